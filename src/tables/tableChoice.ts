import type { TableId } from './table';

/** Which tables a report has, and what they show. */
export interface TableChoice {
  readonly tables: readonly TableId[];
  /** Whether counts and rates stand beside those of the period before. */
  readonly compare: boolean;
  /** From how many months on somebody has been enrolled long. */
  readonly longEnrolledMonths: number;
}

/** What most reports print. */
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
  ],
  compare: false,
  longEnrolledMonths: 24,
};
