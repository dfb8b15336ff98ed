import type { DefinitionSet } from '../definitions/definitionSet';
import type { Period } from '../definitions/period';
import { DAYS_PER_MONTH } from '../definitions/serial';
import type { MeasureInput } from './countMeasure';
import {
  collectByGroup,
  leftDuring,
  populationConditions,
  populationCriteria,
  type Stay,
} from './exitPopulation';
import type { Figure } from './figure';
import { countRows, meanOf, medianOf, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { mean, median } from './statistics';

/** Mean, median and number of people of a time, for one group. */
export interface TimeFigures {
  readonly n: Figure;
  readonly mean: Figure;
  readonly median: Figure;
}

/** Months from start to end, a month being 365.25 / 12 days; null while enrolled. */
export function monthsEnrolled({ start, end }: Stay): number | null {
  return end === null ? null : (end - start) / DAYS_PER_MONTH;
}

/**
 * The throughput times of those who left in the period and belong to the population asked for, in
 * months, in the order of the stays.
 */
export function throughputMonths<S extends Stay>(
  stays: readonly S[],
  period: Period,
  belongs: (stay: S) => boolean,
): readonly number[] {
  const times: number[] = [];
  for (const stay of stays) {
    const months = leftDuring(stay, period) && belongs(stay) ? monthsEnrolled(stay) : null;
    if (months !== null) times.push(months);
  }
  return times;
}

/**
 * Throughput time: months from start to end over those who left in the period, all of them or the
 * positive exits as the definition set says; transferred people count only among all exits. Null
 * over nobody.
 */
export function computeThroughputTime(input: MeasureInput): ByGroup<TimeFigures> {
  const { participants, period, definitions } = input;
  const values = collectByGroup(
    participants,
    period,
    definitions,
    definitions.throughputOver,
    monthsEnrolled,
  );
  return forEachGroup((group) => {
    const shared = { measure: 'throughputTime', group, period } as const;
    return {
      n: { ...shared, statistic: 'n', value: values[group].length },
      mean: { ...shared, statistic: 'mean', value: mean(values[group]), unit: 'months' },
      median: { ...shared, statistic: 'median', value: median(values[group]), unit: 'months' },
    };
  });
}

/** The same as expressions; mean and median give an error over nobody. */
export function throughputTimeFormula(
  scope: FormulaScope,
  { throughputOver }: DefinitionSet,
): Readonly<Record<keyof TimeFigures, string>> {
  const criteria = populationCriteria(throughputOver, scope);
  return {
    n: countRows(scope, ...criteria),
    mean: meanOf('months', scope, ...criteria),
    median: medianOf('months', scope, ...populationConditions(throughputOver, scope)),
  };
}
