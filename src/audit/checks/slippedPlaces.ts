import type { Place } from '../document';
import type { CheckResult } from '../finding';

/** Where an earlier check found an amount with a slip in its unit: its size says nothing. */
export function slippedPlaces(earlier: readonly CheckResult[]): ReadonlySet<Place> {
  return new Set(
    earlier.flatMap(({ findings }) =>
      findings.flatMap(({ detail, where }) => (detail.code === 'unitSlip' ? [where] : [])),
    ),
  );
}
