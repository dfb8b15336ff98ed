import type { DefinitionSet } from '../definitions/definitionSet';
import { OUTLIER_RULE } from '../definitions/outliers';
import type { FormulaScope } from './formula';
import { populationConditions } from './exitPopulation';
import { quantileWhere } from './conditionFormulas';
import { is } from './people';
import { quantile } from './quantile';

/** The longest time that is no outlier among the times, in their unit; null over nothing. */
export function outlierFence(times: readonly number[]): number | null {
  const lower = quantile(times, OUTLIER_RULE.lowerQuartile);
  const upper = quantile(times, OUTLIER_RULE.upperQuartile);
  return lower === null || upper === null
    ? null
    : upper + OUTLIER_RULE.distances * (upper - lower) + OUTLIER_RULE.tolerance;
}

/**
 * The same over the throughput times of the scope's period, as an expression; an error over nobody.
 * It is taken over both sexes whatever the scope's group, so that the same people are outliers in
 * every row of a table.
 */
export function outlierFenceFormula(
  scope: FormulaScope,
  { throughputOver }: DefinitionSet,
): string {
  const condition = [
    is('counted', '=1'),
    ...populationConditions(throughputOver, scope).map(([column, comparison]) =>
      is(column, comparison),
    ),
  ].join('*');
  const quartile = (part: number): string => quantileWhere('months', condition, part);
  const { lowerQuartile, upperQuartile, distances, tolerance } = OUTLIER_RULE;
  return `(${1 + distances}*${quartile(upperQuartile)}-${distances}*${quartile(lowerQuartile)}+${tolerance.toFixed(6)})`;
}
