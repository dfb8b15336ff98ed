import type { DefinitionSet } from '../definitions/definitionSet';
import type { SupportUnit } from '../participants/mapping';
import type { SupportTime } from '../participants/participant';
import type { MeasureInput } from './countMeasure';
import { countByGroup } from './countMeasure';
import { collectByGroup, populationConditions, populationCriteria } from './exitPopulation';
import type { Figure } from './figure';
import { countRows, meanOf, medianOf, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { TIME_STATISTICS, type TimeStatistic } from './statistics';
import type { TimeFigures } from './throughputTime';

/** As TimeFigures, with how many of the times were capped in the sheet. */
export interface SupportTimeFigures extends TimeFigures {
  readonly capped: Figure;
}

const MONTHS_PER_UNIT: Readonly<Record<SupportUnit, number>> = { months: 1, years: 12 };

export type SupportStatistic = TimeStatistic | 'capped';

/**
 * One statistic of support times. A time is in `unit`, and null over nobody; `n` and `capped` are
 * numbers of people. A capped time (">9") counts as its cap, so with any of them the mean, the
 * median and the greatest are lower bounds.
 */
export function supportTimeStatistic(
  times: readonly SupportTime[],
  statistic: SupportStatistic,
  unit: SupportUnit,
): number | null {
  if (statistic === 'capped') return times.filter(({ capped }) => capped).length;
  const value = TIME_STATISTICS[statistic](times.map(({ months }) => months));
  return value === null || statistic === 'n' ? value : value / MONTHS_PER_UNIT[unit];
}

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
  const times = collectByGroup(
    participants,
    period,
    definitions,
    population,
    ({ supportTime }) => supportTime,
  );
  return forEachGroup((group) => {
    const figure = <S extends SupportStatistic>(statistic: S) =>
      ({
        measure: 'supportTime',
        group,
        period,
        statistic,
        value: supportTimeStatistic(times[group], statistic, unit),
      }) as const;
    return {
      n: figure('n'),
      mean: { ...figure('mean'), unit },
      median: { ...figure('median'), unit },
      capped: figure('capped'),
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
