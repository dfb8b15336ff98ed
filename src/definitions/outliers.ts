/**
 * Whose throughput time is an outlier ("långliggare"): Tukey's rule, longer than the upper quartile
 * and 1.5 times the distance between the quartiles. Quartiles as Excel's QUARTILE.INC has them.
 */
export const OUTLIER_RULE = {
  lowerQuartile: 0.25,
  upperQuartile: 0.75,
  distances: 1.5,
  /** Months. Less than any two times differ by, and enough for every calculator to agree on a time that lies exactly at the limit. */
  tolerance: 0.000001,
} as const;
