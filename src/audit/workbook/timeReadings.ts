import { computeAge } from '../../measures/age';
import type { MeasureInput } from '../../measures/countMeasure';
import { computeSupportTime } from '../../measures/supportTime';
import { computeThroughputTime } from '../../measures/throughputTime';
import { computeThroughputWithoutOutliers } from '../../measures/throughputWithoutOutliers';
import type { Population } from '../../measures/exitPopulation';

import type { People } from '../../measures/people';
import type { ReadingName } from '../../texts/auditWords';
import type { Claim } from '../claim';
import { valueReading, type Reading } from './reading';

const MONTHS_PER_YEAR = 12;
const PEOPLE = ['newlyEnrolled', 'activeDuring', 'allExits'] as const satisfies readonly People[];

/** What the list gives for a mean or median, in the claim's unit: over whom the definitions say first. */
export function timeReadings(claim: Claim, input: MeasureInput): readonly Reading[] {
  const { group, quantity, unit } = claim;
  const statistic = claim.statistic === 'median' ? 'median' : 'mean';
  const { definitions } = input;
  switch (quantity) {
    case 'throughputTime': {
      const inUnit = (months: number | null) =>
        months !== null && unit === 'years' ? months / MONTHS_PER_YEAR : months;
      const others = computeThroughputWithoutOutliers(input)[group][statistic].value;
      return [
        ...overBoth(definitions.throughputOver, (throughputOver) => {
          const counted = { ...input, definitions: { ...definitions, throughputOver } };
          return inUnit(computeThroughputTime(counted)[group][statistic].value);
        }),
        ...valueReading('withoutOutliers', inUnit(others)),
      ];
    }
    case 'supportTime':
      return overBoth(definitions.supportTimeOver, (supportTimeOver) => {
        const counted = { ...input, definitions: { ...definitions, supportTimeOver } };
        return computeSupportTime(counted, unit === 'years' ? 'years' : 'months')[group][statistic]
          .value;
      });
    case 'age':
      return PEOPLE.flatMap((people, at) =>
        valueReading(at === 0 ? 'own' : people, computeAge(input, people)[group][statistic].value),
      );
    case 'enrolledAtStart':
    case 'newlyEnrolled':
    case 'active':
    case 'exits':
    case 'dropouts':
    case 'outcome':
    case 'enrolledAtEnd':
    case 'positiveExits':
    case 'ors':
    case 'budget':
    case 'spent':
    case 'surplus':
    case null:
      return [];
  }
}

function overBoth(
  own: Population,
  valueOver: (population: Population) => number | null,
): readonly Reading[] {
  const other: Population & ReadingName = own === 'allExits' ? 'positiveExits' : 'allExits';
  return [...valueReading('own', valueOver(own)), ...valueReading(other, valueOver(other))];
}
