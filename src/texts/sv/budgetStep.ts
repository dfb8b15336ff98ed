import { months as MONTHS } from './months';

/** The wizard's budget step. */
export const budgetStep = {
  sourceLegend: 'Budget i rapporten',
  found: (sheet: string, cell: string) => `Blad ${sheet}, vid ${cell}`,
  foundDetail: (title: string, lines: number) =>
    [title, lines === 1 ? '1 rad' : `${lines} rader`].filter((text) => text !== '').join(', '),
  typed: 'Skriv in budgeten här',
  none: 'Ingen budget',
  noneFound:
    'Inget blad har en budget som känns igen. Skriv in den här, eller fortsätt utan budget.',
  otherYear: (year: number, period: string) =>
    `Budgeten gäller ${year}, men rapporten gäller ${period}. Kontrollera att det är rätt budget.`,
  nothing: 'Med de här valen finns det inget belopp kvar att visa.',
  preview: 'Så blir det i rapporten',

  columns: (count: number) => (count === 1 ? 'Ändra kolumnen' : `Ändra kolumnerna (${count})`),
  columnsHelp: 'Vad beloppen i varje kolumn är. Summor och differenser räknas alltid om.',
  column: (header: string, letters: string) => (header === '' ? `Kolumn ${letters}` : header),
  sample: (amounts: string) => `Till exempel ${amounts}`,
  uses: {
    budget: 'Budget',
    asked: 'Äskat',
    allotted: 'Tilldelat',
    decided: 'Beslut totalt',
    outcome: 'Utfall',
    previousOutcome: 'Utfall året före',
    forecast: 'Prognos',
    approvedEarlier: 'Tidigare godkända kostnader',
    periodCosts: 'Periodens kostnader',
    accumulated: 'Ackumulerat',
    difference: 'Differens, räknas om',
    unused: 'Används inte',
  },
  monthsOf: (header: string) => `${header} gäller`,
  months: (months: number) =>
    months === 12 ? 'Hela året' : months === 1 ? 'Januari' : `Januari–${MONTHS[months - 1] ?? ''}`,
  otherMonths: 'Som rubriken säger',
  lines: (count: number) => (count === 1 ? 'Ändra raden' : `Välj rader (${count})`),
  linesLegend: 'Rader som hör till budgeten',
  line: (label: string, cell: string) => (label === '' ? `Rad utan namn, ${cell}` : label),

  findings: 'Att rätta i bladet',
  findingsHelp: 'Rapporten räknar själv, så den blir rätt även om bladet inte rättas.',

  base: 'Beloppen är',
  bases: { budget: 'Budget', asked: 'Äskat', allotted: 'Tilldelat' },
  year: 'År',
  yearUnreadable: 'Skriv året med fyra siffror, till exempel 2020.',
  outcomeMonths: 'Utfallet gäller',
  typedLegend: 'Kostnader',
  typedHelp: 'Skriv belopp i kronor, eller som 1 157 tkr eller 2,3 Mkr.',
  typedLine: (number: number) => `Rad ${number}`,
  label: 'Kostnad',
  outcome: 'Utfall',
  addLine: 'Lägg till rad',
  removeLine: (name: string) => `Ta bort ${name}`,
  allotted: 'Tilldelat i allt, om det är ett annat belopp',
  amountUnreadable: 'Beloppet går inte att läsa. Skriv till exempel 240 000.',
  nothingTyped: 'Skriv minst en rad med belopp, eller välj Ingen budget.',
};
