import { fold } from '../../cells/fold';
import type { Severity } from '../finding';
import type { TableCellReading, TableNumber } from '../grids/auditTable';
import { ANY_COUNT } from '../grids/hiddenNumber';
import { areCounts } from '../grids/tableViews';
import type { Comparison } from './collect';

/** What a comparison is about, and how bad it is where it fails. */
export interface SumOf {
  readonly what: string;
  /** What is written by the numbers. */
  readonly labels: string;
  readonly severity: Severity;
}

/** A change can be below nought. */
const CHANGE = /forandring|andring|skillnad|differens|okning|minskning|change|difference/;

/**
 * Counts of which some are hidden against their total: hidden ones are anything that their cells allow. Nothing
 * where a number is missing, is no exact count, or can be negative.
 */
export function sumWithHidden(
  { what, labels, severity }: SumOf,
  parts: readonly (TableCellReading | undefined)[],
  total: TableNumber | null,
): readonly Comparison[] {
  if (total === null || CHANGE.test(fold(labels))) return [];
  const hidden = parts.flatMap((part) => (part?.kind === 'hidden' ? [part.count] : []));
  const known = parts.flatMap((part) => (part?.kind === 'number' ? [part.number] : []));
  if (hidden.length === 0 || hidden.length + known.length < parts.length) return [];
  const values = known.map(({ value }) => value);
  if (!areCounts([total, ...known]) || [total.value, ...values].some((value) => value < 0))
    return [];
  const sum = values.reduce((a, b) => a + b, 0);
  const moved = known.reduce((a, one) => a + one.moved, 0);
  const least = hidden.reduce((a, { low }) => a + low, sum - moved);
  const most = hidden.reduce((a, { high }) => a + high, sum);
  if (total.value >= least && total.value <= most)
    return hidden.includes(ANY_COUNT) ? [] : ['held'];
  const words = { what, parts: values, total: total.value, sum };
  return [
    {
      severity,
      where: { kind: 'cell', cell: total.cell },
      stated: total.text,
      detail: {
        code: 'hiddenSumDiffers',
        words: { ...words, most: Number.isFinite(most) ? most - sum : null },
      },
    },
  ];
}
