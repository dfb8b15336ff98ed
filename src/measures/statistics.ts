import { quantile } from './quantile';

/** The arithmetic mean; null over nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** The middle value, or the mean of the two in the middle; null over nothing. Agrees with Excel's MEDIAN. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = new Float64Array(values).sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** What can be said of a list of times; `n` is how many there are, 0 over nothing. */
export const TIME_STATISTICS = {
  mean,
  median,
  min: (values: readonly number[]) => quantile(values, 0),
  max: (values: readonly number[]) => quantile(values, 1),
  n: (values: readonly number[]): number | null => values.length,
} as const;

export type TimeStatistic = keyof typeof TIME_STATISTICS;
