import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, SheetContent } from '../../src/cells/cell';
import type { Block } from '../../src/participants/block';
import { findBlocks } from '../../src/participants/findBlocks';
import type { Meaning } from '../../src/participants/mapping';
import type { Participant } from '../../src/participants/participant';
import { proposeSource } from '../../src/participants/proposeSource';
import { readParticipants } from '../../src/participants/readParticipants';
import { day } from '../support/participants';
import { readXlsx } from '../support/readXlsx';
import { CASES, type CaseName } from '../support/runCase';
import { call, column, NOTHING_CHOSEN } from './run';

interface Case {
  readonly sheet: SheetContent;
  readonly block: Block;
  readonly participants: readonly Participant[];
  readonly published: Published;
}

/** As in published.json, which tells the same thing by different names. */
interface Published {
  readonly resultTable: { readonly rows: Readonly<Record<string, readonly (number | string)[]>> };
  readonly throughputMonths: Readonly<Record<string, number>>;
  readonly budget: { readonly rows: Readonly<Record<string, number | readonly number[]>> };
}

function isPublished(value: unknown): value is Published {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['resultTable', 'throughputMonths', 'budget'].every((key) => key in value)
  );
}

const cases = new Map<CaseName, Case>();

beforeAll(async () => {
  for (const name of CASES) {
    const folder = join(__dirname, '../fixtures/cases', name);
    const { sheets } = await readXlsx(join(folder, 'participants.xlsx'));
    const blocks = sheets.flatMap(findBlocks);
    const { chosen } = proposeSource(blocks);
    const block = blocks.find(({ id }) => chosen.includes(id));
    const sheet = sheets.find(({ grid }) => grid.sheet === block?.sheet);
    const published: unknown = JSON.parse(readFileSync(join(folder, 'published.json'), 'utf8'));
    if (sheet === undefined || block === undefined || !isPublished(published))
      throw new Error(name);
    const { participants } = readParticipants({
      sheets,
      blocks: [block],
      outcomeWords: {},
      supportUnit: null,
      today: day('2026-11-21'),
    });
    cases.set(name, { sheet, block, participants, published });
  }
}, 60_000);

