import { categoryRule } from '../definitions/categoryRules';
import type { DefinitionSet } from '../definitions/definitionSet';
import type { ExitCategory } from '../definitions/outcome';
import { contains, type Period } from '../definitions/period';
import type { Participant } from '../participants/participant';
import { onOrAfter, onOrBefore, type Criterion, type FormulaScope } from './formula';
import { collectFrom, type ByGroup } from './group';

export type Population = DefinitionSet['throughputOver'];

/** The days of one enrolment: all that some measures need of it. */
export type Stay = Pick<Participant, 'start' | 'end'>;

/** Whether an enrolment ended in the period, both its days included. */
export function leftDuring({ end }: Pick<Stay, 'end'>, period: Period): boolean {
  return end !== null && contains(period, end);
}

/** Whether an exit belongs to a population under a definition set. */
export function inPopulation(
  exit: ExitCategory,
  population: Population,
  definitions: DefinitionSet,
): boolean {
  const rule = categoryRule(exit, definitions);
  return population === 'positiveExits' ? rule.positive : rule.exit;
}

/** What a time is taken of, for everyone in a population who left in the period, by group. */
export function collectByGroup<T>(
  participants: readonly Participant[],
  period: Period,
  definitions: DefinitionSet,
  population: Population,
  valueOf: (participant: Participant) => T | null,
): ByGroup<readonly T[]> {
  return collectFrom(participants, (participant) => {
    const { exit } = participant;
    if (exit === null || !leftDuring(participant, period)) return null;
    return inPopulation(exit, population, definitions) ? valueOf(participant) : null;
  });
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
