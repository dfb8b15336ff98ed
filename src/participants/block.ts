import type { Column, SupportUnit } from './mapping';

/** A table, or a block of rows under a header on a sheet, that may hold participants. All places count from 0. */
export interface Block {
  /** Stable between readings of the same workbook: the table's name, or sheet name and header row. */
  readonly id: string;
  readonly kind: 'table' | 'range';
  /** What a user calls it: the table's name or the sheet's. */
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  /** The last row with a participant: totals and footers are outside. */
  readonly lastRow: number;
  /** The participant rows, blank rows and totals left out. */
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** The unit of the support-time column: said by the header, or guessed from the values. */
  readonly supportUnit: { readonly unit: SupportUnit; readonly guessed: boolean } | null;
  /** 0-1: how much it looks like a participant list; below 0.5 it is not proposed. */
  readonly likelihood: number;
}

/** Which blocks belong together as the source. */
export interface SourceProposal {
  readonly chosen: readonly string[];
  /** Why several blocks were put together; null for one block. */
  readonly reason: 'ongoingAndClosed' | 'oneSheetPerYear' | 'sameColumns' | null;
}
