import type { Serial } from '../../definitions/serial';
import { computeCount, type MeasureInput } from '../../measures/countMeasure';
import { enrolledAtEnd } from '../../measures/enrolledAtEnd';
import { enrolledAtStart } from '../../measures/enrolledAtStart';
import type { ClaimGroup } from '../claim';
import { countReading, type Reading } from './reading';

/** How many were enrolled on a day: as it begins, and as it ends. */
export function dayReadings(
  input: Omit<MeasureInput, 'period'>,
  day: Serial,
  group: ClaimGroup,
): readonly Reading[] {
  const onDay = { ...input, period: { from: day, to: day } };
  return [enrolledAtStart, enrolledAtEnd].flatMap((measure) =>
    countReading('own', computeCount(measure, onDay), group),
  );
}
