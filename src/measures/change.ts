/** The smallest number that a percentage is taken of. */
export const LEAST_BASE = 10;

/** How a number has changed since the period before. */
export interface Change {
  /** Current minus previous, in their unit, for a rate as a fraction; null where one has no value. */
  readonly difference: number | null;
  /** The difference as a fraction of the previous number, which must be a count; null where it is below 10. */
  readonly relative: number | null;
}

/** The change between the same number in two periods. */
export function changeOf(current: number | null, previous: number | null): Change {
  if (current === null || previous === null) return { difference: null, relative: null };
  const difference = current - previous;
  return { difference, relative: previous < LEAST_BASE ? null : difference / previous };
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
