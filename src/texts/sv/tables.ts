import { formatNumber, formatRate } from '../numbers';

const n = (value: number): string => formatNumber(value, 'sv');

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
    n: 'Antal personer',
    mean: 'Medel',
    median: 'Median',
    meanOf: { women: 'Medel kvinnor', men: 'Medel män' },
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
      'Tider som bladet anger som ”mer än” räknas som taket, så medelvärdet är minst detta.',
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
