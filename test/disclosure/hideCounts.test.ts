import fc from 'fast-check';
import type { DisclosureRule } from '../../src/definitions/disclosure';
import { hideCountsInSteps, type HiddenCounts } from '../../src/disclosure/hideCounts';
import { openCount, type PrintedCounts } from '../../src/disclosure/printedCounts';
import { runThrough } from '../../src/steps/steps';
import { countGrid } from '../support/countGrid';
import { recoverable, type Seen } from '../support/possibleValues';

const PUBLIC: DisclosureRule = { mode: 'public', threshold: 5 };

function hideCounts(counts: PrintedCounts, rule: DisclosureRule): HiddenCounts {
  return runThrough(hideCountsInSteps(counts, rule));
}

/** A table as it prints, row by row. */
function printed(counts: PrintedCounts, { printing }: HiddenCounts, width: number): string[] {
  const cells = counts.cells.map(({ value }, i) => {
    const how = printing[i];
    return how === 'number' ? String(value) : how === 'few' ? '<5' : '..';
  });
  return Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width).join(' '),
  );
}

const printGrid = (rows: number[][], rule = PUBLIC): string[] => {
  const grid = countGrid(rows);
  return printed(grid, hideCounts(grid, rule), (rows[0]?.length ?? 0) + 1);
};

/** What readers see of open cells; what they saw before of the others. */
function seenIn(counts: PrintedCounts, { printing }: HiddenCounts): Seen[] {
  const silent = !counts.cells.some(({ state }, i) => state === 'open' && printing[i] === 'few');
  return counts.cells.map((cell, i): Seen => {
    const how = printing[i];
    if (cell.state === 'unprinted') return { kind: 'anything' };
    if (how === 'number') return { kind: 'number', value: cell.value };
    if (how === 'few') return { kind: 'few' };
    const isSmallYetSilent = cell.value >= 1 && cell.value < 5;
    return { kind: (silent || isSmallYetSilent) && cell.state === 'open' ? 'anything' : 'hidden' };
  });
}

/** The sensitive cells that a reader can work out. */
function found(counts: PrintedCounts, hidden: HiddenCounts): number[] {
  return recoverable(seenIn(counts, hidden), counts.relations, 5).filter((i) => {
    const cell = counts.cells[i];
    return cell?.state !== 'unprinted' || (cell.value >= 1 && cell.value < 5);
  });
}

function expectNothingFound(counts: PrintedCounts): void {
  const hidden = hideCounts(counts, PUBLIC);
  expect(hidden.exposed).toEqual([]);
  expect(found(counts, hidden)).toEqual([]);
}

describe('what is hidden', () => {
  test('is nothing where nothing is small', () => {
    expect(
      printGrid([
        [6, 0, 12],
        [9, 7, 0],
      ]),
    ).toEqual(['6 0 12 18', '9 7 0 16', '15 7 12 34']);
  });

  test('is a small count, and as few others as protect it', () => {
    const [first = '', second = '', totals] = printGrid([
      [3, 12, 20],
      [9, 17, 30],
    ]);
    expect(first).toMatch(/^<5 .* 35$/);
    expect(second).toMatch(/^\.\. .* 56$/);
    expect(totals).toBe('12 29 50 91');
    expect(`${first} ${second}`.match(/\.\./g)).toHaveLength(3);
  });

  test('is no more than the small counts where they protect each other', () => {
    expect(
      printGrid([
        [3, 2, 20],
        [4, 3, 30],
      ]),
    ).toEqual(['<5 <5 20 25', '<5 <5 30 37', '7 5 50 62']);
  });

  test('is not a zero where another count can take its place', () => {
    const [row] = printGrid([
      [3, 0, 12],
      [9, 0, 17],
    ]);
    expect(row).toBe('<5 0 .. 15');
  });

  test('says nothing where "fewer than five" would itself give counts away, and there only', () => {
    const rows = [
      [1, 1, 1, 1],
      [9, 8, 7, 6],
    ];
    const [small] = printGrid(rows);
    // Five that say so would be one each, and four together.
    expect(small?.split(' ').filter((cell) => cell === '<5')).toHaveLength(4);
    expect(small?.split(' ').filter((cell) => cell === '..')).toHaveLength(1);
    expectNothingFound(countGrid(rows));
  });

  test('cannot be a number that no other value is possible for: it is told of', () => {
    const counts = { cells: [openCount(3)], relations: [{ left: [0], right: [] }] };
    expect(hideCounts(counts, PUBLIC).exposed).toEqual([0]);
  });

  test('is the small counts alone in an internal table, and nothing where the rule is off', () => {
    const rows = [
      [3, 12],
      [9, 17],
    ];
    expect(printGrid(rows, { mode: 'internal', threshold: 5 })[0]).toBe('<5 12 15');
    expect(printGrid(rows, { mode: 'off', threshold: 5 })[0]).toBe('3 12 15');
  });

  test('follows the threshold', () => {
    expect(
      printGrid(
        [
          [6, 12],
          [9, 17],
        ],
        { mode: 'internal', threshold: 10 },
      ),
    ).toEqual(['<5 12 18', '<5 17 26', '15 29 44']);
  });
});

