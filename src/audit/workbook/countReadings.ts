import { activeDuring } from '../../measures/activeDuring';
import { computeCount, type MeasureInput } from '../../measures/countMeasure';
import { enrolledAtEnd } from '../../measures/enrolledAtEnd';
import { enrolledAtStart } from '../../measures/enrolledAtStart';
import { computeExitReadings, dropouts } from '../../measures/exits';
import { newlyEnrolled } from '../../measures/newlyEnrolled';
import { computeOutcomeCounts } from '../../measures/outcomeCount';
import { computeResultRate } from '../../measures/resultRate';
import type { ExitCategory } from '../../definitions/outcome';
import type { ReadingName } from '../../texts/auditWords';
import type { Claim, ClaimGroup } from '../claim';
import { ratesUnder } from './rateReadings';
import { countReading, valueReading, type Reading } from './reading';

/** What the list gives for a count, the definitions' own way first; none where the list cannot tell. */
export function countReadings(claim: Claim, input: MeasureInput): readonly Reading[] {
  const { group } = claim;
  switch (claim.quantity) {
    case 'enrolledAtStart':
      return countReading('own', computeCount(enrolledAtStart, input), group);
    case 'newlyEnrolled':
      return countReading('own', computeCount(newlyEnrolled, input), group);
    case 'active':
      return countReading('own', computeCount(activeDuring, input), group);
    case 'enrolledAtEnd':
      return countReading('own', computeCount(enrolledAtEnd, input), group);
    case 'dropouts':
      return countReading('own', computeCount(dropouts, input), group);
    case 'outcome':
      return claim.outcome === null ? [] : outcomeReadings(claim.outcome, group, input);
    case 'exits':
      return exitReadings(group, input);
    case 'positiveExits':
      return ratesUnder(input).flatMap(({ name, input: counted }) => {
        const { numerator } = computeResultRate(counted)[group];
        return valueReading(name, numerator ?? null);
      });
    case 'throughputTime':
    case 'supportTime':
    case 'age':
    case 'ors':
    case 'budget':
    case 'spent':
    case 'surplus':
    case null:
      return [];
  }
}

/** Dropouts in or beside the exits, and either with the people moved to another team left out. */
function exitReadings(group: ClaimGroup, input: MeasureInput): readonly Reading[] {
  const [own, other] = computeExitReadings(input);
  const otherName: ReadingName =
    input.definitions.dropouts === 'beside' ? 'dropoutsWithin' : 'dropoutsBeside';
  const readings = [...countReading('own', own, group), ...countReading(otherName, other, group)];
  const moved = computeOutcomeCounts(input).transferred[group].value ?? 0;
  const [first] = readings;
  if (moved === 0 || first === undefined) return readings;
  const without = { ...first, low: first.low - moved, high: first.high - moved };
  return [...readings, { ...without, name: 'withoutTransferred' }];
}

/**
 * Moved people stand inside the other rehabilitation in some tables ("1+6"). What a report calls
 * other is whatever has no column of its own there, which the list cannot tell. Those who left without
 * a reason in the list can have left to any.
 */
function outcomeReadings(
  outcome: ExitCategory,
  group: ClaimGroup,
  input: MeasureInput,
): readonly Reading[] {
  if (outcome === 'other') return [];
  const counts = computeOutcomeCounts(input);
  const unknown = counts.unknown[group].value ?? 0;
  const own = countReading('own', counts[outcome], group).map((reading) => ({
    ...reading,
    high: reading.high + unknown,
  }));
  const moved = counts.transferred[group].value ?? 0;
  const [first] = own;
  if (moved === 0 || outcome !== 'otherRehab' || first === undefined) return own;
  return [...own, { ...first, low: first.low + moved, high: first.high + moved }];
}
