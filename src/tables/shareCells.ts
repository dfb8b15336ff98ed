import type { Figure } from '../measures/figure';
import { orDash } from '../measures/formula';
import { shareFormula, shares } from '../measures/shares';
import { NO_VALUE } from './cells';
import { ownCell } from './ownCell';
import type { TableCell } from './table';

const [COUNTS, SHARES] = [0, 1];

/** The shares of counts that stand in the first column from the first row on, with the whole below them, for the second column: whole per cent that add up to 100. */
export function shareCells(counts: readonly Figure[], whole: Figure): readonly TableCell[] {
  const values = counts.map(({ value }) => value ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  const cells = { first: ownCell(0, COUNTS), last: ownCell(counts.length - 1, COUNTS) };
  const found = shares(values);
  return counts.map((count, row) => {
    const share = found[row] ?? null;
    const value = share === null ? null : share / 100;
    return {
      figure: { ...count, value, numerator: count.value ?? 0, denominator: total },
      formula: orDash(shareFormula(ownCell(row, COUNTS), cells)),
      value: value ?? NO_VALUE,
      format: 'share',
      basis: {
        kind: 'share',
        part: count,
        whole,
        cells: { ...cells, own: ownCell(row, COUNTS), total: ownCell(counts.length, COUNTS) },
      },
    };
  });
}

/** What the shares add up to, for the row below them. */
export function wholeCell(total: Figure, rowCount: number): TableCell {
  const people = total.value ?? 0;
  const shown = `SUM(${ownCell(0, SHARES)}:${ownCell(rowCount - 1, SHARES)})`;
  return {
    figure: {
      ...total,
      value: people === 0 ? null : 1,
      numerator: people,
      denominator: people,
    },
    formula: `=IF(${ownCell(rowCount, COUNTS)}=0,"${NO_VALUE}",${shown})`,
    value: people === 0 ? NO_VALUE : 1,
    format: 'share',
    basis: { kind: 'whole', whole: total, total: ownCell(rowCount, COUNTS) },
  };
}
