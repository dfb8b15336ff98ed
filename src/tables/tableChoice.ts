import type { TableId } from './table';

/** Which tables a report has, and what they show. */
export interface TableChoice {
  readonly tables: readonly TableId[];
  /** Whether counts and rates stand beside those of the period before. */
  readonly compare: boolean;
  /** From how many months on somebody has been enrolled long. */
  readonly longEnrolledMonths: number;
  /** Whether the tables that can be drawn are. */
  readonly charts: boolean;
}

/** The times to choose from after which somebody has been enrolled long, in months. */
export const LONG_MONTHS: readonly number[] = [12, 18, 24, 36, 48];

/** The tables of money. */
export const BUDGET_TABLES: readonly TableId[] = ['budget', 'budgetBases', 'budgetPartYear'];

/** What most reports print, and the tables that the four charts are made of. */
export const DEFAULT_TABLE_CHOICE: TableChoice = {
  tables: [
    'result',
    'resultRate',
    'newBySex',
    'newByAge',
    'newByReferrer',
    'newBySupportForm',
    'age',
    'throughput',
    'throughputWindows',
    'supportTime',
    'enrolledByMonth',
    ...BUDGET_TABLES,
  ],
  compare: false,
  longEnrolledMonths: 24,
  charts: true,
};
