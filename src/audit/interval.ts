import type { Stated } from './claim';

/** What the true value can be, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Guards against 0.1 + 0.2. */
const HAIR = 1e-9;

/** A hedged number says no more than this share of itself. */
const HEDGED = 0.12;

/** The values that print as the number says: half a step around it, or what its hedge allows. */
export function intervalOf({ value, step, hedge }: Stated): Interval {
  const half = step / 2 + HAIR;
  const slack = Math.max(Math.abs(value) * HEDGED, step);
  switch (hedge) {
    case 'exact':
      return { low: value - half, high: value + half };
    case 'over':
      return { low: value - half, high: value + slack };
    case 'under':
      return { low: value - slack, high: value + half };
    case 'about':
      return { low: value - slack, high: value + slack };
    case 'atLeast':
      return { low: value - half, high: Infinity };
    case 'atMost':
      return { low: -Infinity, high: value + half };
  }
}

/** Whether a computed value prints as the number says. */
export function allows(stated: Stated, value: number): boolean {
  const { low, high } = intervalOf(stated);
  return value >= low && value <= high;
}

/** Whether the number is the value with digits cut off instead of rounded: 11/15 as 73 % is rounded, 2/3 as 66 % is cut. */
export function isTruncated({ value, step, hedge }: Stated, exact: number): boolean {
  return hedge === 'exact' && exact >= value - HAIR && exact < value + step;
}

/** Whether two numbers can be the same quantity, each at its own precision. */
export function agree(a: Stated, b: Stated): boolean {
  const [one, two] = [intervalOf(a), intervalOf(b)];
  return one.low <= two.high && two.low <= one.high;
}
