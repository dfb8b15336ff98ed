interface Place {
  /** The cell, such as "C14". */
  readonly cell: string;
}

interface Stated extends Place {
  /** The name of the row; '' where it has none. */
  readonly label: string;
  readonly column: string;
  /** In kronor, as all amounts here. */
  readonly stated: number;
  readonly computed: number;
}

/** What the sentences about a budget are filled with. */
export interface BudgetWords {
  readonly sumDiffers: Stated;
  readonly differenceDiffers: Stated & { readonly minuend: number; readonly subtrahend: number };
  readonly accumulatedDiffers: Stated & { readonly earlier: number; readonly period: number };
  readonly differenceReversed: Place & { readonly column: string };
  /** What stands in the cell; '' where nothing does. */
  readonly problem: Place & { readonly found: string };
}

/** The months of a year that something is of; the year null where nobody says it. */
export interface BudgetTime {
  readonly year: number | null;
  /** 1-12 */
  readonly first: number;
  /** 1-12 */
  readonly last: number;
  /** The day that the time ends with, where it ends within the month. */
  readonly lastDay: number | null;
}

/** What an outcome is held against, and which part of it: all of it, an equal part for each month, or what is given for the months. */
export interface BudgetBase {
  readonly base: 'budget' | 'asked' | 'allotted' | 'decided';
  readonly part: 'whole' | 'periodised' | 'given';
  /** The months of the part. */
  readonly time: BudgetTime;
}
