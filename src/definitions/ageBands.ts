/** Ages in whole years, both included; null: no limit on that side. At least one side is set. */
export interface AgeBand {
  readonly from: number | null;
  readonly to: number | null;
}

/** No limit of a band is above this. */
export const HIGHEST_AGE = 150;

/** The bands that the field's reports use most. */
export const DEFAULT_AGE_BANDS: readonly AgeBand[] = [
  { from: 18, to: 30 },
  { from: 31, to: 45 },
  { from: 46, to: 64 },
];

/**
 * The band that an age falls in, years that are not full cut off; null where it falls in none, and
 * for what is no age (below 0, NaN).
 */
export function bandOf(age: number, bands: readonly AgeBand[]): AgeBand | null {
  const years = Math.floor(age);
  if (!(years >= 0)) return null;
  return bands.find((band) => years >= lowest(band) && years <= highest(band)) ?? null;
}

/** A band as a report's row or column calls it, alike in every language: "18–30", "65–", "–17", "18". */
export function bandLabel({ from, to }: AgeBand): string {
  return from !== null && from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}

/** The youngest age in a band. */
export function lowest({ from }: AgeBand): number {
  return from ?? 0;
}

/** The oldest age in a band; Infinity without a limit. */
export function highest({ to }: AgeBand): number {
  return to ?? Infinity;
}

/** Whether two bands share an age. */
export function overlap(a: AgeBand, b: AgeBand): boolean {
  return lowest(a) <= highest(b) && lowest(b) <= highest(a);
}
