import type { Period } from '../../definitions/period';
import type { KeptText } from '../../report/keptText';
import type { TextSheetRow } from '../../report/sheet/textSheet';
import type { TableId } from '../../tables/table';
import type { Choices } from '../workbookAccess';

/** Where a table of the report stands now: its header row and labels too. Places count from 0. */
export interface StandingTable {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
}

/** The last live report, as far as its text is concerned. */
export interface ReportOfText {
  readonly choices: Choices;
  /** As its period cells say; null where they hold no period. */
  readonly period: Period | null;
  /** Those that still stand there. */
  readonly tables: ReadonlyMap<TableId, StandingTable>;
}

/** What the workbook holds of a report's text, and of the report that it is about. */
export interface FoundText {
  /** Null where nothing is kept that can be understood. */
  readonly kept: KeptText | null;
  /** True where something is kept that cannot. */
  readonly unreadable: boolean;
  /** Null where no report stands whose cells can be found. */
  readonly report: ReportOfText | null;
}

export type SavedText =
  | { readonly kind: 'saved' }
  /** The text is larger than what is kept in a workbook; what was kept before is still there. */
  | { readonly kind: 'tooLarge' };

export interface InsertedText {
  /** The sheet with the text, now active. */
  readonly sheet: string;
  /** Cells whose numbers follow the report. */
  readonly liveCells: number;
}

/** What a report's text asks of an open workbook. Every call rejects with an ExcelError. */
export interface ReportTextAccess {
  find(): Promise<FoundText>;
  /** Keeps the text, in place of the one before. */
  save(text: KeptText): Promise<SavedText>;
  /** Adds the text on a sheet of its own, as one transaction: all of it, or nothing. */
  insertSheet(rows: readonly TextSheetRow[], sheetName: string): Promise<InsertedText>;
}
