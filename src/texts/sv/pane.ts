export const pane = {
  product: 'Finsamrapport',
  back: 'Tillbaka',
  next: 'Nästa',
  retry: 'Försök igen',
  cancel: 'Avbryt',
  stepOf: (step: number, steps: number) => `Steg ${step} av ${steps}`,
  stepAnnouncement: (step: number, steps: number, heading: string) =>
    `Steg ${step} av ${steps}: ${heading}`,

  outside: {
    heading: 'Öppna Finsamrapport i Excel',
    body: 'Excel svarade inte. Finsamrapport fungerar inne i Excel, i en öppen arbetsbok.',
    help: 'Är du redan i Excel? Då kan anslutningen ha varit långsam. Ladda om, så görs ett nytt försök.',
    reload: 'Ladda om',
  },

  broken: {
    heading: 'Något gick fel i fönstret',
    body: 'Arbetsboken är orörd. Ladda om fönstret och börja om från Ny rapport.',
    reload: 'Ladda om',
  },

  start: {
    heading: 'Finsamrapport',
    lead: 'Gör teamets deltagarlista till färdiga resultattabeller, med levande formler på ett eget blad.',
    newReport: 'Ny rapport',
    afresh: 'Börja om utan förra valen',
    looking: 'Ser efter om det finns en tidigare rapport …',
    saved: (period: string, definitions: string) =>
      `Valen från förra rapporten följer med: ${period}, ${definitions}.`,
    savedUnreadable:
      'Valen från förra rapporten gick inte att läsa. Rapporten börjar därför om med förslag från listan.',
    privacy: 'Deltagarnas uppgifter lämnar aldrig datorn. Namn och personnummer används aldrig.',
    steps: 'Så går det till',
    stepList: [
      'Peka ut deltagarlistan',
      'Kontrollera kolumnerna',
      'Välj period och definitioner',
      'Granska och infoga',
    ],
    unfinishedTitle: 'En rapport hann inte bli klar',
    unfinished: (sheets: string) =>
      `Förra gången avbröts infogningen. Det som hann skapas ligger kvar: ${sheets}.`,
    unfinishedNoSheets: 'Förra gången avbröts infogningen. En del av det som skapades ligger kvar.',
    clear: 'Rensa bort',
    clearFirst: 'Rensa bort den oavslutade rapporten först.',
    clearing: 'Rensar …',
    cleared: 'Den oavslutade rapporten är borttagen.',
    reading: 'Läser arbetsboken …',
    readingRows: (read: string, all: string) => `Läser arbetsboken: ${read} av ${all} rader`,
  },

  source: {
    heading: 'Underlag',
    lead: 'Var finns deltagarna?',
    place: (sheet: string, range: string) => `Blad ${sheet}, ${range}`,
    rows: (count: number, formatted: string) => (count === 1 ? '1 rad' : `${formatted} rader`),
    table: 'Tabell',
    proposed: 'Föreslås',
    combined: {
      ongoingAndClosed:
        'Pågående och avslutade deltagare ligger var för sig. De räknas tillsammans.',
      oneSheetPerYear: 'Det finns ett blad för varje år. De räknas tillsammans.',
      sameColumns: 'Listorna har samma kolumner. De räknas tillsammans.',
    },
    several: (lists: number, rows: string) =>
      `${lists} listor valda, ${rows} rader tillsammans. Samma nummer och startdatum räknas en gång.`,
    others: (count: number) => (count === 1 ? 'En annan lista' : `${count} andra listor`),
    noneChosen: 'Kryssa i minst en lista för att gå vidare.',
    helpTitle: 'Hittar ni inte er lista?',
    help: [
      'Listan ska ha en rad för varje deltagare och en rubrik över varje kolumn.',
      'Minst en kolumn ska hålla startdatum, till exempel ”Startdatum” eller ”Inskriven”.',
      'Dolda blad läses inte. Visa bladet och läs om arbetsboken.',
    ],
    reread: 'Läs om arbetsboken',
    noneTitle: 'Ingen deltagarlista hittades',
    none: 'Arbetsboken har inget blad som ser ut som en deltagarlista.',
  },

  columns: {
    heading: 'Kolumner',
    lead: 'Stämmer det att kolumnerna betyder detta?',
    allCertain: 'Alla kolumner kändes igen.',
    checkHelp: 'De här är inte helt säkra.',
    certain: (count: number) =>
      count === 1
        ? '1 kolumn kändes igen med säkerhet'
        : `${count} kolumner kändes igen med säkerhet`,
    absent: (count: number) =>
      count === 1 ? '1 uppgift finns inte i listan' : `${count} uppgifter finns inte i listan`,
    absentHelp: 'Rapporten klarar sig utan dem. Finns kolumnen ändå? Välj den här.',
    noColumn: 'Finns inte i listan',
    samples: (samples: string) => `Till exempel ${samples}`,
    noSamples: 'Kolumnen är tom',
    guessed: 'Gissat från innehållet',
    chosen: 'Ni har valt',
    startMissing: 'Välj kolumnen med startdatum. Utan den kan ingen deltagare räknas.',
    noHeader: (letters: string) => `Kolumn ${letters}`,
    personal: (headers: string) => `Läses inte: ${headers}`,
    personalHelp: 'Personliga uppgifter behövs inte och lämnas orörda.',
    unused: (headers: string) => `Används inte: ${headers}`,
    inList: (names: string, count: number) =>
      count === 1 ? `I listan ${names}` : `I listorna ${names}`,
    unitLegend: 'Tiden i offentlig försörjning är angiven i',
    unitHelp: 'Rubriken säger inte vilket. Förslaget bygger på värdena.',
    units: { months: 'månader', years: 'år' },
    wordsHeading: 'Avslutsorsaker',
    wordsLead: 'Vad betyder orden i kolumnen för avslutsorsak?',
    wordsUnknown: (count: number) =>
      count === 1 ? '1 ord behöver tydas' : `${count} ord behöver tydas`,
    wordsUnknownHelp: 'Lämnas de så räknas avsluten, men utan känd orsak.',
    wordsKnown: (count: number) => (count === 1 ? '1 ord kändes igen' : `${count} ord kändes igen`),
    wordCount: (count: number, formatted: string) =>
      count === 1 ? '1 deltagare' : `${formatted} deltagare`,
    wordNotChosen: 'Välj …',
    wordsNone: 'Inga avslutsorsaker att tyda.',
  },

  meanings: {
    number: 'Löpnummer',
    start: 'Startdatum',
    end: 'Slutdatum',
    sex: 'Kön',
    age: 'Ålder',
    birthYear: 'Födelseår',
    referrer: 'Remittent',
    supportForm: 'Försörjning',
    outcome: 'Avslutsorsak',
    supportTime: 'Tid i offentlig försörjning',
    orsIn: 'ORS vid start',
    orsOut: 'ORS vid avslut',
  },

  period: {
    heading: 'Period och definitioner',
    lead: 'Vilken tid gäller rapporten?',
    legend: 'Rapportperiod',
    counts: (started: string, ended: string) => `${started} började, ${ended} avslutades`,
    more: 'Visa fler perioder',
    fewer: 'Visa färre perioder',
    free: 'Annan period',
    from: 'Från och med',
    to: 'Till och med',
    freeHelp: 'Skriv 2018-01-01, eller hela perioden i ett fält: 180101-181231.',
    freeExample: '2018-01-01',
    freeRead: (from: string, to: string) => `Läses som ${from} till ${to}`,
    freeUnreadable:
      'Perioden går inte att läsa. Skriv två datum som 2018-01-01 och 2018-12-31, med slutet efter början.',
    noParticipants:
      'Ingen rad har ett startdatum som går att läsa, så ingen deltagare kan räknas. Gå tillbaka och kontrollera kolumnen för startdatum.',
    nobody: 'Ingen deltagare är inskriven under den perioden. Välj en annan period.',
    definitionsLegend: 'Definitioner',
    proposedBecause: (place: string) => `Föreslås eftersom arbetsboken nämner ${place}.`,
    noForbund:
      'Arbetsboken säger inte vilket förbund ni hör till. Kontrollera att definitionerna är era.',
    own: (name: string) => `${name} (egen)`,
    copyAndChange: 'Kopiera och ändra',
    changeOwn: 'Ändra',
    layout: 'Tabellens kolumner',
    layouts: {
      'sodra-dalarna': 'Som i Södra Dalarna',
      sala: 'Som i Sala',
      hallstahammar: 'Som i Hallstahammar',
    },
    moreChoices: 'Fler val',
    language: 'Språk i rapporten',
    languages: { sv: 'Svenska', en: 'Engelska' },
  },

  definitions: {
    heading: 'Egna definitioner',
    lead: 'Ändra det som skiljer sig hos er. Förbundets egna definitioner ligger kvar.',
    name: 'Namn',
    nameMissing: 'Ge definitionerna ett namn.',
    nameTaken: 'Namnet finns redan. Välj ett annat.',
    copyName: (name: string) => `${name}, egen`,
    positive: 'Räknas som positivt resultat',
    positiveMissing: 'Kryssa i minst ett positivt resultat.',
    dropouts: 'Dropouts',
    dropoutsBeside: 'Redovisas vid sidan om avsluten',
    dropoutsWithin: 'Ingår i avsluten och i resultatets bas',
    throughputOver: 'Genomströmningstid räknas över',
    supportTimeOver: 'Tid i offentlig försörjning räknas över',
    positiveExits: 'Avslut med positivt resultat',
    allExits: 'Alla avslut',
    save: 'Spara',
  },

  review: {
    heading: 'Granska och infoga',
    lead: 'Så här blir tabellerna. Inget har ändrats i arbetsboken än.',
    preparing: 'Räknar …',
    problemsHeading: 'Att känna till',
    noProblems: 'Alla rader kunde läsas.',
    leftOut: 'Raderna räknas inte',
    goTo: (cell: string) => `Visa ${cell} i arket`,
    moreProblems: (count: number) => `Visa ${count} till`,
    mended: 'Har ni rättat i listan? Läs om deltagarlistan så räknas allt på nytt.',
    reread: 'Läs om deltagarlistan',
    rereading: 'Läser om deltagarlistan …',
    tablesHeading: 'Tabeller',
    tableRegion: (title: string) => `Tabell: ${title}`,
    scrollSideways: 'Rulla i sidled för att se alla kolumner.',
    workings: 'Så räknades det',
    insert: 'Infoga',
    inserting: 'Infogar och kontrollerar …',
    insertingHelp: 'Vänta med att skriva i arbetsboken tills rapporten är klar.',
    insertFailed: 'Rapporten infogades inte',
    nothingLost: 'Era val finns kvar här.',
    goToFailed: 'Cellen gick inte att visa',
    rereadFailed: 'Deltagarlistan gick inte att läsa om',
    nobody: 'Ingen deltagare räknas under perioden. Gå tillbaka och välj en annan period.',
  },

  problemKinds: {
    startMissing: 'Startdatum saknas',
    startUnreadable: 'Startdatum går inte att läsa',
    endUnreadable: 'Slutdatum går inte att läsa',
    endBeforeStart: 'Slutdatum före startdatum',
    duplicateEnrolment: 'Samma inskrivning två gånger',
    sameNumberTwice: 'Samma nummer på flera rader',
    startInFuture: 'Startdatum i framtiden',
    sexMissing: 'Kön saknas',
    sexUnreadable: 'Kön går inte att läsa',
    ageUnreadable: 'Ålder går inte att läsa',
    outcomeUnknownWord: 'Avslutsorsaken är inte tydd',
    outcomeMissing: 'Avslutsorsak saknas',
    outcomeWithoutEnd: 'Avslutsorsak utan slutdatum',
    supportTimeUnreadable: 'Tid i försörjning går inte att läsa',
    orsUnreadable: 'ORS går inte att läsa',
  },

  done: {
    heading: 'Rapporten är infogad',
    sheet: (sheet: string) => `Tabellerna finns på bladet ${sheet}.`,
    verified: (count: number, formatted: string) =>
      count === 1
        ? '1 cell kontrollerades mot beräkningen och stämmer.'
        : `${formatted} celler kontrollerades mot beräkningen och stämmer.`,
    nameTaken: (name: string, sheets: string) =>
      `Arbetsboken hade redan något som heter ${name}, till exempel från en tidigare rapport. Det är orört. Den nya rapporten räknar från bladen ${sheets}.`,
    nextHeading: 'Det här kan ni göra nu',
    next: [
      'Kopiera tabellerna till er rapport i Word.',
      'Klicka i en cell för att se hur talet räknas fram.',
      'Byt datum i periodcellerna så räknas tabellerna om.',
      'Spara arbetsboken. Valen följer med till nästa rapport.',
    ],
    toStart: 'Till start',
  },

  failures: {
    looking: 'Arbetsboken svarade inte',
    reading: 'Arbetsboken gick inte att läsa',
    clearing: 'Det gick inte att rensa',
  },
};
