import type { Amount } from './amount';

const KRONA = 100;

/**
 * Whether an amount that stands in a sheet is what its terms give. In kronor it must be so exactly,
 * but öre may have been rounded away from it. Where the sheet counts in thousands or millions and
 * every term has been rounded, half a unit for each is let through.
 */
export function agrees(
  stated: Amount,
  computed: Amount,
  terms: readonly Amount[],
  unit: number,
): boolean {
  const apart = Math.abs(stated - computed);
  if (unit > 1) {
    const step = unit * KRONA;
    const rounded = [...terms, stated].every((term) => term % step === 0);
    return apart * 2 < (rounded ? step * (terms.length + 1) : KRONA);
  }
  return stated % KRONA === 0 ? apart * 2 <= (computed % KRONA === 0 ? 0 : KRONA) : apart === 0;
}
