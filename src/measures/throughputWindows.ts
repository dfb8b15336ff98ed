import { rollingWindow, rollingWindows, type Period } from '../definitions/period';
import { fromSerial, type Serial } from '../definitions/serial';
import type { Participant } from '../participants/participant';

const MOST_WINDOWS = 10;

/**
 * The rolling 12-month windows to show throughput time in, earliest first: one for every half-year
 * back from the end of the period, as many as the sheet holds whole. The first begins no earlier
 * than the half-year of the first exit in the sheet. At least the last window is there; at most
 * ten are.
 */
export function throughputWindows(
  participants: readonly Participant[],
  period: Period,
): readonly Period[] {
  const firstExit = participants.reduce<Serial>(
    (first, { end }) => (end !== null && end < first ? end : first),
    Infinity,
  );
  if (firstExit === Infinity) return rollingWindows(period, 1);
  let count = 1;
  while (
    count < MOST_WINDOWS &&
    halfYearIndex(rollingWindow(period.to, count).from) >= halfYearIndex(firstExit)
  ) {
    count++;
  }
  return rollingWindows(period, count);
}

function halfYearIndex(day: Serial): number {
  const { year, month } = fromSerial(day);
  return year * 2 + (month > 6 ? 1 : 0);
}
