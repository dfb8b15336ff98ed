/** The view where a team keeps its definitions. */
export const settings = {
  heading: 'Definitioner',
  lead: 'De avgör vad som räknas som resultat, i rapporten och i funktionerna.',
  readFailed: 'Definitionerna gick inte att läsa',
  inUse: (name: string) => `Arbetsboken räknar enligt ${name}.`,
  noneInUse: 'Inga definitioner är valda för arbetsboken än.',
  use: 'Använd i arbetsboken',
  copy: 'Kopiera',
  remove: 'Ta bort',
  removeTitle: (name: string) => `Ta bort ${name}?`,
  removeHelp: 'Det går inte att ångra. Spara definitionerna som fil först om de kan behövas igen.',
  inUseHelp: 'Arbetsboken räknar enligt dem. Välj andra definitioner för arbetsboken först.',
  filesHeading: 'Dela med andra team',
  filesLead: 'Ett förbund kan lämna samma definitioner till alla sina team som en fil.',
  exportThis: (name: string) => `Spara ${name} som fil`,
  import: 'Hämta från fil',
  saving: 'Sparar …',
  saveFailed: 'Ändringen sparades inte',
  saved: (name: string) => `Definitionerna ${name} är sparade i arbetsboken.`,
  removed: (name: string) => `Definitionerna ${name} är borttagna.`,

  ageBands: 'Åldersgrupper',
  ageBandsHelp: 'Så delas nya deltagare in efter ålder. Skriv till exempel 18–29, 30–44, 45–66.',
  ageBandMistakes: {
    none: 'Skriv minst en åldersgrupp, till exempel 18–30.',
    tooMany: (most: number) => `Åldersgrupperna är för många. Skriv högst ${most}.`,
    overlap: (first: string, second: string) =>
      `Åldersgrupperna ${first} och ${second} överlappar. Ändra den ena så att ingen ålder hör till båda.`,
    gap: (first: string, second: string) =>
      `Mellan åldersgrupperna ${first} och ${second} saknas åldrar. Ändra den ena så att varje ålder hör till en grupp.`,
    unreadable: (found: string) =>
      `Åldersgruppen går inte att läsa: ”${found}”. Skriv den som 18–30, 65– eller –17.`,
  },

  outline: {
    change: 'Ändra rubriker',
    usual: 'Rapporttexten får de vanliga rubrikerna.',
    own: (count: number) => `Rapporttexten får definitionernas egna rubriker, ${count} stycken.`,
    heading: (name: string) => `Rubriker i ${name}`,
    lead: 'Nya rapporttexter får de här rubrikerna, också hos team som hämtar definitionerna från en fil. En text som är påbörjad behåller sina rubriker.',
    save: 'Spara rubrikerna',
  },

  exportHeading: 'Spara som fil',
  exportLead: (name: string) => `Definitionerna ${name}, för andra team att hämta.`,
  exportContent: (headings: number) =>
    headings === 0
      ? 'Filen innehåller reglerna och åldersgrupperna.'
      : `Filen innehåller reglerna, åldersgrupperna och ${headings} rubriker till rapporttexten.`,
  exportWords: 'Avslutsord som ska följa med',
  exportWordsLead:
    'Arbetsboken har egna betydelser för de här orden. Bara de ord du kryssar för kommer med i filen. Kryssa inte för något som kan peka ut en person.',
  exportWord: (word: string, meaning: string) => `”${word}” betyder ${meaning}`,
  exportAllWords: 'Markera alla',
  fileName: (file: string) => `Filen heter ${file}.`,
  download: 'Spara filen',
  downloaded: 'Filen ska nu finnas bland hämtade filer.',
  noFileTitle: 'Kom ingen fil?',
  noFile:
    'I Excel för Mac går filer inte att hämta. Kopiera då texten och skicka den, till exempel med e-post. Den som tar emot den klistrar in den under Hämta från fil.',
  text: 'Filens innehåll',
  copyText: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Texten är markerad. Tryck på Ctrl+C, eller Cmd+C på Mac, för att kopiera den.',

  importHeading: 'Hämta från fil',
  importLead: 'Filen kommer från ett förbund eller ett annat team och slutar på .json.',
  choose: 'Välj fil',
  paste: 'Eller klistra in filens innehåll',
  readText: 'Hämta',
  unreadableTitle: 'Definitionerna hämtades inte',
  unreadable: {
    notDefinitions: () =>
      'Det här är inga definitioner från Finsamrapport. Be avsändaren spara dem på nytt under Definitioner och skicka den filen.',
    newerVersion: () =>
      'Filen kommer från en nyare version av Finsamrapport. Stäng panelen och öppna den igen, så hämtas den senaste versionen. Hjälper inte det? Fråga er IT-avdelning.',
    unknownOutcome: (outcome: string) =>
      `Filen räknar ”${outcome}” som positivt resultat, men det finns ingen sådan avslutsorsak. Be avsändaren spara definitionerna på nytt.`,
    ageBands: (why: string) =>
      `Filens åldersgrupper går inte att använda. ${why} Be avsändaren göra det och spara definitionerna på nytt.`,
    unknownMeaning: (word: string, outcome: string) =>
      `Filen ger ordet ”${word}” betydelsen ”${outcome}”, men det finns ingen sådan avslutsorsak. Be avsändaren spara definitionerna på nytt.`,
    outline: () =>
      'Filens rubriker till rapporttexten går inte att använda: någon saknar namn, har för långt namn eller finns två gånger. Be avsändaren spara definitionerna på nytt.',
    damaged: () =>
      'Filen är ofullständig eller ändrad för hand. Be avsändaren spara definitionerna på nytt.',
    fileUnreadable: () => 'Filen gick inte att öppna. Välj den igen.',
  },
  sameTitle: (name: string) => `${name} finns redan`,
  same: 'De är likadana som i filen, så inget behöver hämtas.',
  takenTitle: (name: string) => `Det finns redan definitioner som heter ${name}`,
  taken: 'De i filen räknar inte likadant, eller har andra rubriker.',
  replace: 'Ersätt',
  keepBoth: 'Behåll båda',
  wordsTitle: (count: number) =>
    count === 1
      ? 'Ett avslutsord betyder något annat hos er'
      : `${count} avslutsord betyder något annat hos er`,
  wordDiffers: (word: string, theirs: string, ours: string) =>
    `”${word}”: ${theirs} i filen, ${ours} hos er.`,
  takeWords: 'Använd filens betydelser',
  keepWords: 'Behåll våra',
  wordsTaken: (count: number) =>
    count === 1
      ? 'Ett avslutsord från filen gäller nu i arbetsboken.'
      : `${count} avslutsord från filen gäller nu i arbetsboken.`,
};
