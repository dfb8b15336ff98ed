import { ErrorType } from '@univerjs/engine-formula';
import type { Matches } from './criterion';
import { isCellError } from './plainValue';
import type { CellError, PlainValue } from './plainValue';
import type { RangeValues } from './rangeValues';

/** A range, and what its cells must be. */
export interface Condition {
  readonly range: RangeValues;
  readonly matches: Matches;
}

/** What the cells that fulfil all conditions give together; all ranges are of one size. */
export type Total = (conditions: readonly Condition[], target: RangeValues) => PlainValue;

function fulfilled(conditions: readonly Condition[], index: number): boolean {
  for (const { range, matches } of conditions) {
    if (!matches(range.values[index] ?? null)) return false;
  }
  return true;
}

/** How many cells fulfil the conditions. */
export function countOf(conditions: readonly Condition[], target: RangeValues): number {
  const length = Math.max(...conditions.map(({ range }) => range.values.length));
  let count = 0;
  for (let index = 0; index < length; index++) if (fulfilled(conditions, index)) count++;
  const blanks = target.rowCount * target.columnCount - length;
  return conditions.every(({ matches }) => matches(null)) ? count + blanks : count;
}

interface NumbersFound {
  readonly sum: number;
  readonly count: number;
}

/** The numbers among the target's fulfilling cells, or the first error among them; all else is left out. */
function numbersIn(
  conditions: readonly Condition[],
  { values }: RangeValues,
): NumbersFound | CellError {
  let sum = 0;
  // What rounding took away is carried along, so that long columns of fractions add up.
  let lost = 0;
  let count = 0;
  for (const [index, value] of values.entries()) {
    const isNumber = typeof value === 'number';
    if (!isNumber && !isCellError(value)) continue;
    if (!fulfilled(conditions, index)) continue;
    if (!isNumber) return value;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    count++;
  }
  return { sum: sum + lost, count };
}

function finite(value: number): PlainValue {
  return Number.isFinite(value) ? value : { error: ErrorType.NUM };
}

/** The sum of the numbers, 0 over nothing. */
export function sumOf(conditions: readonly Condition[], target: RangeValues): PlainValue {
  const found = numbersIn(conditions, target);
  return 'error' in found ? found : finite(found.sum);
}

/** The mean of the numbers, #DIV/0! over nothing. */
export function averageOf(conditions: readonly Condition[], target: RangeValues): PlainValue {
  const found = numbersIn(conditions, target);
  if ('error' in found) return found;
  return found.count === 0 ? { error: ErrorType.DIV_BY_ZERO } : finite(found.sum / found.count);
}
