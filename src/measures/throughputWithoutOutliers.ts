import type { DefinitionSet } from '../definitions/definitionSet';
import type { MeasureInput } from './countMeasure';
import { collectByGroup, populationConditions, populationCriteria } from './exitPopulation';
import type { Figure } from './figure';
import { countRows, meanOf, medianOf, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { outlierFence, outlierFenceFormula } from './outlierFence';
import { mean, median } from './statistics';
import { monthsEnrolled, type TimeFigures } from './throughputTime';

/** As TimeFigures, over those who are no outliers; how many are; and the longest time that is none. */
export interface WithoutOutliersFigures extends TimeFigures {
  readonly outliers: Figure;
  readonly outlierFence: Figure;
}

/**
 * Throughput time in months without outliers: over the same people as throughput time, but for
 * those above the fence. The fence is taken over both sexes, and is the same in every group. Null
 * over nobody.
 */
export function computeThroughputWithoutOutliers(
  input: MeasureInput,
): ByGroup<WithoutOutliersFigures> {
  const { participants, period, definitions } = input;
  const times = collectByGroup(
    participants,
    period,
    definitions,
    definitions.throughputOver,
    monthsEnrolled,
  );
  const fence = outlierFence(times.all);
  return forEachGroup((group) => {
    const shared = { measure: 'throughputWithoutOutliers', group, period } as const;
    const kept = times[group].filter((months) => fence !== null && months <= fence);
    const outliers = times[group].length - kept.length;
    return {
      n: { ...shared, statistic: 'n', value: kept.length },
      mean: { ...shared, statistic: 'mean', value: mean(kept), unit: 'months' },
      median: { ...shared, statistic: 'median', value: median(kept), unit: 'months' },
      outliers: { ...shared, statistic: 'outliers', value: outliers },
      outlierFence: { ...shared, statistic: 'outlierFence', value: fence, unit: 'months' },
    };
  });
}

/**
 * The same as expressions; mean, median and fence give an error over nobody. `fence`: a cell that
 * holds the fence, where a table shows it; otherwise each expression works it out for itself.
 */
export function throughputWithoutOutliersFormula(
  scope: FormulaScope,
  definitions: DefinitionSet,
  fence = outlierFenceFormula(scope, definitions),
): Readonly<Record<keyof WithoutOutliersFigures, string>> {
  const { throughputOver } = definitions;
  const criteria = populationCriteria(throughputOver, scope);
  const kept = [...criteria, ['months', `"<="&${fence}`]] as const;
  return {
    n: `IFERROR(${countRows(scope, ...kept)},0)`,
    mean: meanOf('months', scope, ...kept),
    median: medianOf('months', scope, ...populationConditions(throughputOver, scope), [
      'months',
      `<=${fence}`,
    ]),
    outliers: `IFERROR(${countRows(scope, ...criteria, ['months', `">"&${fence}`])},0)`,
    outlierFence: fence,
  };
}
