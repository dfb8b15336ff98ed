import type { DefinitionSet } from '../definitions/definitionSet';
import type { Period } from '../definitions/period';
import type { Participant } from '../participants/participant';
import type { Figure, MeasureId } from './figure';
import type { FormulaScope } from './formula';
import { forEachGroup, groupOfSex, type ByGroup } from './group';

/** Who is reported on, for which period, under which definitions. */
export interface MeasureInput {
  readonly participants: readonly Participant[];
  readonly period: Period;
  readonly definitions: DefinitionSet;
}

/** A measure that counts enrolments: whom it includes, and the same as a native formula. */
export interface CountMeasure {
  readonly id: MeasureId;
  readonly includes: (
    participant: Participant,
    period: Period,
    definitions: DefinitionSet,
  ) => boolean;
  /** An expression without "=". */
  readonly formula: (scope: FormulaScope) => string;
}

/** Counts the enrolments that a test includes, for every group in one pass; 0 over nobody. */
export function countByGroup(
  participants: readonly Participant[],
  includes: (participant: Participant) => boolean,
): ByGroup<number> {
  const counts = { all: 0, women: 0, men: 0, unknownSex: 0 };
  for (const participant of participants) {
    if (includes(participant)) {
      counts.all++;
      counts[groupOfSex(participant.sex)]++;
    }
  }
  return counts;
}

/** The figures of a count measure, one for each group. */
export function computeCount(measure: CountMeasure, input: MeasureInput): ByGroup<Figure> {
  const { participants, period, definitions } = input;
  const counts = countByGroup(participants, (p) => measure.includes(p, period, definitions));
  return forEachGroup((group) => ({ measure: measure.id, group, period, value: counts[group] }));
}
