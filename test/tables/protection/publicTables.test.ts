import fc from 'fast-check';
import type { Participant } from '../../../src/participants/participant';
import { printCell } from '../../../src/tables/printCell';
import type { Table } from '../../../src/tables/table';
import { sv } from '../../../src/texts/sv';
import { anyParticipant, day, participant } from '../../support/participants';
import { anyTeam } from '../../support/anyTeam';
import { faultsOfNumbers } from '../../support/faultsOfNumbers';
import { recoverable } from '../../support/possibleValues';
import { readerOf } from '../../support/readerOfTables';
import { publicReport } from '../../support/publicReport';
import { secondNumbers } from '../../support/secondNumbers';

const tablesOf = (participants: readonly Participant[], compare: boolean) =>
  publicReport(participants, { compare });

const cellsOf = (tables: readonly Table[]) =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

describe('public tables', () => {
  const people = fc.array(anyParticipant, { minLength: 10, maxLength: 40 });

  test.each([true, false])(
    'give no hidden number of people away, all of them together (beside the period before: %s)',
    (compare) => {
      // A fixed sample: what the check takes to solve for other people can be hours.
      const several = fc.array(anyParticipant, { minLength: 5, maxLength: 60 });
      for (const participants of fc.sample(several, { numRuns: 3, seed: 42 })) {
        const { tables, whole, input } = tablesOf(participants, compare);
        const { seen, relations, small, names } = readerOf(tables, whole, input.definitions);
        const found = recoverable(seen, relations, 5).filter(
          (place) => small[place] === true || seen[place]?.kind === 'few',
        );
        expect(found.map((place) => names[place])).toEqual([]);
      }
    },
    120_000,
  );

  test.each([true, false])(
    'leave other numbers possible for every small one, that print the same and add up (beside the period before: %s)',
    (compare) => {
      fc.assert(
        fc.property(anyTeam(70), (participants) => {
          const { tables, whole, input } = tablesOf(participants, compare);
          const kept = whole.filter(({ id }) => tables.some((table) => table.id === id));
          const { all, without } = secondNumbers(kept, input);
          expect(without).toBe(0);
          expect(
            all.flatMap((other) => faultsOfNumbers(tables, kept, other, input.definitions)),
          ).toEqual([]);
        }),
        // Always the same teams: a fault of others should not fail a change that has nothing to do with it.
        { numRuns: 12, seed: 42, endOnFailure: true },
      );
    },
    300_000,
  );

  test('leave no table out for a list of a usual size', () => {
    for (const participants of fc.sample(anyTeam(120), { numRuns: 14, seed: 7 })) {
      expect(tablesOf(participants, true).leftOut).toBeNull();
    }
  }, 60_000);

  test('print no mean age where it would tell of a hidden age band', () => {
    const women = [46, 50, 60, 25, 35].map((age) =>
      participant({ start: day('2018-03-01'), sex: 'woman', age }),
    );
    const age = tablesOf(women, false).tables.find(({ id }) => id === 'age');
    expect(age?.rows.at(-1)?.cells.map((cell) => printCell(cell, 'sv'))).toEqual([
      '5',
      '..',
      '..',
      '..',
      '..',
    ]);
  });

  test('do not say of so few that an outlier among them must be a single one', () => {
    const end = day('2018-06-01');
    const left = [100, 110, 120, 130, 140, 150, 1200].map((days) =>
      participant({ start: end - days, end, exit: 'work', sex: 'man' }),
    );
    const table = tablesOf(left, false).tables.find(({ id }) => id === 'throughput');
    expect(table?.rows.at(-1)?.cells[3]?.value).toBe('..');
  });

  test('print no number of fewer than five people', () => {
    fc.assert(
      fc.property(people, (participants) => {
        for (const { figure, format, value } of cellsOf(tablesOf(participants, true).tables)) {
          if (figure === null || format !== 'count' || typeof value !== 'number') continue;
          expect(value === 0 || value >= 5).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test('hold no formula, no working and nothing of a number that they hide', () => {
    fc.assert(
      fc.property(people, (participants) => {
        const { tables } = tablesOf(participants, true);
        for (const cell of cellsOf(tables)) {
          expect(cell.formula).toBe('');
          expect(Object.keys(cell).sort()).toEqual(['figure', 'format', 'formula', 'value']);
          if (cell.value !== '..' && cell.value !== 'färre än 5') continue;
          expect(cell.figure?.value ?? null).toBeNull();
          expect(cell.figure ?? {}).not.toHaveProperty('numerator');
          expect(cell.figure ?? {}).not.toHaveProperty('denominator');
        }
        for (const { workings, noteFormulas, rows } of tables) {
          expect([...workings, ...(noteFormulas ?? [])]).toEqual([]);
          expect(rows.every(({ labelFormula }) => labelFormula === null)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test('never tell of the youngest or the oldest', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      participant({
        age: 20 + (i % 10),
        start: day('2018-03-01'),
        sex: i % 2 === 0 ? 'man' : 'woman',
      }),
    );
    const age = tablesOf(many, false).tables.find(({ id }) => id === 'age');
    expect(age?.rows.map(({ cells }) => cells.map((cell) => printCell(cell, 'sv')))).toEqual([
      ['6', '23,3', '..', '..', '..'],
      ['6', '24,3', '..', '..', '..'],
      ['12', '23,8', '23,5', '..', '..'],
    ]);
  });

  test('print a median of twice the threshold or more, and say so where one is not printed', () => {
    const timesOf = (count: number) => {
      const end = day('2018-06-01');
      const left = Array.from({ length: count }, (_, i) =>
        participant({ start: end - 100 - i, end, exit: 'work', sex: 'man' }),
      );
      return tablesOf(left, false).tables.find(({ id }) => id === 'throughput');
    };
    const [nine, ten] = [timesOf(9), timesOf(10)];
    const note = sv.tables.smallGroups.notes.median(10);
    expect(
      nine?.rows
        .at(-1)
        ?.cells.map(({ value }) => value === '..')
        .slice(0, 3),
    ).toEqual([false, false, true]);
    expect(
      ten?.rows
        .at(-1)
        ?.cells.slice(0, 3)
        .every(({ value }) => value !== '..'),
    ).toBe(true);
    expect(nine?.notes).toContain(note);
    expect(ten?.notes).not.toContain(note);
    expect(tablesOf([], false).tables.flatMap(({ notes }) => notes)).not.toContain(note);
  });

  test('print no median of fewer than ten people, whatever the list', () => {
    fc.assert(
      fc.property(anyTeam(60), fc.boolean(), (participants, compare) => {
        const { tables, whole } = tablesOf(participants, compare);
        for (const table of tables) {
          const real = whole.find(({ id }) => id === table.id);
          table.rows.forEach(({ cells }, r) => {
            cells.forEach(({ figure, value }, c) => {
              if (figure?.statistic !== 'median' || typeof value !== 'number') return;
              const basis = real?.rows[r]?.cells[c]?.basis;
              expect(basis?.kind === 'average' ? basis.over.figure.value : 0).toBeGreaterThan(9);
            });
          });
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  test('say the same of the same people wherever they are counted', () => {
    const three = Array.from({ length: 3 }, () =>
      participant({ start: day('2018-03-01'), sex: 'man', age: 30 }),
    );
    const nine = Array.from({ length: 9 }, () =>
      participant({ start: day('2018-03-01'), age: 40 }),
    );
    const { tables } = tablesOf([...three, ...nine], false);
    const men = tables
      .filter(({ id }) => id === 'newBySex' || id === 'result' || id === 'age')
      .map(({ id, rows }) => rows[0]?.cells[id === 'result' ? 1 : 0]?.value);
    expect(men).toEqual(Array.from(men, () => 'färre än 5'));
    expect(men.length).toBe(3);
  });

  test('print shares only of what is printed, each rounded by itself where one is hidden', () => {
    const of = (count: number, referrer: string) =>
      Array.from({ length: count }, () => participant({ start: day('2018-03-01'), referrer }));
    const { tables } = tablesOf(
      [...of(20, 'AF'), ...of(10, 'FK'), ...of(3, 'SOC'), ...of(8, 'KAA')],
      false,
    );
    const table = tables.find(({ id }) => id === 'newByReferrer');
    const rows = (table?.rows ?? []).slice(0, -1).map(({ cells }) => {
      const [count, share] = cells;
      return [count?.value, share === undefined ? '' : printCell(share, 'sv')] as const;
    });
    expect(rows.map(([count]) => count)).toContain('färre än 5');
    const shown = rows.filter(([count]) => typeof count === 'number');
    expect(shown.length).toBe(2);
    for (const [count, share] of rows) {
      expect(share).toBe(
        typeof count === 'number' ? `${Math.round((100 * count) / 41)}\u00a0%` : '..',
      );
    }
    expect(table?.notes).toContain(sv.tables.smallGroups.shareNote);
  });
});