describe('the check itself', () => {
  const sum = { left: [0, 1], right: [2] };
  const number = (value: number): Seen => ({ kind: 'number', value });

  test.each<[string, Seen[], number[]]>([
    ['a single hidden cell', [{ kind: 'few' }, number(9), number(12)], [0]],
    ['two that fill their total', [{ kind: 'few' }, { kind: 'few' }, number(8)], [0, 1]],
    [
      'a zero that no small count can stand for',
      [{ kind: 'few' }, { kind: 'hidden' }, number(3)],
      [0, 1],
    ],
    ['two that can change places', [{ kind: 'few' }, { kind: 'few' }, number(5)], []],
    ['one that nothing is said of', [{ kind: 'anything' }, { kind: 'anything' }, number(3)], []],
    ['a hidden total', [{ kind: 'few' }, number(9), { kind: 'hidden' }], []],
  ])('finds what it should: %s', (_, seen, expected) => {
    expect(recoverable(seen, [sum], 5)).toEqual(expected);
  });

  test('finds small counts where only they are hidden', () => {
    const grid = countGrid([
      [3, 12],
      [9, 17],
    ]);
    const hidden = hideCounts(grid, { mode: 'internal', threshold: 5 });
    expect(found(grid, hidden)).toEqual([0]);
  });
});

describe('for any counts', () => {
  const count = fc.oneof(fc.nat(6), fc.nat(30), fc.constant(0));
  const rowsOf = (width: number, height: number) =>
    fc.array(fc.array(count, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    });
  const rows = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
    .chain(([width, height]) => rowsOf(width, height));

  test('no small count is printed, and nothing that is hidden can be worked out', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const grid = countGrid(table);
        const { printing } = hideCounts(grid, PUBLIC);
        grid.cells.forEach(({ value }, i) => {
          if (value >= 1 && value < 5) expect(printing[i]).not.toBe('number');
        });
        expectNothingFound(grid);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is hidden for others’ sake that could be shown', () => {
    fc.assert(
      fc.property(rowsOf(3, 2), (table) => {
        const grid = countGrid(table);
        const hidden = hideCounts(grid, PUBLIC);
        if (!hidden.printing.includes('few')) return;
        hidden.printing.forEach((how, i) => {
          if (how !== 'hidden') return;
          const printing = hidden.printing.map((other, j) => (j === i ? 'number' : other));
          expect(found(grid, { ...hidden, printing })).not.toEqual([]);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('nothing can be worked out where those who came in and left also add up', () => {
    const oneSex = fc.tuple(count, count, count, count, fc.nat(8));
    fc.assert(
      fc.property(fc.tuple(oneSex, oneSex), (sexes) => {
        // Enrolled at the start, new, left to work, left elsewhere, enrolled at the end.
        const lines = sexes.map(([, fresh, work, other, extra]) => {
          const start = work + other + extra;
          return [start, fresh, work, other, start + fresh - work - other];
        });
        const total = [0, 1, 2, 3, 4].map((c) => lines.reduce((n, line) => n + (line[c] ?? 0), 0));
        const cells = [...lines, total].flatMap((line) => line.map((value) => openCount(value)));
        const balances = [0, 5, 10].map((at) => ({
          left: [at, at + 1],
          right: [at + 2, at + 3, at + 4],
        }));
        const sums = [0, 1, 2, 3, 4].map((c) => ({ left: [c, c + 5], right: [c + 10] }));
        expectNothingFound({ cells, relations: [...balances, ...sums] });
      }),
    );
  });

  test('nor those of the second half of a year that is printed with its first half', () => {
    fc.assert(
      fc.property(rowsOf(3, 2), rowsOf(3, 2), (firstHalf, secondHalf) => {
        const half = countGrid(firstHalf);
        const rest = countGrid(secondHalf);
        const year = countGrid(
          firstHalf.map((row, r) => row.map((n, c) => n + (secondHalf[r]?.[c] ?? 0))),
        );
        const size = year.cells.length;
        const moved = ({ relations }: PrintedCounts, by: number) =>
          relations.map(({ left, right }) => ({
            left: left.map((place) => place + by),
            right: right.map((place) => place + by),
          }));
        expectNothingFound({
          cells: [
            ...year.cells,
            ...half.cells,
            ...rest.cells.map((cell) => ({ ...cell, state: 'unprinted' }) as const),
          ],
          relations: [
            ...year.relations,
            ...moved(half, size),
            ...moved(rest, 2 * size),
            ...year.cells.map((_, i) => ({ left: [i], right: [i + size, i + 2 * size] })),
          ],
        });
      }),
      { numRuns: 60 },
    );
  });
});
