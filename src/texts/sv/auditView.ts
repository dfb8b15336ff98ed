const count = (n: number, one: string, several: string): string =>
  n === 1 ? `1 ${one}` : `${n} ${several}`;

/** The view that audits a report, what is said about Word files, and the protocol of an audit. */
export const auditView = {
  heading: 'Granska en rapport',
  lead: 'Går siffrorna i en färdig rapport ihop? Tabeller, text och procenttal jämförs med varandra.',
  sourceLegend: 'Vad ska granskas?',
  sources: {
    selection: 'Markerade celler',
    sheet: 'Ett helt blad',
    word: 'En Word-fil',
    text: 'Inklistrad text',
  },
  selectionHelp:
    'Markera rapportens celler i arbetsboken innan du trycker på Granska. Håll ner Ctrl för att markera flera områden.',
  sheet: 'Blad',
  sheetsFailed: 'Bladen gick inte att läsa',
  chooseFile: 'Välj Word-fil',
  otherFile: 'Välj en annan fil',
  file: (name: string) => `Vald fil: ${name}`,
  fileHelp: 'Filen läses här i fönstret och lämnar aldrig datorn.',
  text: 'Rapportens text',
  textHelp:
    'Kopiera texten i rapporten och klistra in den här, gärna med tabellerna. Text från en pdf fungerar också.',
  compare: 'Jämför med listan och budgeten i arbetsboken',
  compareHelp:
    'Rapportens siffror hålls mot arbetsbokens egen deltagarlista, som den räknades i den senaste rapporten, och mot budgeten om det finns en.',
  start: 'Granska',
  reading: 'Läser …',
  auditing: 'Granskar …',
  failed: 'Granskningen gick inte att göra',
  missing: {
    file: 'Välj en Word-fil först.',
    text: 'Klistra in text först.',
  },
  empty: {
    selection:
      'De markerade cellerna är tomma. Markera rapportens tabeller och text, och tryck på Granska igen.',
    sheet: 'Bladet är tomt. Välj ett annat blad.',
    word: 'Filen innehåller ingen text. Är sidorna inskannade bilder? Klistra då in texten i stället.',
    text: 'Texten är tom. Klistra in rapportens text.',
  },
  tooLong: 'Texten är för lång. Dela upp den och granska en del i taget.',
  fileProblem: {
    notWord: 'Filen är inget Word-dokument. Välj en fil som slutar på .docx.',
    lockedOrOld:
      'Filen är låst med lösenord, eller sparad i ett äldre format (.doc). Öppna den i Word, spara den som .docx utan lösenord och välj den igen.',
    tooLarge:
      'Filen är för stor. Spara en kopia utan bilder, eller klistra in texten i stället, och försök igen.',
    damaged:
      'Filen är skadad och går inte att läsa. Öppna den i Word, spara den på nytt som .docx och välj den igen.',
    unreadable:
      'Filen gick inte att öppna. Stäng den i Word om den är öppen där, och välj den igen.',
  },

  resultHeading: (name: string) => `Granskning av ${name}`,
  names: { text: 'inklistrad text' },
  summary: (findings: number, claims: number, held: number) =>
    `${findings === 0 ? 'Inget' : findings} att titta på. ${count(claims, 'uppgift', 'uppgifter')} lästes och ${count(held, 'jämförelse', 'jämförelser')} stämde.`,
  nothingRead:
    'Inga siffror gick att läsa som uppgifter, så inget är granskat. Ta med tabellernas rubriker och hela meningar.',
  compared: (definitions: string, period: string) =>
    `Siffrorna är också jämförda med deltagarna i arbetsboken, enligt ${definitions} och för ${period} där rapporten inte säger annat.`,
  notCompared:
    'Ingen deltagarlista hittades i arbetsboken, så rapporten är bara granskad mot sig själv.',
  filterSeverity: 'Visa',
  filterCheck: 'Gäller',
  everySeverity: (n: number) => `Allt (${n})`,
  everyCheck: 'Alla slag',
  withCount: (label: string, n: number) => `${label} (${n})`,
  noneShown: 'Inget med det valet. Ändra valet ovanför.',
  shown: (n: number) => (n === 1 ? '1 visas' : `${n} visas`),
  more: (n: number) => `Visa ${n} till`,
  finding: {
    stated: 'Det står',
    expected: 'Det borde vara',
    goTo: 'Visa i bladet',
    goToLabel: (cell: string) => `Visa ${cell} i bladet`,
    showText: 'Visa i texten',
    showTable: 'Visa i tabellen',
    accept: 'Stämmer ändå',
    acceptLabel: (stated: string) => `Stämmer ändå: ${stated}`,
    reason: 'Varför stämmer det?',
    reasonHelp: 'Skrivs i protokollet och sparas i arbetsboken. Skriv inga namn.',
    reasonMissing: 'Skriv varför, så att nästa läsare förstår.',
    save: 'Spara',
    cancel: 'Avbryt',
    takeBack: 'Ta tillbaka',
    takeBackLabel: (stated: string) => `Ta tillbaka: ${stated}`,
  },
  goToFailed: 'Cellen gick inte att visa',
  acceptFailed: 'Valet sparades inte',
  accepted: (n: number) => (n === 1 ? '1 stämmer ändå' : `${n} stämmer ändå`),
  heldTitle: (n: number) => (n === 1 ? '1 jämförelse stämde' : `${n} jämförelser stämde`),
  again: 'Ny granskning',
  copy: 'Kopiera protokoll',
  copied: 'Protokollet är kopierat. Klistra in det i ett brev eller ett dokument.',
  notCopied: 'Webbläsaren tillät inte att protokollet kopierades. Kopiera texten nedan i stället.',
  copyText: 'Protokollet som text',
  insert: 'Infoga som blad',
  inserting: 'Infogar …',
  inserted: (sheet: string) => `Protokollet finns på bladet ${sheet}.`,
  insertFailed: 'Protokollet infogades inte',

  wordPlace: {
    table: (n: number) => `Tabell ${n}`,
    tableCell: (table: string, row: number, column: number) =>
      `${table}, rad ${row}, kolumn ${column}`,
    tableTitle: (table: string) => `Rubriken till ${table}`,
    inSection: (section: string, place: string) => `${section}: ${place}`,
  },

  protocol: {
    sheetName: 'Granskning',
    title: (name: string) => `Granskning av ${name}`,
    made: (day: string) => `Granskad ${day} med Finsamrapport.`,
    columns: {
      number: 'Nr',
      severity: 'Allvar',
      check: 'Gäller',
      where: 'Var',
      stated: 'Det står',
      expected: 'Det borde vara',
      message: 'Förklaring',
      reason: 'Stämmer ändå, för att',
    },
    heldTitle: 'Det här stämde',
    heldColumns: { check: 'Kontroll', held: 'Jämförelser' },
  },
};
