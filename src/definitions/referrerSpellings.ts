/** Authorities that lists call by their name or by its abbreviation: one row in a table. Lower case, without accents. */
export const SAME_REFERRER: readonly (readonly string[])[] = [
  ['af', 'arbetsformedlingen'],
  ['fk', 'forsakringskassan', 'f kassan'],
];
