import type { Serial } from './serial';

/** A report period; both days are included. */
export interface Period {
  readonly from: Serial;
  readonly to: Serial;
}
