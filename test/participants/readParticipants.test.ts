import type { SheetContent } from '../../src/cells/cell';
import { applyMapping } from '../../src/participants/applyMapping';
import { findBlocks } from '../../src/participants/findBlocks';
import { formatProblem } from '../../src/participants/formatProblem';
import type { ProblemCode } from '../../src/participants/problem';
import { PROBLEM_CODES } from '../../src/participants/problem';
import { readParticipants } from '../../src/participants/readParticipants';
import { summariseReading } from '../../src/participants/summariseReading';
import { en } from '../../src/texts/en';
import { sv } from '../../src/texts/sv';
import { people, readProposed, sheet, start, TODAY, whenEnded, type Row } from './sheets';

const HEADER: Row = [
  'Nr',
  'Start',
  'Slut',
  'Kön',
  'Ålder',
  'Avslutsorsak',
  'Tid (år) i försörjning',
  'ORS in',
  'Dropout',
];
const GOOD: readonly Row[] = people(4, (i) => [
  i + 1,
  start(i),
  whenEnded(i, start(i) + 90),
  'K',
  30 + i,
  whenEnded(i, 'Arbete'),
  2,
  20,
  'nej',
]);

/** The rows stand below four good ones, so that the first is row 6. */
const list = (...rows: Row[]): SheetContent => sheet('Lista', [HEADER, ...GOOD, ...rows]);

interface Case {
  readonly code: ProblemCode;
  readonly row: Row;
  readonly cell: readonly [number, number];
  readonly counted: boolean;
}

const CASES: readonly Case[] = [
  {
    code: 'startMissing',
    row: [9, '', 43500, 'K', 30, 'Arbete', 2, 20],
    cell: [5, 1],
    counted: false,
  },
  {
    code: 'startUnreadable',
    row: [9, 'i våras', '', 'K', 30, '', 2, 20],
    cell: [5, 1],
    counted: false,
  },
  {
    code: 'endUnreadable',
    row: [9, 43400, 'snart', 'K', 30, '', 2, 20],
    cell: [5, 2],
    counted: false,
  },
  {
    code: 'endBeforeStart',
    row: [9, 43400, 43300, 'K', 30, 'Arbete', 2, 20],
    cell: [5, 2],
    counted: false,
  },
  {
    code: 'duplicateEnrolment',
    row: [1, start(0), '', 'K', 30, '', 2, 20],
    cell: [5, 0],
    counted: false,
  },
  { code: 'sameNumberTwice', row: [1, 43400, '', 'K', 30, '', 2, 20], cell: [5, 0], counted: true },
  {
    code: 'startInFuture',
    row: [9, TODAY + 1, '', 'K', 30, '', 2, 20],
    cell: [5, 1],
    counted: true,
  },
  { code: 'sexMissing', row: [9, 43400, '', '', 30, '', 2, 20], cell: [5, 3], counted: true },
  { code: 'sexUnreadable', row: [9, 43400, '', 2, 30, '', 2, 20], cell: [5, 3], counted: true },
  {
    code: 'ageUnreadable',
    row: [9, 43400, '', 'K', '31-45', '', 2, 20],
    cell: [5, 4],
    counted: true,
  },
  {
    code: 'outcomeUnknownWord',
    row: [9, 43400, 43500, 'K', 30, 'Xyz', 2, 20],
    cell: [5, 5],
    counted: true,
  },
  {
    code: 'outcomeMissing',
    row: [9, 43400, 43500, 'K', 30, '', 2, 20],
    cell: [5, 5],
    counted: true,
  },
  {
    code: 'outcomeWithoutEnd',
    row: [9, 43400, '', 'K', 30, 'Arbete', 2, 20],
    cell: [5, 5],
    counted: true,
  },
  {
    code: 'dropoutUnreadable',
    row: [9, 43400, 43500, 'K', 30, 'Arbete', 2, 20, 'kanske'],
    cell: [5, 8],
    counted: true,
  },
  {
    code: 'supportTimeUnreadable',
    row: [9, 43400, '', 'K', 30, '', 'länge', 20],
    cell: [5, 6],
    counted: true,
  },
  { code: 'orsUnreadable', row: [9, 43400, '', 'K', 30, '', 2, 55], cell: [5, 7], counted: true },
];