function caseOf(name: CaseName): Case {
  const found = cases.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** A whole column, from the sheet's first row; or those rows of it that belong to people who are kept. */
function cells(
  name: CaseName,
  meaning: Meaning,
  keep?: (person: Participant) => boolean,
): CellValue[][] {
  const { sheet, block, participants } = caseOf(name);
  const place = block.columns.find((c) => c.meaning === meaning)?.column;
  if (place === undefined) throw new Error(`${name} has no ${meaning}`);
  const kept = new Set(participants.filter(keep ?? (() => true)).map(({ source }) => source.row));
  return sheet.grid.rows
    .filter((_, row) => keep === undefined || kept.has(row))
    .map((row) => [row[place] ?? '']);
}

const SETS = {
  'kraften-2018': 'Södra Dalarna',
  'kraften-2020': 'södra dalarna',
  'hallstahammar-2019': 'Hallstahammar',
} as const;

const GOALS: readonly Participant['exit'][] = ['work', 'studies', 'otherRehab'];
const leftIn =
  (year: number) =>
  ({ end }: Participant) =>
    end !== null && end >= day(`${year}-01-01`) && end <= day(`${year}-12-31`);
const reachedIn = (year: number) => (person: Participant) =>
  leftIn(year)(person) && GOALS.includes(person.exit);

const bare = { workbook: NOTHING_CHOSEN };
const rounded = (value: unknown, decimals: number): string =>
  typeof value === 'number' ? value.toFixed(decimals) : String(value);

test.each([
  ['kraften-2018', '180101-181231', 2, '0.63'],
  ['kraften-2020', 'helår 2020', 2, '0.56'],
  ['hallstahammar-2019', 2019, 3, '0.733'],
] as const)('the result rate of %s', (name, period, decimals, published) => {
  const args = [cells(name, 'outcome'), cells(name, 'end'), period, null, SETS[name]];
  expect(rounded(call('RESULTRATE', args, bare), decimals)).toBe(published);
});

describe('throughput time', () => {
  test.each([
    ['kraften-2018', '1701-1712', 0],
    ['kraften-2018', '1707-1806', 0],
    ['kraften-2018', '1801-1812', 0],
    ['kraften-2020', '1807-1906', 0],
    ['kraften-2020', '1901-1912', 1],
    ['kraften-2020', '1907-2006', 2],
    ['kraften-2020', '2001-2012', 1],
  ] as const)('of the positive exits of %s in %s', (name, window, decimals) => {
    const outcomes = cells(name, 'outcome');
    const columns = [cells(name, 'start'), cells(name, 'end'), window, null, outcomes];
    const months = call('THROUGHPUT', [...columns, 'medel', SETS[name]], bare);
    const published = caseOf(name).published.throughputMonths[window];
    expect(rounded(months, decimals)).toBe(rounded(published, decimals));
  });

  test.each([
    ['man', '1801-1812 män'],
    ['woman', '1801-1812 kvinnor'],
  ])('of the rows of one sex: %s', (sex, key) => {
    const of = (meaning: Meaning) => cells('kraften-2018', meaning, (p) => p.sex === sex);
    const args = [of('start'), of('end'), '1801-1812', '', of('outcome'), '', 'Södra Dalarna'];
    const published = caseOf('kraften-2018').published.throughputMonths[key];
    expect(rounded(call('THROUGHPUT', args, bare), 0)).toBe(rounded(published, 0));
  });

  test('of everyone who left Hallstahammar', () => {
    const of = (meaning: Meaning) => cells('hallstahammar-2019', meaning);
    const months = call('THROUGHPUT', [of('start'), of('end'), '2019'], bare);
    expect(rounded(months, 1)).toBe('9.9');
  });
});

describe('support time before start', () => {
  test.each([
    ['kraften-2018', reachedIn(2018), undefined, 'månader', 0, '52'],
    ['kraften-2018', reachedIn(2018), 'man', 'månader', 0, '47'],
    ['kraften-2018', reachedIn(2018), 'woman', 'månader', 0, '55'],
    ['kraften-2020', reachedIn(2020), undefined, 'år', 1, '3.8'],
    ['kraften-2020', reachedIn(2020), 'man', 'år', 1, '4.6'],
    ['kraften-2020', reachedIn(2020), 'woman', 'år', 1, '2.9'],
    ['hallstahammar-2019', leftIn(2019), undefined, '', 1, '5.7'],
  ] as const)('%s', (name, left, sex, unit, decimals, published) => {
    const keep = (p: Participant): boolean => left(p) && (sex === undefined || p.sex === sex);
    const times = cells(name, 'supportTime', keep);
    expect(rounded(call('SUPPORTTIME', [times, '', unit], bare), decimals)).toBe(published);
  });

  test('three of the values in Hallstahammar are capped', () => {
    const times = cells('hallstahammar-2019', 'supportTime', leftIn(2019));
    expect(call('SUPPORTTIME', [times, 'takade'], bare)).toBe(3);
  });
});

describe('enrolled people', () => {
  test.each([
    ['kraften-2018', '2017-12-31', 40],
    ['kraften-2018', '2018-12-31', 35],
    ['kraften-2020', '2019-12-31', 34],
    ['kraften-2020', '2020-12-31', 32],
  ] as const)('%s on %s', (name, date, published) => {
    expect(call('ENROLLED', [cells(name, 'start'), cells(name, 'end'), date], bare)).toBe(
      published,
    );
  });

  test.each([
    [undefined, 29],
    ['woman', 18],
    ['man', 10],
  ] as const)('active in Hallstahammar in 2019: %s', (sex, published) => {
    const of = (meaning: Meaning) =>
      cells('hallstahammar-2019', meaning, (p) => sex === undefined || p.sex === sex);
    const args = [of('start'), of('end'), '2019-01-01', '2019-12-31'];
    expect(call('ENROLLED', args, bare)).toBe(published);
  });

  test('new in a year: active in it, less those enrolled the day before', () => {
    const columns = [cells('kraften-2018', 'start'), cells('kraften-2018', 'end')];
    const active = Number(call('ENROLLED', [...columns, '2018-01-01', '2018-12-31'], bare));
    expect(active - Number(call('ENROLLED', [...columns, '2017-12-31'], bare))).toBe(29);
  });
});

describe('the whole result table', () => {
  test.each(['kraften-2018', 'kraften-2020', 'hallstahammar-2019'] as const)('%s', (name) => {
    const { sheet, published } = caseOf(name);
    const table = call('RESULTTABLE', [sheet.grid.rows, name.slice(-4), '', SETS[name]], bare);
    if (!Array.isArray(table)) throw new Error('no table');
    const rows = new Map(table.map(([label, ...values]) => [label, values]));
    const cellsOf = (label: string): readonly unknown[] => rows.get(label) ?? [];
    // Published without the column for parental leave, which nobody left to.
    const without = (values: readonly unknown[]) => values.filter((_, i) => i !== 8);
    const total = cellsOf('Totalt');
    const expected = published.resultTable.rows['Totalt'];
    expect(name === 'kraften-2018' ? without(total) : total).toEqual(expected);
  });

  test('Kraften 2018 by sex; its exits by sex were published with the dropout in them', () => {
    const { sheet } = caseOf('kraften-2018');
    const table = call('RESULTTABLE', [sheet.grid.rows, 2018, null, 'Södra Dalarna'], bare);
    expect(table).toContainEqual(['Män', 17, 11, 14, 1, 4, 0, '1+6', 1, 0, 2, 13]);
    expect(table).toContainEqual(['Kvinnor', 23, 18, 19, 0, 3, 0, '4+8', 1, 0, 3, 22]);
  });
});

describe('budget differences', () => {
  test('Kraften 2018, total row included', () => {
    const rows = Object.values(caseOf('kraften-2018').published.budget.rows).map((row) =>
      typeof row === 'number' ? [] : row,
    );
    const [budget, spent, difference] = [0, 1, 2].map((i) => column(...rows.map((row) => row[i])));
    expect(call('BUDGETDIFF', [budget, spent])).toEqual(difference);
  });

  test('Kraften 2020: what was asked for, in all and half of it, against the outcomes', () => {
    const { Totalt, ...lines } = caseOf('kraften-2020').published.budget.rows;
    const rows = [...Object.values(lines), Totalt].map((row) =>
      typeof row === 'number' ? [] : (row ?? []),
    );
    const [asked, half, spent] = [0, 1, 2].map((i) => column(...rows.map((row) => row[i])));
    expect(call('BUDGETDIFF', [asked, spent])).toEqual(column(250136, 643, 138714, 389493));
    expect(call('BUDGETDIFF', [asked, half, '50 %'])).toEqual(column(83615, -6931, 44546, 121230));
    expect(call('BUDGETDIFF', [1880000, [[spent?.at(-1)?.[0]]]])).toEqual([[69493]]);
  });

  test('Hallstahammar 2019, one cell against another', () => {
    const rows = Object.values(caseOf('hallstahammar-2019').published.budget.rows);
    const [allotted, outcome, surplus] = rows;
    expect(call('BUDGETDIFF', [allotted, outcome])).toEqual([[surplus]]);
  });
});
