import { categoryRule } from '../definitions/categoryRules';
import type { DefinitionSet } from '../definitions/definitionSet';
import { contains } from '../definitions/period';
import { computeCount, type CountMeasure, type MeasureInput } from './countMeasure';
import type { Figure } from './figure';
import { countRows, within } from './formula';
import type { ByGroup } from './group';
import { forEachGroup } from './group';

/** Left in the period, transferred among them; dropouts as the definition set has it. */
export const exits: CountMeasure = {
  id: 'exits',
  includes: ({ end, exit }, period, definitions) =>
    end !== null && contains(period, end) && exit !== null && categoryRule(exit, definitions).exit,
  formula: (scope) => countRows(scope, ...within('end', scope), ['exit', '1']),
};

/** Left as dropouts in the period. */
export const dropouts: CountMeasure = {
  id: 'dropouts',
  includes: ({ end, exit }, period) => end !== null && contains(period, end) && exit === 'dropout',
  formula: (scope) => countRows(scope, ...within('end', scope), ['category', '"dropout"']),
};

/**
 * The exits under both conventions in use, the set's own first: dropouts beside the exits, and
 * among them. Tables in published reports mix the two.
 */
export function computeExitReadings(
  input: MeasureInput,
): readonly [ByGroup<Figure>, ByGroup<Figure>] {
  const read = (convention: DefinitionSet['dropouts']): ByGroup<Figure> => {
    const figures = computeCount(exits, {
      ...input,
      definitions: { ...input.definitions, dropouts: convention },
    });
    const reading = convention === 'beside' ? 'dropoutsBeside' : 'dropoutsWithin';
    return forEachGroup((group) => ({ ...figures[group], reading }));
  };
  return input.definitions.dropouts === 'beside'
    ? [read('beside'), read('within')]
    : [read('within'), read('beside')];
}
