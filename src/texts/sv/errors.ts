/** What went wrong between the add-in and the workbook, and what to do. */
export const errors = {
  cellBeingEdited: () =>
    'En cell redigeras just nu. Tryck på Enter eller Esc i Excel och försök igen.',
  sheetProtected: (sheet: string) =>
    sheet === ''
      ? 'Ett blad är skyddat. Ta bort bladskyddet under Granska och försök igen. Inget har ändrats.'
      : `Bladet ”${sheet}” är skyddat. Ta bort bladskyddet under Granska och försök igen. Inget har ändrats.`,
  workbookProtected: () =>
    'Arbetsboken är skyddad så att blad inte kan läggas till. Ta bort skyddet under Granska > Skydda arbetsbok och försök igen. Inget har ändrats.',
  nameTaken: (name: string) =>
    name === ''
      ? 'Ett namn som skulle användas har just blivit upptaget i arbetsboken. Försök igen, så väljs ett annat. Inget har ändrats.'
      : `Arbetsboken har redan något som heter ”${name}” och som inte kommer från Finsamrapport. Byt namn på det och försök igen. Inget har ändrats.`,
  tooMuchData: () =>
    'Bladet är för stort för att läsas eller skrivas på en gång. Ta bort tomma rader och kolumner som inte används och försök igen. Inget har ändrats.',
  noAnswer: () =>
    'Excel svarade inte i tid. Kontrollera att arbetsboken är färdigladdad och försök igen.',
  notVerified: (cell: string) =>
    `Excel räknade fram ett annat värde än Finsamrapport i ${cell}. Därför har tabellen tagits bort igen och arbetsboken är som förut. Kontrollera att beräkning är satt till Automatisk under Formler och försök igen.`,
  listNotVerified: (cell: string) =>
    `Cellen ${cell} blev inte som den skulle. Därför har listan tagits bort igen och arbetsboken är som förut. Vänta tills arbetsboken är färdigladdad och försök igen.`,
  cellGone: (cell: string) =>
    `Cellen ${cell} finns inte längre. Har bladet tagits bort eller bytt namn? Läs om deltagarlistan.`,
  notRolledBack: (sheets: string) =>
    `Det gick inte att slutföra, och inte heller att ta bort det som hann skrivas (${sheets}). Öppna Finsamrapport igen och välj Rensa bort. Era egna blad är orörda.`,
  cellNotEmpty: (cell: string) =>
    `Cellen ${cell} är inte tom. Markera en tom cell och försök igen. Inget har ändrats.`,
  cellInSource: (cell: string) =>
    `Formeln kan inte stå i ${cell}, bland de celler som den räknar på. Markera en tom cell utanför listan och försök igen. Inget har ändrats.`,
  spillBlocked: (cell: string) =>
    `Resultatet får inte plats, för cellen ${cell} är inte tom. Töm den, eller markera en cell med tomma celler intill, och försök igen. Inget har ändrats.`,
  spillOverTable: (table: string) =>
    `Resultatet får inte plats, för tabellen ”${table}” ligger i vägen, och i en Excel-tabell kan ett svar inte fylla flera celler. Markera en cell med tomma celler intill, utanför tabellen, och försök igen. Inget har ändrats.`,
  spillOverMerged: (cell: string) =>
    `Resultatet får inte plats från ${cell}, för där finns sammanfogade celler. Dela upp dem, eller markera en cell med tomma celler intill, och försök igen. Inget har ändrats.`,
  cancelled: () => 'Du avbröt. Inget har ändrats i arbetsboken.',
  updateBlocked: (place: string) =>
    `Rapporten kan inte uppdateras där den står (${place}). Gör en ny rapport i stället. Inget har ändrats.`,
  updateNotVerified: (cell: string) =>
    `Excel räknade fram ett annat värde än Finsamrapport i ${cell}. Rapporten har därför fått tillbaka det som stod där. Kontrollera att beräkning är satt till Automatisk under Formler och försök igen.`,
  updateNotRolledBack: (sheet: string) =>
    `Uppdateringen gick inte att slutföra, och bara en del av ”${sheet}” hann ändras. Öppna Finsamrapport igen, välj Fortsätt och uppdatera rapporten en gång till. Det ni själva har skrivit är orört.`,
  nothingToUndo: () => 'Det finns inget att ångra. Inget har ändrats.',
  undoBlocked: (sheet: string) =>
    `Det går inte att ångra eller göra om: rader har lagts till eller tagits bort i en tabell på ”${sheet}” sedan dess. Inget har ändrats.`,
  unexpected: () =>
    'Något gick fel i Excel. Inget har ändrats. Försök igen; händer det igen, stäng panelen och öppna den på nytt.',
};
