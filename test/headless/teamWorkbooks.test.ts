import ExcelJS from 'exceljs';
import type { RunResult } from '../../src/headless/reportJson';
import { runReport } from '../../src/headless/runReport';
import type { Figure, MeasureId } from '../../src/measures/figure';
import { readWorkbook } from '../../src/tryout/xlsx/readWorkbook';
import { day } from '../support/participants';

type Cell = string | number | null;

/** A person as the team knows her; days are ISO dates. */
interface Person {
  readonly nr: number;
  readonly sex: 'K' | 'M';
  readonly start: string;
  readonly end: string | null;
  readonly outcome: string | null;
}

const FROM = '2021-01-01';
const TO = '2021-12-31';

function isoAfter(start: string, days: number): string {
  return new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Thirty-six people over 2019-2021, two of three of whom have left to one of these outcomes in turn. */
function team(outcomes: readonly string[]): readonly Person[] {
  return Array.from({ length: 36 }, (_, i): Person => {
    const start = isoAfter('2019-02-01', i * 28);
    const end = isoAfter(start, 150 + ((i * 67) % 300));
    const left = i % 3 !== 2 && end <= TO;
    return {
      nr: i + 1,
      sex: i % 5 < 3 ? 'K' : 'M',
      start,
      end: left ? end : null,
      outcome: left ? (outcomes[i % outcomes.length] ?? null) : null,
    };
  });
}

const leftIn = (people: readonly Person[], from: string, to: string): readonly Person[] =>
  people.filter(({ end }) => end !== null && end >= from && end <= to);

async function report(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  name = 'Deltagare.xlsx',
  period: { readonly from: string; readonly to: string } | null = { from: FROM, to: TO },
): Promise<RunResult> {
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) {
    const added = book.addWorksheet(sheet);
    for (const row of rows) added.addRow([...row]);
  }
  const model = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), name);
  const days = period && { from: day(period.from), to: day(period.to) };
  const options = { period: days, forbund: null, layout: null };
  return runReport(model, options, day('2026-11-21'));
}

function figure(result: RunResult, measure: MeasureId, more: Partial<Figure> = {}): Figure {
  const found = result.figures.find(
    (f) =>
      f.measure === measure &&
      f.group === 'all' &&
      f.period.from === result.input.period.from &&
      (more.outcome === undefined || f.outcome === more.outcome) &&
      (more.reading === undefined || f.reading === more.reading),
  );
  if (found === undefined) throw new Error(measure);
  return found;
}

const HEADER = ['Nr', 'Kön', 'Inskriven', 'Avslutad', 'Avslutad till'];
const rowOf = ({ nr, sex, start, end, outcome }: Person): readonly Cell[] => [
  nr,
  sex,
  start,
  end,
  outcome,
];

test('a Sala list is proposed Sala’s definitions and layout, whatever the region is called', async () => {
  const people = team(['Arbete', 'Medicinsk rehab', 'Arbetsförmedlingen', 'Studier', 'Avbrott']);
  const referrers = ['Region Västmanland', 'Region Västmanland psykiatri', 'AF', 'IFO Sala'];
  const result = await report({
    Blad1: [
      [...HEADER, 'Remittent'],
      ...people.map((p, i) => [...rowOf(p), referrers[i % 4] ?? '']),
    ],
  });
  const left = leftIn(people, FROM, TO);
  const gone = (outcome: string) => left.filter((p) => p.outcome === outcome).length;
  expect(result.input.definitions.id).toBe('norra-vastmanland-sala');
  expect(result.tables[0]?.columns.slice(0, 3)).toEqual([
    'Aktiva under perioden',
    'Avslut',
    'Varav dropouts',
  ]);
  const rate = figure(result, 'resultRate', { reading: 'withoutTransferred' });
  expect([rate.numerator, rate.denominator]).toEqual([
    gone('Arbete') + gone('Studier'),
    left.length,
  ]);
  expect(figure(result, 'outcomeCount', { outcome: 'jobSeeker' }).value).toBe(
    gone('Arbetsförmedlingen'),
  );
});

test('people who went to Sala’s team do not make a list Sala’s; the budget sheet tells whose it is', async () => {
  const people = team(['Arbete', 'Övergått till Sala-teamet', 'Flyttad till team Sala', 'Studier']);
  const result = await report({
    Deltagare: [HEADER, ...people.map(rowOf)],
    Budget: [['Samordningsteam Surahammar'], ['Post', 'Utfall'], ['Personal', 1200000]],
  });
  expect(result.input.definitions.id).toBe('norra-vastmanland');
  expect(figure(result, 'outcomeCount', { outcome: 'transferred' }).value).toBe(
    leftIn(people, FROM, TO).filter((p) => /Sala/.test(p.outcome ?? '')).length,
  );
});

test('one sheet a year, with those who were carried over on both, counts everyone once', async () => {
  const people = team(['Arbete', 'Åter remittent', 'Studier']);
  const sheetOf = (year: number): readonly (readonly Cell[])[] => {
    const [from, to] = [`${year}-01-01`, `${year}-12-31`];
    const known = people.filter((p) => p.start <= to && (p.end === null || p.end >= from));
    return [
      [`Teamet Säter, deltagare ${year}`],
      [],
      HEADER,
      ...known.map((p) =>
        rowOf(p.end !== null && p.end > to ? { ...p, end: null, outcome: null } : p),
      ),
    ];
  };
  const result = await report({
    '2019': sheetOf(2019),
    '2020': sheetOf(2020),
    '2021': sheetOf(2021),
  });
  expect(result.input.definitions.id).toBe('sodra-dalarna');
  expect(figure(result, 'enrolledAtStart').value).toBe(
    people.filter((p) => p.start < FROM && (p.end === null || p.end >= FROM)).length,
  );
  expect(figure(result, 'newlyEnrolled').value).toBe(people.filter((p) => p.start >= FROM).length);
  expect(figure(result, 'exits', { reading: 'dropoutsWithin' }).value).toBe(
    leftIn(people, FROM, TO).length,
  );
  expect(new Set(result.problems.map(({ code }) => code))).toEqual(new Set(['duplicateEnrolment']));
});

test('last year’s result table and a list of words beside the participants are not taken for participants', async () => {
  const people = team(['Arbete', 'Studier', 'Annat']);
  const words = ['Avslutsorsaker', 'Arbete', 'Studier', 'Annat'];
  const result = await report({
    Rapport: [
      ['', 'Antal inskrivna 200101', 'Antal nyinskrivna', 'Antal avslut', 'Antal i arbete'],
      ['Män', 12, 5, 6, 2],
      ['Kvinnor', 14, 8, 9, 3],
      ['Totalt', 26, 13, 15, 5],
    ],
    Deltagare: [
      [...HEADER, null, words[0] ?? null],
      ...people.map((p, i) => [...rowOf(p), null, words[i + 1] ?? null]),
      [],
      ['Summa', null, null, 24],
    ],
  });
  expect(result.input.participants).toHaveLength(people.length);
  expect(result.problems).toEqual([]);
});
