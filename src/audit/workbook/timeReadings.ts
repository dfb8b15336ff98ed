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
          const { value } = computeThroughputTime(counted)[group][statistic];
          return { value: inUnit(value), capped: 0 };
        }),
        ...valueReading('withoutOutliers', inUnit(others)),
      ];
    }
    case 'supportTime':
      return overBoth(definitions.supportTimeOver, (supportTimeOver) => {
        const counted = { ...input, definitions: { ...definitions, supportTimeOver } };
        const figures = computeSupportTime(counted, unit === 'years' ? 'years' : 'months')[group];
        return { value: figures[statistic].value, capped: figures.capped.value ?? 0 };
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
  valueOver: (population: Population) => { readonly value: number | null; readonly capped: number },
): readonly Reading[] {
  const other: Population & ReadingName = own === 'allExits' ? 'positiveExits' : 'allExits';
  const readingOver = (name: ReadingName, population: Population): readonly Reading[] => {
    const { value, capped } = valueOver(population);
    return valueReading(name, value, capped);
  };
  return [...readingOver('own', own), ...readingOver(other, other)];
}
