import type { Figure } from './figure';

/** The smallest number that a percentage is taken of. */
export const LEAST_BASE = 10;

/** How a figure has changed since the period before. */
export interface Change {
  readonly current: Figure;
  readonly previous: Figure;
  /** Current minus previous, in the figures' unit, for a rate as a fraction; null where one has no value. */
  readonly difference: number | null;
  /** The difference as a fraction of the previous count; null for what is no count, and where that count is below 10. */
  readonly relative: number | null;
}

/** The change between the same figure in two periods. */
export function changeOf(current: Figure, previous: Figure): Change {
  const difference =
    current.value === null || previous.value === null ? null : current.value - previous.value;
  const base = isCount(previous) ? previous.value : null;
  const relative =
    difference === null || base === null || base < LEAST_BASE ? null : difference / base;
  return { current, previous, difference, relative };
}

/** The same as expressions over those of the two figures, or the cells that hold them; an error, or "–", where there is no value. */
export function changeFormula(
  current: string,
  previous: string,
): Readonly<Record<'difference' | 'relative', string>> {
  const difference = `(${current})-(${previous})`;
  return {
    difference,
    relative: `IF((${previous})>=${LEAST_BASE},(${difference})/(${previous}),"–")`,
  };
}

function isCount({ unit, denominator }: Figure): boolean {
  return unit === undefined && denominator === undefined;
}
