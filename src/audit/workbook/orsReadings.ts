import { OUTCOMES } from '../../definitions/outcome';
import type { MeasureInput } from '../../measures/countMeasure';
import type { Figure } from '../../measures/figure';
import { computeOrs, type OrsFigures } from '../../measures/ors';
import { collectAmong } from '../../measures/people';
import { mean } from '../../measures/statistics';
import type { ReadingName } from '../../texts/auditWords';
import type { ClaimGroup } from '../claim';
import { valueReading, type Reading } from './reading';

export type OrsStatistic = 'orsIn' | 'orsOut' | 'orsChange';

const FIGURES = {
  orsIn: 'meanIn',
  orsOut: 'meanOut',
  orsChange: 'meanChange',
} as const satisfies Readonly<Record<OrsStatistic, keyof OrsFigures>>;

/**
 * What the list gives for a mean of ORS: over those who left and answered both times, with dropouts
 * counted either way; over all who left and answered that time; and over those of each outcome.
 */
export function orsReadings(
  statistic: OrsStatistic,
  group: ClaimGroup,
  input: MeasureInput,
): readonly Reading[] {
  const { definitions } = input;
  const dropouts = definitions.dropouts === 'beside' ? 'within' : 'beside';
  const other = { ...input, definitions: { ...definitions, dropouts } } as const;
  const figure = (counted: MeasureInput): Figure => computeOrs(counted)[group][FIGURES[statistic]];
  return [
    ...valueReading('own', figure(input).value),
    ...valueReading(
      dropouts === 'within' ? 'dropoutsWithin' : 'dropoutsBeside',
      figure(other).value,
    ),
    ...(statistic === 'orsChange'
      ? []
      : valueReading('oneAnswer', meanOfOne(statistic, group, input))),
    ...OUTCOMES.flatMap((outcome) => {
      const name: ReadingName = { outcome: outcome === 'dropout' ? 'dropouts' : outcome };
      return valueReading(name, computeOrs(input, outcome)[group][FIGURES[statistic]].value);
    }),
  ];
}

function meanOfOne(
  statistic: 'orsIn' | 'orsOut',
  group: ClaimGroup,
  input: MeasureInput,
): number | null {
  return mean(collectAmong('allExits', input, (participant) => participant[statistic])[group]);
}
