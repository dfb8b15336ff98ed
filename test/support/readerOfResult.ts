import type { DefinitionSet } from '../../src/definitions/definitionSet';
import type { Table, TableId } from '../../src/tables/table';
import { sv } from '../../src/texts/sv';

/** A number in a table, by its row and column. */
export type Place = readonly [table: TableId, row: number, column: number];

export interface ResultReader {
  /** Places that are known to add up to the same: totals, and their parts. */
  readonly sums: readonly (readonly [readonly Place[], readonly Place[]])[];
  /** Rows of one period: the sexes, and all of them last. */
  readonly groups: number;
  /** All who are new. */
  readonly fresh: Place;
  /** A column of the result table, by what it counts; none of a table has the column where the layout has not. */
  readonly of: (what: 'exits' | 'enrolledAtStart', row: number) => Place;
  /** Enrolled when the period ends, by row. */
  readonly atEnd: (row: number) => Place;
}

/** Where the table of new participants by sex has the period before. */
const FRESH_BEFORE = 2;

/** Where the table of the result rate has positive exits and their base, and both of the period before. */
const RATE = { positive: [0, 3], base: [1, 6] } as const;

/** How a result table of any layout adds up, in itself and with the tables around it. */
export function readResult(
  tableOf: (id: TableId) => Table | undefined,
  definitions: DefinitionSet,
): ResultReader {
  const t = sv.tables.result;
  const table = tableOf('result');
  const columns = table?.columns ?? [];
  const rows = table?.rows ?? [];
  const column = (title: string) => columns.indexOf(title);
  const isBeside = definitions.dropouts === 'beside';
  const dropouts = column(isBeside ? t.dropoutsBeside : t.dropoutsWithin);
  const exits = column(t.exits);
  const start = column(t.enrolledAtStart);
  const ends = [columns.length, start, column(t.enrolledAtEnd)].filter((one) => one > dropouts);
  const outcomes = Array.from(
    { length: Math.min(...ends) - dropouts - 1 },
    (_, i) => dropouts + 1 + i,
  );
  const groups = rows.findIndex(({ total }) => total) + 1;
  const at = (row: number, ...some: readonly number[]) =>
    some.map((c): Place => ['result', row, c]);
  const atEnd = (row: number): Place =>
    column(t.enrolledAtEnd) < 0
      ? ['longEnrolled', row, 0]
      : ['result', row, column(t.enrolledAtEnd)];
  const freshBySex = (row: number, before = 0): Place => ['newBySex', row, before];
  const fresh: Place =
    column(t.newlyEnrolled) < 0
      ? freshBySex(groups - 1)
      : ['result', groups - 1, column(t.newlyEnrolled)];
  const sums: [readonly Place[], readonly Place[]][] = [];

  rows.slice(0, 2 * groups).forEach((_, row) => {
    const [own, isBefore] = [row % groups, row >= groups];
    sums.push([at(row, exits), [...(isBeside ? [] : at(row, dropouts)), ...at(row, ...outcomes)]]);
    if (isBeside) {
      sums.push([
        at(row, start, column(t.newlyEnrolled)),
        [...at(row, exits, dropouts), atEnd(row)],
      ]);
      if (isBefore) sums.push([[atEnd(row)], at(own, start)]);
      return;
    }
    const active = column(t.activeDuring);
    sums.push([at(row, active), [...at(row, start), freshBySex(own, isBefore ? FRESH_BEFORE : 0)]]);
    if (!isBefore) {
      sums.push([at(row, active), [...at(row, exits), atEnd(row)]]);
      return;
    }
    sums.push([at(row, active), at(row, exits).concat(at(own, start))]);
    sums.push([
      [...at(row, active), freshBySex(own)],
      [...at(row, exits), ...at(own, active)],
    ]);
  });

  const rates = tableOf('resultRate')?.rows.length ?? 0;
  const withMoved = rates > groups ? groups : groups - 1;
  const moved = column(sv.tables.categories.transferred);
  const positive = definitions.positive.map((outcome) => column(sv.tables.categories[outcome]));
  [0, 1].forEach((period) => {
    const rate = (row: number, what: keyof typeof RATE): Place => [
      'resultRate',
      row,
      RATE[what][period] ?? -1,
    ];
    const total = period * groups + groups - 1;
    const movedToo = moved < 0 || withMoved < groups ? [] : [moved];
    sums.push([[rate(withMoved, 'positive')], at(total, ...positive, ...movedToo)]);
    sums.push([[rate(withMoved, 'base')], at(total, exits)]);
    if (isBeside) return;
    for (let own = 0; own < groups; own++) {
      const row = period * groups + own;
      sums.push([[rate(own, 'positive')], at(row, ...positive)]);
      const left = [rate(own, 'base'), ...(moved < 0 ? [] : at(row, moved))];
      sums.push([left, at(row, exits)]);
    }
  });
  for (let row = 0; row < groups; row++) {
    const timed: Place =
      definitions.throughputOver === 'allExits' ? ['result', row, exits] : ['resultRate', row, 0];
    sums.push([[timed], [['throughput', row, 0]]]);
  }
  const of = (what: 'exits' | 'enrolledAtStart', row: number): Place => [
    'result',
    row,
    column(t[what]),
  ];
  return { sums, groups, fresh, of, atEnd };
}
