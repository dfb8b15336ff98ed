import { quantile } from './quantile';
import { mean, median } from './statistics';
import type { MeasureInput } from './countMeasure';
import { countWhere, meanWhere, quantileWhere } from './conditionFormulas';
import type { Figure } from './figure';
import type { FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { amongCondition, collectAmong, is, type People } from './people';

export interface AgeFigures {
  readonly n: Figure;
  readonly mean: Figure;
  readonly median: Figure;
  readonly youngest: Figure;
  readonly oldest: Figure;
}

/**
 * Age in whole years at the start, over those of the people whose age the sheet tells: how many
 * they are, mean, median, youngest and oldest. Null over nobody.
 */
export function computeAge(
  input: MeasureInput,
  people: People = 'newlyEnrolled',
): ByGroup<AgeFigures> {
  const ages = collectAmong(people, input, ({ age }) => age);
  return forEachGroup((group) => {
    const shared = { measure: 'age', group, period: input.period } as const;
    const years = { ...shared, unit: 'years' } as const;
    return {
      n: { ...shared, statistic: 'n', value: ages[group].length },
      mean: { ...years, statistic: 'mean', value: mean(ages[group]) },
      median: { ...years, statistic: 'median', value: median(ages[group]) },
      youngest: { ...years, statistic: 'youngest', value: quantile(ages[group], 0) },
      oldest: { ...years, statistic: 'oldest', value: quantile(ages[group], 1) },
    };
  });
}

/** The same as expressions; all but the number of people give an error over nobody. */
export function ageFormula(
  scope: FormulaScope,
  people: People = 'newlyEnrolled',
): Readonly<Record<keyof AgeFigures, string>> {
  const known = `${amongCondition(people, scope)}*${is('age', '<>""')}`;
  return {
    n: countWhere(known),
    mean: meanWhere('age', known),
    median: quantileWhere('age', known, 0.5),
    youngest: quantileWhere('age', known, 0),
    oldest: quantileWhere('age', known, 1),
  };
}
