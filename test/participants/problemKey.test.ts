import fc from 'fast-check';
import type { CellValue, SheetContent } from '../../src/cells/cell';
import { findBlocks } from '../../src/participants/findBlocks';
import { keyOf, passOver } from '../../src/participants/passOver';
import type { Problem } from '../../src/participants/problem';
import { problemKeys, type ProblemSource } from '../../src/participants/problemKey';
import { readParticipants } from '../../src/participants/readParticipants';
import { day } from '../support/participants';

type Row = readonly CellValue[];

const HEADER = ['Nr', 'Namn', 'Kön', 'Ålder', 'Startdatum', 'Slutdatum', 'Avslutsorsak'];

interface Read extends ProblemSource {
  readonly problems: readonly Problem[];
}

/** A list with these rows, read. */
function read(rows: readonly Row[], header: Row = HEADER): Read {
  const sheet: SheetContent = {
    grid: { sheet: 'Deltagare', top: 0, left: 0, rows: [header, ...rows] },
    tables: [],
  };
  const blocks = findBlocks(sheet);
  const { problems } = readParticipants({
    sheets: [sheet],
    blocks,
    outcomeWords: {},
    supportUnit: null,
    today: day('2020-01-01'),
  });
  return { blocks, sheets: [sheet], problems };
}

const keysOf = (list: Read): readonly string[] => problemKeys(list.problems, list);

const anyRow: fc.Arbitrary<Row> = fc
  .record({
    number: fc.integer({ min: 100, max: 999 }),
    name: fc.constantFrom('Anna Ek', 'Bo Al', 'Cilla Asp'),
    sex: fc.constantFrom('K', 'M', '', '?'),
    age: fc.integer({ min: 18, max: 64 }),
    start: fc.integer({ min: day('2016-01-01'), max: day('2019-12-31') }),
    end: fc.constantFrom('', '2015-01-01', '2021-01-01', 'snart'),
    outcome: fc.constantFrom('', 'Arbete', 'Bruket'),
  })
  .map(({ number, name, sex, age, start, end, outcome }) => [
    number,
    name,
    sex,
    age,
    start,
    end,
    outcome,
  ]);

const SOUND: Row = [50, 'Dan Or', 'M', 33, day('2017-01-02'), '', ''];
const anyRows = fc.array(anyRow, { minLength: 3, maxLength: 20 });

describe('the keys of problems', () => {
  test('are one for each, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const keys = keysOf(read([SOUND, ...rows]));
        // Two of a few hundred keys of 24 bits may be alike by chance.
        expect(new Set(keys).size).toBeGreaterThanOrEqual(keys.length - 1);
      }),
    );
  });

  test('are the same after rows have been inserted, and after the list has been sorted', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(20), (rows, at) => {
        const before = keysOf(read([SOUND, ...rows]));
        const inserted = [SOUND, ...rows.slice(0, at), SOUND, ...rows.slice(at)];
        const sorted = [...inserted].sort((a, b) => Number(a[4]) - Number(b[4]));
        for (const list of [inserted, sorted]) {
          const problems = read(list);
          const found = problems.problems.filter(({ code }) => code !== 'sameNumberTwice');
          const keys = new Set(problemKeys(found, problems));
          const missing = before.filter((key) => !keys.has(key) && !key.startsWith('sameNumber'));
          expect(missing.filter((key) => !key.startsWith('duplicate'))).toEqual([]);
        }
      }),
    );
  });

  test('are the same after columns have been moved', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const flip = (row: Row) => row.toReversed();
        const list = [SOUND, ...rows];
        expect(keysOf(read(list.map(flip), flip(HEADER))).toSorted()).toEqual(
          keysOf(read(list)).toSorted(),
        );
      }),
    );
  });

  test('do not depend on names and numbers', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const other = [SOUND, ...rows].map((row, i) => [7000 + i, 'Eva Ö', ...row.slice(2)]);
        const numbered = [SOUND, ...rows].map((row, i) => [100 + i, ...row.slice(1)]);
        expect(keysOf(read(other))).toEqual(keysOf(read(numbered)));
      }),
    );
  });
});

describe('a problem', () => {
  const without = (change: Readonly<Record<number, CellValue>> = {}): Row =>
    [1, 'Anna', '', 30, day('2018-01-02'), '', ''].map((value, i) => change[i] ?? value);
  const [key] = keysOf(read([SOUND, without()]));

  test('of the coming stays the same when the person leaves', () => {
    const left = without({ 5: '2018-06-01', 6: 'Arbete' });
    expect(key).toMatch(/^sexMissing:/);
    expect(keysOf(read([SOUND, left]))).toEqual([key]);
  });

  test('is a new one when what it is about has changed', () => {
    expect(keysOf(read([SOUND, without({ 4: day('2018-01-03') })]))).not.toContain(key);
    const exit = (outcome: string) =>
      keysOf(read([SOUND, without({ 2: 'K', 5: '2018-06-01', 6: outcome })]));
    expect(exit('Bruket')[0]).toMatch(/^outcomeUnknownWord:/);
    expect(exit('Bruket')).not.toEqual(exit('Kvarnen'));
  });
});

describe('problems that are passed over', () => {
  const list = read([
    SOUND,
    [1, 'Anna', '', 30, day('2018-01-02'), '', ''],
    [2, 'Bo', '', 30, day('2018-01-02'), '', ''],
    [3, 'Cilla', 'K', 40, '', '', ''],
  ]);

  test('are told apart from the others, also from one that says the same', () => {
    const [, second] = list.problems;
    if (second === undefined) throw new Error('no problem');
    const key = keyOf(second, list.problems, list);
    expect(passOver(list.problems, [key], list)).toEqual({
      listed: list.problems.filter((problem) => problem !== second),
      passedOver: [second],
    });
  });

  test('are none without keys, and none for keys of what is gone', () => {
    const all = { listed: list.problems, passedOver: [] };
    expect(passOver(list.problems, [], list)).toEqual(all);
    expect(passOver(list.problems, ['sexMissing:00000', 'later', ''], list)).toEqual(all);
  });

  test('any of them and no other, whatever the rows', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), (rows, n) => {
        const any = read([SOUND, ...rows]);
        const chosen = any.problems[n % Math.max(1, any.problems.length)];
        if (chosen === undefined) return;
        const key = keyOf(chosen, any.problems, any);
        expect(passOver(any.problems, [key], any).passedOver).toContain(chosen);
      }),
    );
  });
});
