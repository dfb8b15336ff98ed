import { categoryRule } from '../definitions/categoryRules';
import type { DefinitionSet } from '../definitions/definitionSet';
import { EXIT_CATEGORIES, type ExitCategory } from '../definitions/outcome';
import type { MeasureInput } from './countMeasure';
import type { Figure } from './figure';
import { countRows, within, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { computeOutcomeCounts, outcomeCountFormula } from './outcomeCount';

/** Whether people who were moved to another team are left out of the rate, or counted as successes. */
export type TransferredReading = 'withoutTransferred' | 'withTransferred';

/** A share with the numbers that it is taken of. */
export interface Rate {
  /** A fraction from 0 to 1; null where nobody is in the base. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** The result rate of exits that have been counted by category. */
export function rateOfCounts(
  count: (category: ExitCategory) => number,
  definitions: DefinitionSet,
  reading: TransferredReading = 'withoutTransferred',
): Rate {
  const moved = reading === 'withTransferred' ? count('transferred') : 0;
  const sum = (flag: 'positive' | 'base'): number =>
    EXIT_CATEGORIES.reduce(
      (n, category) => (categoryRule(category, definitions)[flag] ? n + count(category) : n),
      moved,
    );
  const [numerator, denominator] = [sum('positive'), sum('base')];
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

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
  return forEachGroup((group) => ({
    measure: 'resultRate',
    group,
    period: input.period,
    ...rateOfCounts((category) => counts[category][group].value ?? 0, input.definitions, reading),
    reading,
  }));
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
