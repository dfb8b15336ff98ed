const quoted = (found: string): string => (found === '' ? '' : `: ”${found}”`);

/** What to type, as a formula takes it: "medel", "median" eller "antal". */
function choices(words: readonly string[]): string {
  const all = words.map((word) => `"${word}"`);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} eller ${last}`;
}

/** What is wrong with the arguments of a custom function, where, and what to do. */
export const mistakes = {
  /** Where in an argument: by the sheet's own rows and cells, or counted within the range. */
  place: {
    row: (row: number) => `på rad ${row}`,
    cell: (address: string) => `i cell ${address}`,
    rowOfRange: (row: number) => `på rad ${row} i området`,
    cellOfRange: (row: number, column: number) => `på rad ${row}, kolumn ${column} i området`,
  },

  notOneColumn: (name: string) => `”${name}” är flera kolumner. Markera bara en.`,
  unequalLengths: (name: string, place: string) =>
    `Områdena är olika långa: ”${name}” tar slut före värdet ${place}. Markera samma rader i alla kolumner.`,
  startMissing: (place: string) => `Startdatum saknas ${place}. Fyll i datumet.`,
  startUnreadable: (place: string, found: string) =>
    `Startdatumet ${place} går inte att läsa${quoted(found)}. Skriv det som 2018-03-02.`,
  endUnreadable: (place: string, found: string) =>
    `Slutdatumet ${place} går inte att läsa${quoted(found)}. Skriv det som 2018-03-02, eller lämna cellen tom om personen är kvar.`,
  endBeforeStart: (place: string, start: string, end: string) =>
    `Slutdatum före startdatum ${place}: ${end} ligger före ${start}. Rätta ett av datumen.`,
  /** The start stands in a cell of its own. */
  endBeforeStartIn: (place: string, end: string, startPlace: string) =>
    `Slutdatum före startdatum: ${end} ${place} ligger före starten ${startPlace}. Rätta ett av datumen.`,
  duplicateEnrolment: (place: string, number: string, other: string) =>
    `Nummer ${number} står två gånger med samma startdatum: ${place} och ${other}. Ta bort den ena raden, eller ändra numret om det är två olika personer.`,
  unknownOutcome: (place: string, found: string) =>
    `Avslutsorsaken ${place} känns inte igen${quoted(found)}. Rätta ordet, eller välj vad det betyder under Funktioner i Finsamrapport.`,
  unknownOutcomeOrHeading: (place: string, found: string) =>
    `Avslutsorsaken ${place} känns inte igen${quoted(found)}. Är det en rubrik, låt området börja under den. Rätta annars ordet, eller välj vad det betyder under Funktioner i Finsamrapport.`,
  nobody: 'Det finns ingen att räkna på. Kontrollera perioden och kolumnerna.',

  dateMissing: (name: string) => `”${name}” saknas. Skriv en dag, till exempel "2018-12-31".`,
  dateUnreadable: (name: string, found: string) =>
    `”${name}” går inte att läsa som en dag${quoted(found)}. Skriv till exempel "2018-12-31".`,
  periodUnreadable: (name: string, found: string) =>
    `”${name}” går inte att läsa${quoted(found)}. Skriv en dag som "2018-01-01", eller en hel period som "180101-181231" eller "H1 2023".`,
  periodAndTo: (from: string, to: string) =>
    `Hela perioden står redan i ”${from}”. Lämna ”${to}” tomt.`,
  fromAfterTo: (from: string, to: string) =>
    `Perioden slutar innan den börjar: ${to} ligger före ${from}. Byt plats på datumen.`,
  endColumnNeeded: (name: string) =>
    `För att räkna en viss period behövs slutdatumen. Markera kolumnen med slutdatum som ”${name}”.`,

  noDefinitions:
    'Arbetsboken har inga definitioner. Skriv till exempel "Södra Dalarna" sist i formeln, eller välj definitioner under Funktioner i Finsamrapport.',
  noDefinitionsToName:
    'Arbetsboken har inga definitioner. Välj definitioner under Funktioner i Finsamrapport.',
  unknownDefinition: (found: string, names: readonly string[]) =>
    `Inga definitioner heter ”${found}”. Skriv ${choices(names)}.`,
  severalDefinitions: (found: string, names: readonly string[]) =>
    `”${found}” har flera definitioner. Skriv ${choices(names)}.`,

  unknownChoice: (name: string, found: string, words: readonly string[]) =>
    `”${name}” kan inte vara ”${found}”. Skriv ${choices(words)}.`,
  /** The words of the choices, as they are proposed. */
  choices: {
    statistic: {
      mean: 'medel',
      median: 'median',
      min: 'min',
      max: 'max',
      n: 'antal',
      capped: 'takade',
    },
    unit: { months: 'månader', years: 'år' },
    what: { category: 'kategori', positive: 'positivt' },
    layout: {
      'sodra-dalarna': 'Södra Dalarna',
      sala: 'Sala',
      hallstahammar: 'Hallstahammar',
    },
  },

  timeUnreadable: (place: string, found: string) =>
    `Tiden ${place} går inte att läsa${quoted(found)}. Skriv ett tal, till exempel 2,5 eller >9.`,
  unknownWord: (found: string) =>
    `Ordet känns inte igen${quoted(found)}. Rätta det, eller välj vad det betyder under Funktioner i Finsamrapport.`,

  ageUnreadable: (found: string) =>
    `Åldern går inte att läsa${quoted(found)}. Skriv den i hela år, till exempel 34.`,
  ageOutside: (age: string) =>
    `Ingen åldersgrupp täcker ${age} år. Ange egna grupper, till exempel "18-29; 30-44; 45-66".`,
  bandsOverlap: (first: string, second: string) =>
    `Åldersgrupperna ${first} och ${second} överlappar. Ändra den ena så att ingen ålder hör till båda.`,
  bandsUnreadable: (found: string) =>
    `Åldersgruppen går inte att läsa${quoted(found)}. Skriv till exempel "18-29; 30-44; 45-66".`,

  periodLabelUnreadable: (found: string) =>
    `Perioden går inte att läsa${quoted(found)}. Skriv till exempel "180101-181231", "1807-1906", "helår 2020" eller "H1 2023".`,

  amountUnreadable: (place: string, found: string) =>
    `Beloppet ${place} går inte att läsa${quoted(found)}. Skriv ett tal, till exempel 1 737 747.`,
  shareUnreadable: (found: string) =>
    `Andelen ska ligga mellan 0 och 1${quoted(found)}. Skriv till exempel 0,5 eller "50 %".`,
  sizesDiffer: (budget: string, spent: string) =>
    `Budgeten och utfallet har olika många celler: ${budget} mot ${spent}. Markera lika många.`,
  size: (rows: number, columns: number) => `${rows} × ${columns}`,

  noList: 'Området innehåller ingen deltagarlista. Markera hela listan med rubrikraden.',
  noRows: 'Deltagarlistan har inga rader under rubrikerna. Markera hela listan.',
  unlikelyList: (found: readonly string[]) =>
    `Det är inte säkert att området är en deltagarlista. Hittade bara ${found.join(', ')}. Markera hela listan med rubrikraden.`,
  columnsMissing: (missing: readonly string[], found: readonly string[]) =>
    `Deltagarlistan saknar kolumn för ${missing.join(' och ')}. Hittade bara ${found.join(', ')}. Markera hela listan med rubrikraden.`,
  countedWithinRange: (sentence: string) =>
    `${sentence} (Cellen är räknad från områdets första cell.)`,
};
