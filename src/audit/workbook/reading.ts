import type { ReadingName } from '../../texts/auditWords';
import type { MeasureInput } from '../../measures/countMeasure';
import type { ByGroup } from '../../measures/group';
import type { Figure } from '../../measures/figure';
import type { ClaimGroup } from '../claim';

/** A figure of the list under one way to count; `high` is above `low` where the list does not tell everybody's sex. */
export interface Reading {
  readonly name: ReadingName;
  readonly low: number;
  readonly high: number;
  /** How many of its times are cut at a cap in the list, which makes it a lower bound; 0 for what has none. */
  readonly capped: number;
}

/** A way to count with the people, period and definitions that it counts. */
export interface NamedInput {
  readonly name: ReadingName;
  readonly input: MeasureInput;
}

/** One group's count; women and men can be as many more as there are people of unknown sex. */
export function countReading(
  name: ReadingName,
  figures: ByGroup<Figure>,
  group: ClaimGroup,
): readonly Reading[] {
  const { value } = figures[group];
  if (value === null) return [];
  const unknown = group === 'all' ? 0 : (figures.unknownSex.value ?? 0);
  return [{ name, low: value, high: value + unknown, capped: 0 }];
}

/** One number, such as a mean; none where there is none. */
export function valueReading(
  name: ReadingName,
  value: number | null,
  capped = 0,
): readonly Reading[] {
  return value === null ? [] : [{ name, low: value, high: value, capped }];
}
