/**
 * The quantile of values for a part from 0 (the lowest) to 1 (the highest), between two values in
 * proportion to its place: method 7 of Hyndman and Fan, which Excel's PERCENTILE.INC and
 * QUARTILE.INC use. Null over nothing.
 */
export function quantile(values: readonly number[], part: number): number | null {
  const sorted = new Float64Array(values).sort();
  const place = part * (sorted.length - 1);
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  return lower === undefined || upper === undefined
    ? null
    : lower + (upper - lower) * (place - Math.floor(place));
}
