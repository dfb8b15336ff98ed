import type { CellRef } from '../cells/cell';

/** What the amounts of a budget column are. */
export type BudgetMeaning =
  /** Budget of its period: the year's, or a part of it. */
  | 'budget'
  /** What the team asked for (äskat). */
  | 'asked'
  /** What the förbund gave (tilldelat). */
  | 'allotted'
  | 'outcome'
  /** What somebody expects the year to cost. */
  | 'forecast'
  | 'difference'
  /** Beslut totalt. */
  | 'decided'
  /** Tidigare godkända kostnader. */
  | 'approvedEarlier'
  /** Periodens kostnader. */
  | 'periodCosts'
  /** Earlier costs and the period's together (ackumulerat). */
  | 'accumulated'
  /** What is left of the decision (återstår). */
  | 'remaining';

/** A part of a year: the month that it begins with, and how many months it has; 12 is the year. */
export interface YearPart {
  /** 1-12 */
  readonly firstMonth: number;
  /** Up to 12; not whole where the part ends within a month: until 15 September is 8.5. */
  readonly months: number;
}

export const WHOLE_YEAR: YearPart = { firstMonth: 1, months: 12 };

/** The time that a column speaks of. */
export interface ColumnPeriod extends YearPart {
  /** Null where neither header, title nor sheet says a year. */
  readonly year: number | null;
}

/** What a column of differences is the difference of; places are those in the reading's columns. */
export interface DifferenceOf {
  readonly base: number;
  readonly outcome: number;
  /** The part of the base that the outcome is held against; 1 is all of it. */
  readonly share: number;
  /** True where the sheet has outcome − base, so that minus is money left. */
  readonly reversed: boolean;
}

export interface BudgetColumn {
  readonly meaning: BudgetMeaning;
  /** The header as it stands, with the title over it where that says more. */
  readonly header: string;
  readonly cell: CellRef;
  /** The headers of the months that it is the sum of, where it is one. */
  readonly parts?: readonly CellRef[];
  readonly period: ColumnPeriod;
  /** True where the column speaks of a year before the block's own. */
  readonly previousYear: boolean;
  /** Null for everything but differences and what remains, and where nothing is there to compare. */
  readonly of: DifferenceOf | null;
}

export const BASES: ReadonlySet<BudgetMeaning> = new Set([
  'budget',
  'asked',
  'allotted',
  'decided',
]);

export const SPENDINGS: ReadonlySet<BudgetMeaning> = new Set([
  'outcome',
  'accumulated',
  'periodCosts',
  'approvedEarlier',
  'forecast',
]);

export function isIn(meanings: ReadonlySet<string>, meaning: string | null): boolean {
  return meaning !== null && meanings.has(meaning);
}

/** Whether two columns speak of the same months; a year that is not said is any year. */
export function samePeriodOf(a: ColumnPeriod, b: ColumnPeriod): boolean {
  return sameYear(a, b) && a.firstMonth === b.firstMonth && a.months === b.months;
}

export function sameYear(a: ColumnPeriod, b: ColumnPeriod): boolean {
  return a.year === null || b.year === null || a.year === b.year;
}
