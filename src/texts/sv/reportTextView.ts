/** The view where the report's text is written. */
export const reportTextView = {
  heading: 'Rapporttext',
  reading: 'Läser deltagarlistan …',
  drafting: 'Skriver utkastet …',
  failed: 'Utkastet gick inte att skriva',
  none: 'Arbetsboken har ingen rapport än. Infoga en rapport först, så finns det siffror att skriva om.',
  listGone: (lists: string) =>
    `Deltagarlistan som rapporten bygger på finns inte kvar: ${lists}. Gör en ny rapport från startsidan.`,
  unreadable:
    'Den text som fanns sparad i arbetsboken gick inte att läsa. Det här är ett nytt utkast.',
  lead: (period: string) =>
    `Utkastet bygger på tabellerna för ${period}. Det ni själva skriver ändras aldrig av Finsamrapport.`,
  jumpHelp: 'Tryck på en siffra för att se var i rapporten den står.',
  publicHelp:
    'Rapporten är en publik rapport med bara värden. Därför går det inte att trycka på siffrorna.',
  staleTitle: 'Tabellerna är inte uppdaterade',
  stale: (table: string) =>
    `På rapportbladet visar tabellerna andra siffror än deltagarlistan: ${table}. Texten följer deltagarlistan. Uppdatera rapporten, så stämmer de överens.`,
  toUpdate: 'Uppdatera rapporten',
  toOutline: 'Ändra rubriker',
  toOut: 'Ta ut texten',

  edited: 'Din text',
  edit: 'Ändra texten',
  write: 'Skriv text',
  done: 'Klar',
  restore: 'Återställ utkastet',
  paragraph: (number: number) => `Stycke ${number}`,
  ownParagraph: 'Ny text',
  ownParagraphHelp: 'En tom rad ger ett nytt stycke.',
  sectionOf: (group: string, title: string) => (group === title ? title : `${group}, ${title}`),
  jump: (number: string) => `${number}, visa cellen`,
  prompt: 'Att skriva:',
  removePrompt: 'Ta bort',
  removePromptLabel: (question: string) => `Ta bort: ${question}`,
  table: (title: string) => `Tabell: ${title}`,
  chart: (title: string) => `Diagram: ${title}`,
  detail: (texts: number, prompts: number) =>
    [
      ...(texts === 0 ? [] : [texts === 1 ? '1 stycke' : `${texts} stycken`]),
      ...(prompts === 0 ? [] : [prompts === 1 ? '1 fråga kvar' : `${prompts} frågor kvar`]),
    ].join(', '),
  empty: 'Ingen text än.',

  undo: 'Ångra',
  removedPrompt: 'Frågan är borttagen.',
  removedFigure: 'Borttagen ur texten. Rapportbladet är orört.',
  restored: 'Utkastet är återställt.',
  undone: 'Ångrat.',
  outlineChanged: 'Rubrikerna är ändrade.',
  shown: (cell: string, sheet: string) => `Siffran står i cell ${cell} på bladet ${sheet}.`,
  saving: 'Sparar …',
  saved: 'Sparat i arbetsboken. Spara även arbetsboken.',
  notSaved: 'Texten är inte sparad.',
  tooLarge:
    'Texten är för lång för att sparas i arbetsboken. Ta ut den till Word, så finns allt kvar.',
  retrySave: 'Spara igen',
  leaveUnsaved: 'Lämna utan att spara',

  changed: {
    heading: 'Siffrorna har ändrats',
    lead: (count: number) =>
      count === 1
        ? 'En mening i texten stämmer inte längre med underlaget. Det ni själva har skrivit rörs inte.'
        : `${count} meningar i texten stämmer inte längre med underlaget. Det ni själva har skrivit rörs inte.`,
    before: 'Förut',
    after: 'Nu',
    added: 'Ny mening',
    removed: 'Tas bort, siffran finns inte längre',
    press: 'Uppdatera texten',
  },
  outdatedTitle: 'Siffror bakom din egen text har ändrats',
  outdatedNow: (sentence: string) => `Underlaget säger nu: ”${sentence}”`,
  outdatedGone: (sentence: string) => `Underlaget säger inte längre: ”${sentence}”`,
  outdatedSeen: 'Jag har sett det',
  outdatedSeenLabel: (section: string) => `Jag har sett det: ${section}`,

  otherReport: {
    heading: 'En text finns redan',
    lead: (before: string, after: string) =>
      `Texten som är sparad skrevs för ${before}. Rapporten gäller nu ${after}.`,
    afresh: 'Börja ett nytt utkast',
    afreshHelp:
      'Rubrikerna följer med. Texten för den förra perioden ersätts. Det går att ångra så länge vyn är öppen.',
    carry: 'Behåll texten och byt siffror',
    carryHelp:
      'Det ni själva har skrivit blir kvar, och de andra meningarna får den nya periodens siffror.',
  },

  outline: {
    heading: 'Rubriker',
    lead: 'Byt namn, flytta, ta bort och lägg till. Rubrikerna sparas i arbetsboken och följer med nästa gång.',
    preset: 'Upplägg',
    presets: { 'sodra-dalarna': 'Södra Dalarna', 'norra-vastmanland': 'Norra Västmanland' },
    own: 'Eget upplägg',
    presetHelp: 'Text under rubriker som försvinner sparas. Den kommer tillbaka med rubriken.',
    name: (position: number) => `Rubrik ${position}`,
    up: 'Upp',
    down: 'Ned',
    remove: 'Ta bort',
    action: (action: string, title: string) => `${action}: ${title}`,
    leftOut: (count: number) => `Borttagna rubriker (${count})`,
    withOwnText: 'Din text',
    takeBack: 'Ta tillbaka',
    saveHeading: 'Spara i definitionerna',
    saveHelp:
      'Då får nästa rapporttext samma rubriker, och de följer med när definitionerna lämnas till andra team som fil.',
    save: 'Spara i definitionerna',
    savedIn: (name: string) => `Rubrikerna är sparade i definitionerna ${name}.`,
    savedInCopy: (name: string) =>
      `Rubrikerna är sparade i definitionerna ${name}. Arbetsboken räknar nu enligt dem. Reglerna är desamma som förut.`,
    saveFailed: 'Rubrikerna sparades inte i definitionerna',
    addHeading: 'Lägg till en rubrik',
    newName: 'Rubrikens namn',
    level: 'Nivå',
    levels: { 1: 'Huvudrubrik', 2: 'Underrubrik' },
    after: 'Placeras efter',
    add: 'Lägg till',
    done: 'Klar',
  },

  out: {
    heading: 'Ta ut texten',
    back: 'Till texten',
    withPrompts: (count: number) =>
      count === 1
        ? 'Ta med frågan som inte är besvarad'
        : `Ta med de ${count} frågor som inte är besvarade`,
    withPromptsHelp: 'De börjar med ”Att skriva” och är lätta att hitta och ta bort i Word.',
    wordHeading: 'Till Word',
    word: 'Ett dokument med rubriker, tabeller och diagram som går att redigera.',
    download: 'Ladda ned Word',
    downloading: 'Skriver dokumentet …',
    downloaded: (file: string) =>
      `Filen heter ${file} och hamnar bland hämtade filer. Kom den inte? Vissa versioner av Excel stoppar nedladdningar. Kopiera då texten och klistra in den i Word.`,
    wordFailed: 'Dokumentet gick inte att skriva',
    copyHeading: 'Kopiera',
    copyText: 'Text och tabeller, att klistra in i ett dokument som redan finns.',
    copy: 'Kopiera texten',
    copied: 'Kopierat. Klistra in i Word med Ctrl+V (Cmd+V på Mac).',
    notCopied:
      'Excel tillåter inte att Finsamrapport kopierar åt dig. Välj Markera allt här under och tryck på Ctrl+C (Cmd+C på Mac).',
    selectAll: 'Markera allt',
    preview: 'Rapportens text',
    sheetHeading: 'Till ett blad',
    sheet: 'Texten på ett eget blad. Siffrorna är formler och följer tabellerna på rapportbladet.',
    sheetPublic: 'Texten på ett eget blad. Rapporten är publik, så siffrorna är värden.',
    sheetStale: (tables: string) =>
      `De här tabellerna visar andra siffror än texten: ${tables}. Deras siffror skrivs därför som värden. Uppdatera rapporten först om de ska räknas om.`,
    sheetName: 'Rapporttext',
    insert: 'Infoga som textblad',
    inserting: 'Infogar …',
    inserted: (sheet: string, live: number) =>
      live === 0
        ? `Texten finns på bladet ${sheet}.`
        : `Texten finns på bladet ${sheet}. ${live === 1 ? '1 cell' : `${live} celler`} räknas om när siffrorna ändras.`,
    insertFailed: 'Textbladet gick inte att infoga',
  },
};
