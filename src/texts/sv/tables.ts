import { formatNumber, formatRate } from '../numbers';

const n = (value: number): string => formatNumber(value, 'sv');
const n1 = (value: number): string => formatNumber(value, 'sv', 1);
/** A cap as the sheet has it: "9", "9,5". */
const plain = (value: number): string => formatNumber(value, 'sv', Number.isInteger(value) ? 0 : 1);

/** What stands in the inserted tables. */
export const tables = {
  rows: { women: 'Kvinnor', men: 'Män', unknownSex: 'Kön saknas', all: 'Totalt' },
  rowHeading: 'Grupp',
  windowHeading: 'Period',
  categories: {
    work: 'Arbete',
    studies: 'Studier',
    jobSeeker: 'Arbetssökande hos AF',
    otherRehab: 'Annan arbetslivsinriktad rehab',
    medicalRehab: 'Medicinsk rehab',
    sicknessCompensation: 'Sjukersättning',
    parentalLeave: 'Föräldraledighet',
    moved: 'Flyttat',
    backToReferrer: 'Åter remittent',
    deceased: 'Avliden',
    other: 'Annat',
    dropout: 'Dropout',
    transferred: 'Överflyttade',
    unknown: 'Uppgift saknas',
  },
  result: {
    title: 'Deltagarresultat',
    enrolledAtStart: 'Inskrivna vid periodens start',
    newlyEnrolled: 'Nyinskrivna',
    exits: 'Avslut',
    dropoutsBeside: 'Dropouts (tidiga avhopp)',
    dropoutsWithin: 'Varav dropouts',
    activeDuring: 'Aktiva under perioden',
    enrolledAtEnd: 'Inskrivna vid periodens slut',
    remainder: 'Annat',
    transferredNote:
      '”1+6” betyder 1 eget avslut och 6 överflyttade till ett annat team; totalraden är summan.',
    besideNote: 'Dropouts räknas vid sidan om avsluten: start + nya − avslut − dropouts = slut.',
    withinNote: 'Dropouts ingår i avsluten.',
    exitsWithDropouts: (exits: number, all: number) =>
      `Avslut ${n(exits)} utan dropouts, ${n(all)} med.`,
    balance: (start: number, added: number, exits: number, dropouts: number, end: number) =>
      `${n(start)} + ${n(added)} − ${n(exits)}${dropouts > 0 ? ` − ${n(dropouts)}` : ''} = ${n(end)} inskrivna vid periodens slut.`,
  },
  resultRate: {
    title: 'Resultat',
    positive: 'Positiva avslut',
    base: 'Avslut som räknas',
    rate: 'Resultat',
    withTransferred: 'Totalt, överflyttade inräknade',
    working: (numerator: number, denominator: number, rate: number) =>
      `${n(numerator)} av ${n(denominator)} = ${formatRate(rate, 'sv')}`,
    workingWithTransferred: (working: string) =>
      `${working} om de överflyttade räknas som resultat.`,
    nobody: 'Ingen har avslutats i perioden, så det finns inget resultat att räkna ut.',
  },
  throughput: {
    title: 'Genomströmningstid, månader',
    windowsTitle: 'Genomströmningstid i rullande tolvmånadersperioder, månader',
    windowsWithoutTitle:
      'Genomströmningstid utan långliggare i rullande tolvmånadersperioder, månader',
    n: 'Antal personer',
    mean: 'Medel',
    median: 'Median',
    meanOf: { women: 'Medel kvinnor', men: 'Medel män' },
    medianOf: { women: 'Median kvinnor', men: 'Median män' },
    nOf: { women: 'Antal kvinnor', men: 'Antal män' },
    outliers: 'Långliggare',
    meanWithout: 'Medel utan långliggare',
    medianWithout: 'Median utan långliggare',
    fence: 'Gräns för långliggare',
    outlierNote:
      'Långliggare: längre tid än övre kvartilen plus 1,5 gånger avståndet mellan kvartilerna. Gränsen är densamma för kvinnor och män.',
    positiveExits: 'Tid från start till avslut för dem som avslutats med positivt resultat.',
    allExits: 'Tid från start till avslut för alla som avslutats.',
    monthNote: 'En månad räknas som 30,4375 dagar.',
  },
  supportTime: {
    title: {
      months: 'Tid i offentlig försörjning före start, månader',
      years: 'Tid i offentlig försörjning före start, år',
    },
    n: 'Antal med uppgift',
    mean: 'Medel',
    median: 'Median',
    capped: 'Varav över taket',
    positiveExits: 'Gäller dem som avslutats med positivt resultat.',
    allExits: 'Gäller alla som avslutats.',
    cappedNote:
      'Tider som listan anger som ”mer än” räknas som taket, så medel och median är minst det som står.',
    atLeast: {
      months: (mean: string, capped: string, people: string, cap: string) =>
        `Totalt minst ${mean} månader; ${capped} av ${people} är ${cap}.`,
      years: (mean: string, capped: string, people: string, cap: string) =>
        `Totalt minst ${mean} år; ${capped} av ${people} är ${cap}.`,
    },
    oneDecimal: (value: number) => n1(value),
    decimalMark: ',',
    aboveCap: (cap: number | null) => (cap === null ? 'över taket' : `>${plain(cap)}`),
  },
  newParticipants: {
    bySex: 'Nya deltagare efter kön',
    byAge: 'Nya deltagare efter ålder',
    byReferrer: 'Nya deltagare efter remittent',
    bySupportForm: 'Nya deltagare efter försörjning',
    ageHeading: 'Ålder',
    referrerHeading: 'Remittent',
    supportFormHeading: 'Försörjning',
    count: 'Antal',
    share: 'Andel',
    band: (ages: string) => `${ages} år`,
    otherAges: 'Annan ålder',
    otherTexts: 'Övriga',
    unknown: 'Uppgift saknas',
    shareNote: 'Andelarna är avrundade så att summan blir 100.',
  },
  age: {
    title: 'Ålder hos nya deltagare, år',
    n: 'Antal med uppgift',
    mean: 'Medel',
    median: 'Median',
    youngest: 'Yngst',
    oldest: 'Äldst',
    note: 'Ålder i hela år vid starten.',
  },
  ors: {
    title: 'ORS vid start och avslut',
    n: 'Antal med båda värdena',
    meanIn: 'Medel vid start',
    meanOut: 'Medel vid avslut',
    meanChange: 'Förändring i poäng',
    pastCutoff: 'Minst 25 poäng vid avslut',
    improved: 'Säkert förbättrade',
    peopleNote: 'Gäller dem som avslutats i perioden och har svarat både vid start och vid avslut.',
    scaleNote:
      'ORS går från 0 till 40 poäng. Den som har minst 25 poäng svarar som folk i allmänhet. Säkert förbättrade har gått upp minst 5 poäng.',
    working: (outcome: string, people: number, start: number, end: number) =>
      `${outcome}: ${n1(start)} → ${n1(end)} poäng (antal ${n(people)})`,
  },
  enrolledByMonth: {
    title: 'Inskrivna månad för månad',
    heading: 'Månad',
    enrolled: 'Inskrivna',
    note: 'Antal inskrivna när månaden är slut; för den sista månaden vid periodens slut.',
  },
  longEnrolled: {
    title: 'Länge inskrivna',
    enrolled: 'Inskrivna vid periodens slut',
    longer: (months: number) => `Varav mer än ${n(months)} månader`,
    note: 'Gäller dem som fortfarande är inskrivna när perioden är slut.',
    row: (sheet: string, row: number, months: number) =>
      `Bladet ${sheet}, rad ${row}: ${n1(months)} månader`,
    more: (rows: number) => (rows === 1 ? 'och 1 rad till' : `och ${n(rows)} rader till`),
  },
  comparison: {
    previous: (label: string) => `${label}, perioden före`,
    change: (label: string) => `${label}, förändring`,
    percentChange: (label: string) => `${label}, förändring i\u00a0%`,
    pointChange: (label: string) => `${label}, förändring i procentenheter`,
    note: (least: number) =>
      `Perioden före är lika lång och slutar dagen innan rapportperioden börjar. Procent visas bara där antalet då var minst ${n(least)}.`,
  },
  smallGroups: {
    few: (threshold: number) => `färre än ${threshold}`,
    hidden: '..',
    notes: {
      internal: (threshold: number) =>
        `Antal under ${threshold} skrivs inte ut. ”..” står för ett värde som bygger på så få personer.`,
      public: (threshold: number) =>
        `Antal under ${threshold} skrivs inte ut. ”..” står för ett värde som skulle röja ett sådant antal, eller som bygger på så få personer.`,
      median: (fewest: number) => `Medianer skrivs ut när de gäller minst ${fewest} personer.`,
    },
    shareNote: 'Andelarna är avrundade. Där ett antal inte skrivs ut blir summan inte säkert 100.',
    leftOut: (titles: readonly string[]) =>
      titles.length === 1
        ? `Tabellen ${titles.join()} är utelämnad: ett litet antal skulle gå att räkna ut ur den.`
        : `Tabellerna ${titles.join(', ')} är utelämnade: ett litet antal skulle gå att räkna ut ur dem.`,
  },
  choosing: {
    summary: 'Välj tabeller',
    chosen: (chosen: number, possible: number) => `${n(chosen)} av ${n(possible)} valda`,
    legend: 'Tabeller i rapporten',
    names: {
      result: 'Deltagarresultat',
      resultRate: 'Resultat i procent',
      newBySex: 'Nya efter kön',
      newByAge: 'Nya efter ålder',
      newByReferrer: 'Nya efter remittent',
      newBySupportForm: 'Nya efter försörjning',
      age: 'Ålder: medel, median, yngst och äldst',
      throughput: 'Genomströmningstid',
      throughputWindows: 'Genomströmningstid i tolvmånadersperioder',
      windowsWithoutOutliers: 'Tolvmånadersperioder utan långliggare',
      supportTime: 'Tid i offentlig försörjning',
      ors: 'ORS vid start och avslut',
      enrolledByMonth: 'Inskrivna månad för månad',
      longEnrolled: 'Länge inskrivna',
      budget: 'Budget och utfall',
      budgetBases: 'Utfall mot äskat och tilldelat',
      budgetPartYear: 'Budget och utfall, del av året',
    },
    missing: {
      budget: 'Går inte: ingen budget är vald.',
      budgetBases: 'Går inte: budgeten har bara ett belopp att jämföra med.',
      budgetPartYear: 'Går inte: budgeten har inte utfall både för året och en del av det.',
      sex: 'Går inte: listan anger inte kön.',
      age: 'Går inte: listan anger inte ålder.',
      referrer: 'Går inte: listan anger inte remittent.',
      supportForm: 'Går inte: listan anger inte försörjning.',
      supportTime: 'Går inte: listan anger inte tid i försörjning.',
      ors: 'Går inte: ingen har ORS vid både start och avslut.',
    },
    noneChosen: 'Kryssa i minst en tabell.',
    compare: (period: string) => `Jämför med perioden före (${period})`,
    compareHelp: 'Antal och andelar får också talet för perioden före och förändringen.',
    longMonths: 'Länge inskriven är den som varit inskriven i mer än',
    months: (months: number) => `${n(months)} månader`,
  },
  definitions: {
    sentence: (positive: string, dropoutsBeside: boolean) =>
      `Resultat = ${positive}, av alla avslut; ${
        dropoutsBeside ? 'dropouts redovisas vid sidan om' : 'dropouts ingår i avsluten'
      }.`,
    categories: {
      work: 'arbete',
      studies: 'studier',
      jobSeeker: 'arbetssökande hos AF',
      otherRehab: 'annan arbetslivsinriktad rehab',
      medicalRehab: 'medicinsk rehab',
      sicknessCompensation: 'sjukersättning',
      parentalLeave: 'föräldraledighet',
      moved: 'flyttat',
      backToReferrer: 'åter remittent',
      deceased: 'avliden',
      other: 'annat',
      dropout: 'dropout',
      transferred: 'överflyttade',
    },
    nothingPositive: 'inget utfall',
  },
  periods: {
    year: (year: number) => `Helår ${year}`,
    half: (year: number, half: 1 | 2) => `H${half} ${year}`,
    days: (from: string, to: string) => `${from}–${to}`,
  },
  sheet: {
    report: 'Resultat',
    heading: 'Deltagarstatistik',
    periodFrom: 'Från och med',
    periodTo: 'Till och med',
    previousFrom: 'Jämförs med, från och med',
    previousTo: 'Jämförs med, till och med',
    periodHint: 'Ändra datumen så räknas tabellerna om.',
    definitions: 'Definitioner',
    extracted: 'Uttag ur deltagarlistan',
    participants: 'Deltagare som räknas',
    rows: 'Utanför',
    uncounted: (rows: number) =>
      rows === 1
        ? '1 rad räknas inte; se bladet FinsamDeltagare.'
        : `${n(rows)} rader räknas inte; se bladet FinsamDeltagare.`,
    participantsIntro:
      'Skrivet av Finsamrapport ur deltagarlistan: en rad per rad i listan, utan namn och personnummer. Räknas = 0: raden är utanför alla siffror.',
    outcomesIntro:
      'Så räknas varje utfall: 1 = ja, 0 = nej. Ändra en siffra så räknas tabellerna om.',
  },
};