describe('readParticipants', () => {
  it('has a case for every problem but a long stay, which only a period can tell', () => {
    const cases = CASES.map(({ code }) => code);
    expect(new Set([...cases, 'longStay'])).toEqual(new Set(PROBLEM_CODES));
  });

  it.each(CASES)('reports $code with its cell, and the row counts: $counted', (one) => {
    const { reading } = readProposed([list(one.row)]);
    const [row, column] = one.cell;
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toMatchObject({
      code: one.code,
      cell: { sheet: 'Lista', row, column },
      rowCounts: one.counted,
    });
    expect(reading.rowCount).toBe(5);
    expect(reading.participants).toHaveLength(one.counted ? 5 : 4);
    expect(reading.uncounted).toEqual(
      one.counted ? [] : [{ source: { sheet: 'Lista', row: 5, column: 0 }, reason: one.code }],
    );
  });

  it.each(CASES)('says $code in one clear sentence with the cell, in both languages', ({ row }) => {
    const { reading } = readProposed([list(row)]);
    const [problem] = reading.problems;
    if (problem === undefined) throw new Error('no problem');
    const address = `${'ABCDEFGHI'[problem.cell.column] ?? ''}6`;
    for (const texts of [sv, en]) {
      const sentence = formatProblem(problem, texts);
      expect(sentence).toContain(address);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('reads an exit whose outcome is blank or unknown as an unknown exit', () => {
    const { reading } = readProposed([
      list([9, 43400, 43500, 'K', 30, '', 2, 20], [10, 43400, 43500, 'K', 30, 'Xyz', 2, 20]),
    ]);
    expect(reading.participants.slice(4).map(({ exit }) => exit)).toEqual(['unknown', 'unknown']);
  });

  it('takes the word of the user before that of the dictionary, whatever the case', () => {
    const { reading } = readProposed([list([9, 43400, 43500, 'K', 30, 'XYZ ', 2, 20])], {
      outcomeWords: { xyz: 'studies', Arbete: 'other' },
    });
    expect(reading.problems).toEqual([]);
    expect(reading.words).toEqual([
      { word: 'Arbete', count: 2, outcome: 'other', by: 'user' },
      { word: 'XYZ', count: 1, outcome: 'studies', by: 'user' },
    ]);
  });

  it('names the start that an end is before', () => {
    const { reading } = readProposed([list([9, 43222, 43160, 'K', 30, 'Arbete', 2, 20])]);
    const sentences = reading.problems.map((problem) => formatProblem(problem, sv));
    expect(sentences).toEqual([
      'Slutdatum före startdatum: 2018-03-01 i C6 ligger före starten i B6. Rätta ett av datumen; raden räknas inte förrän dess.',
    ]);
  });

  it('counts a row that ends on the day it starts', () => {
    const { reading } = readProposed([list([9, 43222, 43222, 'K', 30, 'Arbete', 2, 20])]);
    expect(reading.participants[4]).toMatchObject({ start: 43222, end: 43222, exit: 'work' });
    expect(reading.problems).toEqual([]);
  });

  it('never shows a personnummer', () => {
    const { reading } = readProposed([
      list(['850312-1234', 43400, '', 'K', '850312-1234', '', 2, 20]),
    ]);
    expect(JSON.stringify(reading)).not.toContain('850312');
  });

  it('converts by the unit that the user chose', () => {
    const { reading } = readProposed([list()], { supportUnit: 'months' });
    expect(reading.participants[0]?.supportTime).toEqual({ months: 2, capped: false });
    expect(reading.supportUnit).toBe('months');
  });

  it('counts the row with an end where two lists have the same enrolment', () => {
    const header = ['Nr', 'Start', 'Slut', 'Kön', 'Resultat'];
    const { reading, reason } = readProposed([
      sheet('Pågående', [
        header,
        [1, 43000, '', 'K', ''],
        [2, 43010, '', 'M', ''],
        [3, 43500, '', 'M', ''],
      ]),
      sheet('Avslutade', [
        header,
        [2, 43010, 43200, 'M', 'Arbete'],
        [3, 43020, 43200, 'M', 'Studier'],
      ]),
    ]);
    expect(reason).toBe('ongoingAndClosed');
    expect(reading.participants.map(({ number, end }) => [number, end])).toEqual([
      ['1', null],
      ['3', null],
      ['2', 43200],
      ['3', 43200],
    ]);
    expect(reading.problems.map((problem) => formatProblem(problem, sv))).toEqual([
      'Nummer 2 står två gånger med samma startdatum: i A3 och i A2 på bladet Avslutade. Bara raden med A2 på bladet Avslutade räknas. Ändra numret om det är två olika personer.',
      'Nummer 3 i A3 står också i A4 på bladet Pågående, med ett annat startdatum. Raderna räknas som två inskrivningar. Rätta numret eller datumet om det är fel.',
    ]);
  });

  it('does not compare lists that number their participants each from 1', () => {
    const rows = (from: number): readonly Row[] =>
      people(8, (i) => [i + 1, start(i) + from, '', 'K', '']);
    const header = ['Nr', 'Start', 'Slut', 'Kön', 'Resultat'];
    const { reading } = readProposed([
      sheet('2018', [header, ...rows(0)]),
      sheet('2019', [header, ...rows(365)]),
    ]);
    expect(reading.participants).toHaveLength(16);
    expect(reading.problems).toEqual([]);
  });

  it('never takes rows without a number for the same person', () => {
    const same: Row = [43000, 43100, 'K', 'Arbete'];
    const { reading } = readProposed([
      sheet('L', [['Start', 'Slut', 'Kön', 'Resultat'], same, same, same]),
    ]);
    expect(reading.participants).toHaveLength(3);
    expect(reading.problems).toEqual([]);
  });

  it('reads nothing from no blocks', () => {
    const { reading } = readProposed([]);
    expect(reading).toMatchObject({ participants: [], rowCount: 0, supportUnit: null });
    expect(summariseReading(reading, sv)).toBe('Inga rader att läsa.');
  });

  it('refuses a block whose sheet is not given', () => {
    const content = list();
    expect(() =>
      readParticipants({
        sheets: [],
        blocks: findBlocks(content),
        outcomeWords: {},
        supportUnit: null,
        today: TODAY,
      }),
    ).toThrow(RangeError);
  });
});

describe('summariseReading', () => {
  it('names only what matters', () => {
    const { reading } = readProposed([
      list([9, '', '', 'K', 30, '', 2, 20], [10, 43400, 43500, '', 30, 'Xyz', 2, 99]),
    ]);
    expect(summariseReading(reading, sv)).toBe(
      '6 rader: 5 deltagare, 1 utan startdatum, 1 utan kön, 1 okänd avslutsorsak, 1 annat att titta på',
    );
    expect(summariseReading(reading, en)).toBe(
      '6 rows: 5 participants, 1 without a start date, 1 without sex, 1 unknown exit reason, 1 other thing to look at',
    );
  });
});

describe('applyMapping', () => {
  const [block] = findBlocks(list());
  if (block === undefined) throw new Error('no block');
  const meanings = (choice: Parameters<typeof applyMapping>[1]): unknown =>
    applyMapping(block, choice).columns.map(({ meaning, certainty }) => [meaning, certainty]);

  it('gives a chosen column its meaning, and takes it from the other', () => {
    expect(meanings({ start: 2 })).toEqual([
      ['number', 'certain'],
      [null, null],
      ['start', 'chosen'],
      ['sex', 'certain'],
      ['age', 'certain'],
      ['outcome', 'certain'],
      ['supportTime', 'certain'],
      ['orsIn', 'certain'],
      ['dropout', 'certain'],
    ]);
  });

  it('takes a meaning away where the user says there is no such column', () => {
    const mapped = applyMapping(block, { supportTime: null });
    expect(mapped.columns[6]).toMatchObject({ meaning: null, certainty: null });
    expect(mapped.supportUnit).toBeNull();
  });

  it('leaves a block alone without choices, and for columns that it has not', () => {
    expect(applyMapping(block, {})).toBe(block);
    expect(applyMapping(block, { start: 99 })).toBe(block);
  });

  it('finds the unit of a newly chosen support time', () => {
    expect(applyMapping(block, { supportTime: 4, age: null }).supportUnit).toEqual({
      unit: 'months',
      guessed: true,
    });
  });
});
