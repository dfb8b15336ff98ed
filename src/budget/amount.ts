/** An amount of money in whole öre, so that sums and differences are exact: 1 737 747 kr is 173774700. */
export type Amount = number;

const ORE_PER_KRONA = 100;

/**
 * An amount from kronor, to the nearest öre; half an öre goes away from zero, as in Excel's ROUND.
 * NaN for what is no finite number, or is too large to be exact in öre.
 */
export function kronor(value: number): Amount {
  return roundToAmount(value * ORE_PER_KRONA);
}

/** An amount in kronor, the nearest number to it: 150 → 1.5. */
export function amountInKronor(amount: Amount): number {
  return amount / ORE_PER_KRONA;
}

/** So many of `of` equal parts of an amount, to the nearest öre; half an öre goes away from zero. */
export function partOfAmount(amount: Amount, parts: number, of: number): Amount {
  return roundToAmount((amount * parts) / of);
}

/** A part of an amount, to the nearest öre; half an öre goes away from zero. */
export function shareOfAmount(amount: Amount, share: number): Amount {
  return roundToAmount(amount * share);
}

/** The sum, exact in öre; 0 over nothing. */
export function sumAmounts(amounts: Iterable<Amount>): Amount {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}

/**
 * Whole öre. Fifteen digits are looked at, as Excel does: 1.005 kr is 1.00499… in binary, and
 * nevertheless one krona and one öre to everybody who rounds it.
 */
function roundToAmount(ore: number): Amount {
  const rounded = Math.round(Number(Math.abs(ore).toPrecision(15)));
  if (!Number.isSafeInteger(rounded)) return NaN;
  return ore < 0 && rounded !== 0 ? -rounded : rounded;
}
