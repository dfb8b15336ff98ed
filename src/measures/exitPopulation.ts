import { categoryRule } from '../definitions/categoryRules';
import type { DefinitionSet } from '../definitions/definitionSet';
import { contains, type Period } from '../definitions/period';
import type { Participant } from '../participants/participant';
import { onOrAfter, onOrBefore, type Criterion, type FormulaScope } from './formula';
import { groupOfSex, type ByGroup } from './group';

export type Population = DefinitionSet['throughputOver'];

/** What a time is taken of, for everyone in a population who left in the period, by group. */
export function collectByGroup(
  participants: readonly Participant[],
  period: Period,
  definitions: DefinitionSet,
  population: Population,
  valueOf: (participant: Participant) => number | null,
): ByGroup<readonly number[]> {
  const values: Record<keyof ByGroup<unknown>, number[]> = {
    all: [],
    women: [],
    men: [],
    unknownSex: [],
  };
  for (const participant of participants) {
    const { end, exit } = participant;
    if (end === null || exit === null || !contains(period, end)) continue;
    const rule = categoryRule(exit, definitions);
    if (!(population === 'positiveExits' ? rule.positive : rule.exit)) continue;
    const value = valueOf(participant);
    if (value === null) continue;
    values.all.push(value);
    values[groupOfSex(participant.sex)].push(value);
  }
  return values;
}

/** The same population as criteria of COUNTIFS and AVERAGEIFS. */
export function populationCriteria(
  population: Population,
  scope: FormulaScope,
): readonly Criterion[] {
  return [
    ['end', onOrAfter(scope.from)],
    ['end', onOrBefore(scope.to)],
    [flagOf(population), '1'],
  ];
}

/** The same population as conditions of a product. */
export function populationConditions(
  population: Population,
  scope: FormulaScope,
): readonly Criterion[] {
  return [
    ['end', `>=${scope.from}`],
    ['end', `<=${scope.to}`],
    [flagOf(population), '=1'],
  ];
}

function flagOf(population: Population): 'positive' | 'exit' {
  switch (population) {
    case 'positiveExits':
      return 'positive';
    case 'allExits':
      return 'exit';
  }
}
