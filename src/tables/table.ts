import type { Figure } from '../measures/figure';
import type { Basis } from './basis';

/**
 * `decimal1` and `percent` print one decimal at most, `share` whole per cent; `label` is text. The
 * changes print their sign: of a count, in per cent of it, and in points with one decimal. `money`
 * is in whole kronor, `ore` with its öre; what is left of money has a sign, also in per cent.
 */
export type NumberFormat =
  | 'count'
  | 'percent'
  | 'share'
  | 'decimal1'
  | 'label'
  | 'countChange'
  | 'percentChange'
  | 'decimalChange'
  | 'money'
  | 'ore'
  | 'moneyChange'
  | 'oreChange'
  | 'rateChange';

/** One cell of a table, with the same content three times over: the figure, the native formula, the value that the formula must give. */
export interface TableCell {
  /** Null where the cell says how another two differ, and for money. */
  readonly figure: Figure | null;
  /** Starts with "="; English function names, commas; other cells of the table as `ownCell` has them. A number or "–" where the cell holds what was given. */
  readonly formula: string;
  /** What the sheet must show for the formula, before number format; "–" over nobody. */
  readonly value: number | string;
  readonly format: NumberFormat;
  /** What a cell that prints a sum as text ("1+6") comes to. */
  readonly sum?: { readonly expression: string; readonly value: number };
  /** Whom the number tells of, where it does not itself say how many they are. */
  readonly basis?: Basis;
}

export interface TableRow {
  readonly label: string;
  /** Where the label itself follows the period, the formula that gives it. */
  readonly labelFormula: string | null;
  readonly cells: readonly TableCell[];
  readonly total: boolean;
}

export const TABLE_IDS = [
  'result',
  'resultRate',
  'newBySex',
  'newByAge',
  'newByReferrer',
  'newBySupportForm',
  'age',
  'throughput',
  'throughputWindows',
  'windowsWithoutOutliers',
  'supportTime',
  'ors',
  'enrolledByMonth',
  'longEnrolled',
  'budget',
  'budgetBases',
  'budgetPartYear',
] as const;

export type TableId = (typeof TABLE_IDS)[number];

export interface Table {
  readonly id: TableId;
  readonly title: string;
  /** The heading of the label column. */
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Sentences that stand under the table in the sheet, true for whatever period is set there. */
  readonly notes: readonly string[];
  /** Formulas below the notes that give a sentence about whatever period is set, or nothing; the workings say it of this one. */
  readonly noteFormulas?: readonly string[];
  /** How the figures of this period were worked out ("14 av 25 = 56 %"); shown in the pane only. */
  readonly workings: readonly string[];
}
