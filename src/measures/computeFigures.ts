import { keysOf } from '../definitions/keysOf';
import { EXIT_CATEGORIES } from '../definitions/outcome';
import { samePeriod, type Period } from '../definitions/period';
import type { SupportUnit } from '../participants/mapping';
import { activeDuring } from './activeDuring';
import { computeAge } from './age';
import { computeByAgeBand } from './byAgeBand';
import { computeByText, textCategoriesOf, type TextColumn } from './byText';
import { computeCount, type MeasureInput } from './countMeasure';
import { enrolledAtEnd } from './enrolledAtEnd';
import { enrolledAtStart } from './enrolledAtStart';
import { computeEnrolledByMonth } from './enrolledByMonth';
import { computeEnrolledLongerThan } from './enrolledLongerThan';
import { computeExitReadings, dropouts } from './exits';
import { GROUPS, type Figure } from './figure';
import type { ByGroup } from './group';
import { newlyEnrolled } from './newlyEnrolled';
import { anyOrs, computeOrs } from './ors';
import { computeOutcomeCounts } from './outcomeCount';
import { computeResultRate } from './resultRate';
import { anySupportTime, computeSupportTime } from './supportTime';
import { computeThroughputTime } from './throughputTime';
import { computeThroughputWithoutOutliers } from './throughputWithoutOutliers';

const TEXT_COLUMNS: readonly TextColumn[] = ['referrer', 'supportForm'];

/**
 * Every figure of a report, for every group: the counts of the period, the exits and the result
 * rate under both of their readings, throughput time over the period and over each window, with
 * outliers and without, support time in the sheet's unit, new participants by age, referrer and form
 * of support, their ages, ORS in all and by outcome, the enrolled month by month and those enrolled
 * for longer than `longMonths`. Where the sheet tells everybody's sex, the group without one is left out.
 */
export function computeFigures(
  input: MeasureInput,
  windows: readonly Period[],
  supportUnit: SupportUnit | null,
  longMonths: number,
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
    ...times.flatMap((period) =>
      statistics(computeThroughputWithoutOutliers({ ...input, period })),
    ),
    ...computeByAgeBand(input, input.definitions.ageBands).map(({ figures }) => figures),
    ...TEXT_COLUMNS.flatMap((column) =>
      computeByText(input, column, textCategoriesOf(input, [input.period], column)).map(
        ({ figures }) => figures,
      ),
    ),
    ...statistics(computeAge(input)),
    ...(anyOrs(input.participants) ? orsFigures(input) : []),
    ...computeEnrolledByMonth(input).slice(0, -1),
    computeEnrolledLongerThan(input, longMonths),
  ];
  const everySexKnown = input.participants.every((p) => p.sex !== null);
  const groups = GROUPS.filter((group) => !(everySexKnown && group === 'unknownSex'));
  return byGroup.flatMap((figures) => groups.map((group) => figures[group]));
}

/** ORS in all, then over those who left to each outcome that anybody with both values left to. */
function orsFigures(input: MeasureInput): readonly ByGroup<Figure>[] {
  const byOutcome = EXIT_CATEGORIES.map((outcome) => computeOrs(input, outcome));
  return [computeOrs(input), ...byOutcome.filter(({ all }) => all.n.value !== 0)].flatMap(
    (figures) => statistics(figures),
  );
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
