import type { LayoutId } from './layout';
import type { Outcome } from './outcome';

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
  /** The result table this förbund is used to. */
  readonly layout: LayoutId;
}
