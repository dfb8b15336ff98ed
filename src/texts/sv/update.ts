/** Updating a report where it stands, and undoing. */
export const update = {
  heading: 'Uppdatera rapporten',
  bannerTitle: 'Underlaget har ändrats',
  banner: (sheet: string) =>
    `Rapporten på bladet ”${sheet}” stämmer inte längre med underlaget. Inget skrivs om förrän ni väljer Uppdatera.`,
  bannerOpen: 'Se vad som har ändrats',
  looking: 'Jämför rapporten med underlaget …',
  lookingFailed: 'Det gick inte att jämföra',
  lookAgain: 'Kontrollera igen',
  none: 'Det finns ingen rapport som kan uppdateras i arbetsboken. Ett blad med bara värden, för publicering, uppdateras inte. Gör en ny rapport från startsidan.',
  tooOldTitle: 'Rapporten är gjord med en tidigare version',
  tooOld:
    'Den kan inte uppdateras på plats. Gör en ny rapport, så kan den uppdateras i fortsättningen. Den gamla ligger kvar.',
  upToDateTitle: 'Rapporten stämmer med underlaget',
  upToDate: (sheet: string) => `Inget på bladet ”${sheet}” behöver ändras.`,
  lead: (sheet: string) =>
    `Bara de celler på bladet ”${sheet}” som blir annorlunda skrivs om. Anteckningar, färger, kolumnbredder och flyttade tabeller blir kvar.`,
  why: 'Det här har ändrats',
  participants: (changed: number, added: number, removed: number) =>
    [
      changed > 0 ? `${changed} ${changed === 1 ? 'ändrad' : 'ändrade'}` : '',
      added > 0 ? `${added} ${added === 1 ? 'ny' : 'nya'}` : '',
      removed > 0 ? `${removed} ${removed === 1 ? 'borttagen' : 'borttagna'}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  participantsLabel: 'Deltagarrader:',
  period: (before: string, after: string) => `Perioden: ${before} har blivit ${after}.`,
  definitions: (before: string, after: string) => `Definitionerna: ${before} har blivit ${after}.`,
  texts: (count: number) =>
    count === 1
      ? '1 rubrik eller anmärkning skrivs om.'
      : `${count} rubriker och anmärkningar skrivs om.`,
  moved: 'Raderna i deltagarlistan står på andra platser än förut.',
  noFigures: 'Inga siffror i tabellerna ändras.',
  columns: { figure: 'Uppgift', before: 'Står nu', after: 'Blir' },
  more: (count: number) => (count === 1 ? 'Och 1 ändring till.' : `Och ${count} ändringar till.`),
  newRow: 'ny rad',
  goneRow: 'tas bort',
  overtypedTitle: 'Här har ni skrivit själva',
  overtyped: 'Cellerna behåller det ni har skrivit. Kryssa i dem som ska skrivas över.',
  overtypedCell: (cell: string, figure: string, theirs: string, ours: string) =>
    `${cell}${figure === '' ? '' : ` (${figure})`}: skriv över ”${theirs}” med ”${ours}”`,
  topOfReport: 'Rapportens huvud',
  blockedTitle: 'Rapporten kan inte uppdateras på plats',
  obstacles: {
    sourceGone: (subject: string) =>
      `Det som rapporten bygger på hittas inte längre: ${subject}. Har det tagits bort eller bytt namn?`,
    otherShape: (subject: string) =>
      `Rapporten skulle få andra tabeller eller kolumner än den har på ”${subject}”.`,
    reshaped: (subject: string) =>
      `Rader eller kolumner har lagts till eller tagits bort inne i en tabell på ”${subject}”.`,
    inTheWay: (subject: string) =>
      `En tabell behöver få eller lämna en rad, men i ${subject} står något som skulle följa med.`,
    charted: (subject: string) =>
      `En tabell på ”${subject}” behöver fler eller färre rader, och dess diagram kan inte följa med.`,
  },
  blockedNext: 'Gör en ny rapport i stället. Den gamla ligger kvar.',
  toStart: 'Till start',
  press: 'Uppdatera',
  updating: 'Uppdaterar …',
  writing: 'Uppdaterar och kontrollerar …',
  cancelling: 'Avbryter och skriver tillbaka det som stod …',
  updateFailed: 'Rapporten uppdaterades inte',
  doneTitle: (sheet: string) => `Rapporten på bladet ”${sheet}” är uppdaterad`,
  done: (cells: string) =>
    `Skrivna och kontrollerade celler: ${cells}. Formlerna har räknat om resten.`,
  undo: {
    heading: 'Ångra',
    insertion: 'Ångra infogningen',
    text: 'Ångra textbladet',
    update: 'Ångra uppdateringen',
    redo: 'Gör om',
    working: 'Arbetar …',
    memory: 'Det går att ångra och göra om så länge panelen är öppen.',
    undoneInsertion: (sheet: string) =>
      `Infogningen är ångrad. Bladet ”${sheet}” och dess data är borttagna.`,
    undoneUpdate: (sheet: string) =>
      `Uppdateringen är ångrad. Innehållet på bladet ”${sheet}” är som före den.`,
    undoneText: (sheet: string) => `Textbladet ”${sheet}” är borttaget.`,
    redoneInsertion: (sheet: string) => `Bladet ”${sheet}” är tillbaka.`,
    redoneUpdate: (sheet: string) => `Bladet ”${sheet}” är uppdaterat igen.`,
    failed: 'Det gick inte',
    rowsCameBack:
      'Rader som kom tillbaka ser ut som raden ovanför. Färger och talformat som ni själva hade satt på dem får ni sätta igen.',
    theirsTitle: {
      insertion: 'Ni har skrivit på bladen',
      text: 'Ni har skrivit på bladet',
      update: 'Ni har skrivit i rapporten sedan dess',
      redo: 'Ni har skrivit i rapporten sedan dess',
    },
    theirs: {
      insertion: (cells: string) => `Om infogningen ångras försvinner det som står i ${cells}.`,
      text: (cells: string) => `Om textbladet tas bort försvinner det ni har skrivit i ${cells}.`,
      update: (cells: string) =>
        `Om uppdateringen ångras försvinner det ni har skrivit i ${cells}.`,
      redo: (cells: string) => `Om uppdateringen görs om försvinner det ni har skrivit i ${cells}.`,
    },
    cells: (first: string, more: number) =>
      more === 0 ? first : `${first} och ${more} ${more === 1 ? 'cell' : 'celler'} till`,
    force: {
      insertion: 'Ta bort ändå',
      text: 'Ta bort ändå',
      update: 'Ångra ändå',
      redo: 'Gör om ändå',
    },
    keep: 'Behåll',
  },
};
