import type { CellRef } from '../cells/cell';
import type { Amount } from './amount';

interface Stated {
  readonly cell: CellRef;
  /** The name of the row; '' where it has none. */
  readonly label: string;
  /** The header of the column. */
  readonly column: string;
  readonly stated: Amount;
  readonly computed: Amount;
}

/** Something that the sheet itself says otherwise than its own amounts do. */
export type BudgetFinding =
  | (Stated & { readonly code: 'sumDiffers' })
  /** base − outcome, or outcome − base where the sheet has it so. */
  | (Stated & {
      readonly code: 'differenceDiffers';
      readonly minuend: Amount;
      readonly subtrahend: Amount;
    })
  | (Stated & {
      readonly code: 'accumulatedDiffers';
      readonly earlier: Amount;
      readonly period: Amount;
    })
  /** The sheet has outcome − budget: minus is money left. */
  | { readonly code: 'differenceReversed'; readonly cell: CellRef; readonly column: string };
