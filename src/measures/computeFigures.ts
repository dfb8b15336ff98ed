import { keysOf } from '../definitions/keysOf';
import { EXIT_CATEGORIES } from '../definitions/outcome';
import { samePeriod, type Period } from '../definitions/period';
import type { SupportUnit } from '../participants/mapping';
import { activeDuring } from './activeDuring';
import { computeCount, type MeasureInput } from './countMeasure';
import { enrolledAtEnd } from './enrolledAtEnd';
import { enrolledAtStart } from './enrolledAtStart';
import { computeExitReadings, dropouts } from './exits';
import { GROUPS, type Figure } from './figure';
import type { ByGroup } from './group';
import { newlyEnrolled } from './newlyEnrolled';
import { computeOutcomeCounts } from './outcomeCount';
import { computeResultRate } from './resultRate';
import { anySupportTime, computeSupportTime } from './supportTime';
import { computeThroughputTime } from './throughputTime';

/**
 * Every figure of a report, for every group: the counts of the period, the exits and the result
 * rate under both of their readings, throughput time over the period and over each window, support
 * time in the sheet's unit. Where the sheet tells everybody's sex, the group without one is left out.
 */
export function computeFigures(
  input: MeasureInput,
  windows: readonly Period[],
  supportUnit: SupportUnit | null,
): readonly Figure[] {
  const outcomes = computeOutcomeCounts(input);
  const [exits, otherExits] = computeExitReadings(input);
  const times = [input.period, ...windows.filter((w) => !samePeriod(w, input.period))];
  const byGroup: readonly ByGroup<Figure>[] = [
    computeCount(enrolledAtStart, input),
    computeCount(newlyEnrolled, input),
    exits,
    otherExits,
    computeCount(dropouts, input),
    ...EXIT_CATEGORIES.map((category) => outcomes[category]),
    computeCount(activeDuring, input),
    computeCount(enrolledAtEnd, input),
    computeResultRate(input, 'withoutTransferred'),
    computeResultRate(input, 'withTransferred'),
    ...times.flatMap((period) => statistics(computeThroughputTime({ ...input, period }))),
    ...(supportUnit !== null && anySupportTime(input.participants)
      ? statistics(computeSupportTime(input, supportUnit))
      : []),
  ];
  const everySexKnown = input.participants.every((p) => p.sex !== null);
  const groups = GROUPS.filter((group) => !(everySexKnown && group === 'unknownSex'));
  return byGroup.flatMap((figures) => groups.map((group) => figures[group]));
}

/** Means first, then medians and counts: one `ByGroup` for each statistic. */
function statistics<S extends string>(
  figures: ByGroup<Readonly<Record<S, Figure>>>,
): readonly ByGroup<Figure>[] {
  const pick = (name: S): ByGroup<Figure> => ({
    all: figures.all[name],
    women: figures.women[name],
    men: figures.men[name],
    unknownSex: figures.unknownSex[name],
  });
  const names = keysOf(figures.all);
  return names.sort((a, b) => Number(b === 'mean') - Number(a === 'mean')).map(pick);
}
