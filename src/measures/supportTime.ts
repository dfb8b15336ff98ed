import type { DefinitionSet } from '../definitions/definitionSet';
import type { SupportUnit } from '../participants/mapping';
import type { MeasureInput } from './countMeasure';
import { countByGroup } from './countMeasure';
import { collectByGroup, populationConditions, populationCriteria } from './exitPopulation';
import type { Figure } from './figure';
import { countRows, meanOf, medianOf, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { mean, median } from './statistics';
import type { TimeFigures } from './throughputTime';

/** As TimeFigures, with how many of the times were capped in the sheet. */
export interface SupportTimeFigures extends TimeFigures {
  readonly capped: Figure;
}

const MONTHS_PER_UNIT: Readonly<Record<SupportUnit, number>> = { months: 1, years: 12 };

/**
 * Support time: time on public support before start, over those who left in the period (all, or the
 * positive exits, as the definition set says) and whose time the sheet tells, in `unit`. A capped
 * time (">9") counts as its cap, so with any of them the mean is a lower bound. Null over nobody.
 */
export function computeSupportTime(
  input: MeasureInput,
  unit: SupportUnit,
): ByGroup<SupportTimeFigures> {
  const { participants, period, definitions } = input;
  const population = definitions.supportTimeOver;
  const collect = (cappedOnly: boolean): ByGroup<readonly number[]> =>
    collectByGroup(participants, period, definitions, population, ({ supportTime }) =>
      supportTime === null || (cappedOnly && !supportTime.capped) ? null : supportTime.months,
    );
  const months = collect(false);
  const capped = collect(true);
  return forEachGroup((group) => {
    const shared = { measure: 'supportTime', group, period } as const;
    const inUnit = (value: number | null): number | null =>
      value === null ? null : value / MONTHS_PER_UNIT[unit];
    return {
      n: { ...shared, statistic: 'n', value: months[group].length },
      mean: { ...shared, statistic: 'mean', value: inUnit(mean(months[group])), unit },
      median: { ...shared, statistic: 'median', value: inUnit(median(months[group])), unit },
      capped: { ...shared, statistic: 'capped', value: capped[group].length },
    };
  });
}

/** The same as expressions; mean and median give an error over nobody. */
export function supportTimeFormula(
  scope: FormulaScope,
  { supportTimeOver }: DefinitionSet,
  unit: SupportUnit,
): Readonly<Record<keyof SupportTimeFigures, string>> {
  const criteria = populationCriteria(supportTimeOver, scope);
  const perUnit = unit === 'months' ? '' : `/${MONTHS_PER_UNIT[unit]}`;
  const conditions = populationConditions(supportTimeOver, scope);
  return {
    n: countRows(scope, ...criteria, ['supportMonths', '">=0"']),
    mean: meanOf('supportMonths', scope, ...criteria) + perUnit,
    median: medianOf('supportMonths', scope, ...conditions) + perUnit,
    capped: countRows(scope, ...criteria, ['capped', '1']),
  };
}

/** Whether the sheet tells anybody's support time. */
export function anySupportTime(participants: MeasureInput['participants']): boolean {
  return countByGroup(participants, (p) => p.supportTime !== null).all > 0;
}
