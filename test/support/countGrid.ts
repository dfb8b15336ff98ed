import { openCount, type PrintedCounts, type Relation } from '../../src/disclosure/printedCounts';

const COST_OF_TOTAL = 3;
const COST_OF_GRAND_TOTAL = 9;

/**
 * Counts in rows and columns with a total for each row and each column, all about to be printed.
 * The cells come row by row, each row's total last, the row of totals at the end. Rows are of one
 * length.
 */
export function countGrid(rows: readonly (readonly number[])[]): PrintedCounts {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) => c);
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const bottom = columns.map((c) => sum(rows.map((row) => row[c] ?? 0)));
  const cells = [
    ...rows.flatMap((row) => [
      ...row.map((count) => openCount(count)),
      openCount(sum(row), COST_OF_TOTAL),
    ]),
    ...bottom.map((count) => openCount(count, COST_OF_TOTAL)),
    openCount(sum(bottom), COST_OF_GRAND_TOTAL),
  ];
  const place = (row: number, column: number): number => row * (width + 1) + column;
  const relations: Relation[] = [];
  for (let row = 0; row <= rows.length; row++) {
    relations.push({ left: columns.map((c) => place(row, c)), right: [place(row, width)] });
  }
  for (let column = 0; column <= width; column++) {
    relations.push({
      left: rows.map((_, r) => place(r, column)),
      right: [place(rows.length, column)],
    });
  }
  return { cells, relations };
}
