import type { AgeBand } from './ageBands';
import type { LayoutId } from './layout';
import type { Outcome } from './outcome';
import type { Outline } from './outline';

/** How one förbund counts: plain data that a team can copy and change. */
export interface DefinitionSet {
  readonly id: string;
  readonly name: string;
  /** The outcomes that count as success; `dropout` and `transferred` never do. */
  readonly positive: readonly Outcome[];
  /** `beside`: dropouts are shown next to the exits and are no part of them; `within`: they are exits, and in the base of the result rate. */
  readonly dropouts: 'beside' | 'within';
  /** Whose months from start to end the throughput time is taken over. */
  readonly throughputOver: 'positiveExits' | 'allExits';
  /** Whose support time before start is taken. */
  readonly supportTimeOver: 'positiveExits' | 'allExits';
  /** The bands of the tables by age, the youngest first; no age is in two of them, or between two of them in none. */
  readonly ageBands: readonly AgeBand[];
  /** The result table this förbund is used to. */
  readonly layout: LayoutId;
  /** The headings of the report's text; without them the usual ones that go with the layout. */
  readonly outline?: Outline;
}

/** A definition set without what it is called. */
export type DefinitionRules = Omit<DefinitionSet, 'id' | 'name'>;

/** The rules of a set and nothing else of it. */
export function rulesOf(set: DefinitionRules): DefinitionRules {
  const { positive, dropouts, throughputOver, supportTimeOver, ageBands, layout, outline } = set;
  return {
    positive,
    dropouts,
    throughputOver,
    supportTimeOver,
    ageBands,
    layout,
    ...(outline === undefined ? {} : { outline }),
  };
}

/** The same text for sets that count the same, whatever they are called and whichever headings they have. */
export function rulesKey(set: DefinitionRules): string {
  const { positive, ...others } = rulesOf(set);
  return JSON.stringify([[...positive].sort(), { ...others, outline: undefined }]);
}
