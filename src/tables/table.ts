import type { Figure } from '../measures/figure';

export type NumberFormat = 'count' | 'percent' | 'decimal1' | 'text' | 'period';

/** One cell of a table, with the same content three times over: the figure, the native formula, the value that the formula must give. */
export interface TableCell {
  readonly figure: Figure | null;
  /** Starts with "="; English function names, commas. */
  readonly formula: string;
  /** What the sheet must show for the formula, before number format; "–" over nobody. */
  readonly value: number | string;
  readonly format: NumberFormat;
}

export interface TableRow {
  readonly label: string;
  readonly cells: readonly TableCell[];
  readonly total: boolean;
}

export interface Table {
  readonly id: 'result' | 'resultRate' | 'times' | 'throughputWindows';
  readonly title: string;
  /** The heading of the label column. */
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Sentences under the table: how it was worked out, what was left out. */
  readonly notes: readonly string[];
}
