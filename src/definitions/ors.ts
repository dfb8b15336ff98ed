/**
 * The Outcome Rating Scale: four scales of 10 cm, 0-40 points in all, more is better. Cutoff and
 * reliable change for adults as its authors give them (Miller and Duncan, Outcome Rating Scale).
 */
export const ORS = {
  /** From this sum on, people answer as those who seek no help do. */
  cutoff: 25,
  /** A rise by this much or more is more than the scale's own error. */
  reliableChange: 5,
  /** Sums have one decimal; this keeps a difference of exactly 5 from being lost in binary. */
  decimals: 6,
} as const;
