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
