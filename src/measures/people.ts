import { categoryRule } from '../definitions/categoryRules';
import type { DefinitionSet } from '../definitions/definitionSet';
import type { Period } from '../definitions/period';
import type { Participant } from '../participants/participant';
import { activeDuring } from './activeDuring';
import type { CountMeasure, MeasureInput } from './countMeasure';
import { enrolledAtEnd } from './enrolledAtEnd';
import { exits } from './exits';
import type { FormulaScope } from './formula';
import { quote } from './formula';
import { collectFrom, forEachGroup, groupOfSex, type ByGroup } from './group';
import { newlyEnrolled } from './newlyEnrolled';
import { participantColumn, SEX_NAMES, type FormulaColumn } from './workbookNames';

/** Whom a measure can be taken over. */
export const PEOPLE = [
  'newlyEnrolled',
  'activeDuring',
  'enrolledAtEnd',
  'allExits',
  'positiveExits',
] as const;

export type People = (typeof PEOPLE)[number];

/** Whether a participant is one of these people in the period. */
export function isAmong(
  people: People,
  participant: Participant,
  period: Period,
  definitions: DefinitionSet,
): boolean {
  if (people !== 'positiveExits') {
    return COUNTS[people].includes(participant, period, definitions);
  }
  const { exit } = participant;
  return (
    exits.includes(participant, period, definitions) &&
    exit !== null &&
    categoryRule(exit, definitions).positive
  );
}

const COUNTS: Readonly<Record<Exclude<People, 'positiveExits'>, CountMeasure>> = {
  newlyEnrolled,
  activeDuring,
  enrolledAtEnd,
  allExits: exits,
};

/** What is asked of each of the people, by group; whoever it is null for is left out. */
export function collectAmong<T>(
  people: People,
  { participants, period, definitions }: MeasureInput,
  valueOf: (participant: Participant) => T | null,
): ByGroup<readonly T[]> {
  return collectFrom(participants, (participant) =>
    isAmong(people, participant, period, definitions) ? valueOf(participant) : null,
  );
}

/** How many of the people have each answer to what is asked of them, by group. */
export function countAmong<T>(
  people: People,
  { participants, period, definitions }: MeasureInput,
  answerOf: (participant: Participant) => T,
): ByGroup<ReadonlyMap<T, number>> {
  const counts = forEachGroup(() => new Map<T, number>());
  for (const participant of participants) {
    if (!isAmong(people, participant, period, definitions)) continue;
    const answer = answerOf(participant);
    for (const group of [counts.all, counts[groupOfSex(participant.sex)]]) {
      group.set(answer, (group.get(answer) ?? 0) + 1);
    }
  }
  return counts;
}

/** The same people as a product over the rows of FinsamDeltagare: 1 for those who belong, else 0. */
export function amongCondition(people: People, scope: FormulaScope): string {
  const group = scope.group === 'all' ? '' : `*${is('sex', `=${quote(SEX_NAMES[scope.group])}`)}`;
  return `${is('counted', '=1')}${group}*${membership(people, scope)}`;
}

/** A comparison of a column as a factor of a product. */
export function is(column: FormulaColumn, comparison: string): string {
  return `(${participantColumn(column)}${comparison})`;
}

function membership(people: People, { from, to }: FormulaScope): string {
  const notEnded = (comparison: string): string =>
    `(1-${is('end', '<>""')}*${is('end', comparison)})`;
  const left = `${is('end', `>=${from}`)}*${is('end', `<=${to}`)}`;
  switch (people) {
    case 'newlyEnrolled':
      return `${is('start', `>=${from}`)}*${is('start', `<=${to}`)}`;
    case 'activeDuring':
      return `${is('start', `<=${to}`)}*${notEnded(`<${from}`)}`;
    case 'enrolledAtEnd':
      return `${is('start', `<=${to}`)}*${notEnded(`<=${to}`)}`;
    case 'allExits':
      return `${left}*${is('exit', '=1')}`;
    case 'positiveExits':
      return `${left}*${is('positive', '=1')}`;
  }
}
