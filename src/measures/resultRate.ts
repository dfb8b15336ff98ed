import { categoryRule } from '../definitions/categoryRules';
import { EXIT_CATEGORIES, type ExitCategory } from '../definitions/outcome';
import type { MeasureInput } from './countMeasure';
import type { Figure, Group } from './figure';
import { countRows, within, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { computeOutcomeCounts, outcomeCountFormula } from './outcomeCount';

/** Whether people who were moved to another team are left out of the rate, or counted as successes. */
export type TransferredReading = 'withoutTransferred' | 'withTransferred';

/**
 * Result rate: positive exits / exits in the base, a fraction from 0 to 1; null where nobody is in
 * the base. What is positive, and whether dropouts are in the base, is the definition set's to say.
 * Transferred people are in neither number; counted in both, they give the second reading that
 * some reports print ("79 %, or 63 % without those who were moved").
 */
export function computeResultRate(
  input: MeasureInput,
  reading: TransferredReading = 'withoutTransferred',
): ByGroup<Figure> {
  const counts = computeOutcomeCounts(input);
  const sum = (group: Group, includes: (category: ExitCategory) => boolean): number =>
    EXIT_CATEGORIES.filter(includes).reduce((n, c) => n + (counts[c][group].value ?? 0), 0);
  return forEachGroup((group) => {
    const moved = reading === 'withTransferred' ? (counts.transferred[group].value ?? 0) : 0;
    const numerator = moved + sum(group, (c) => categoryRule(c, input.definitions).positive);
    const denominator = moved + sum(group, (c) => categoryRule(c, input.definitions).base);
    return {
      measure: 'resultRate',
      group,
      period: input.period,
      value: denominator === 0 ? null : numerator / denominator,
      numerator,
      denominator,
      reading,
    };
  });
}

/** The numerator and denominator of the result rate, as expressions. */
export function resultRateFormula(
  scope: FormulaScope,
  reading: TransferredReading = 'withoutTransferred',
): { readonly numerator: string; readonly denominator: string } {
  const flagged = (column: 'positive' | 'base'): string =>
    countRows(scope, ...within('end', scope), [column, '1']);
  const moved =
    reading === 'withTransferred' ? `+${outcomeCountFormula(['transferred'], scope)}` : '';
  return {
    numerator: flagged('positive') + moved,
    denominator: flagged('base') + moved,
  };
}
