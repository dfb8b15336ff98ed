import type { Protocol } from '../../audit/protocol/protocol';
import type { Grid } from '../../cells/cell';

/** What of a workbook is to be audited. */
export type AuditRange =
  | { readonly kind: 'selection' }
  /** By its name; null for the sheet that is shown. */
  | { readonly kind: 'sheet'; readonly name: string | null };

/** The sheets that the user sees, in their order. */
export interface SheetList {
  readonly names: readonly string[];
  readonly active: string;
}

/** Cells as they are shown, but for columns with names or personnummer, which are left unread. */
export interface ReadRange {
  /** Null where nothing stands there. */
  readonly grid: Grid | null;
  /** What it is called: `Blad1`, `Blad1!A1:F12`. */
  readonly name: string;
}

/** A finding that somebody has looked at and let stand. */
export interface AcceptedFinding {
  readonly key: string;
  readonly reason: string;
}

export interface InsertedProtocol {
  /** The sheet with the protocol, now active. */
  readonly sheet: string;
}

/** What the audit of a report asks of an open workbook. Every call rejects with an ExcelError. */
export interface AuditAccess {
  listSheets(): Promise<SheetList>;
  readRange(range: AuditRange): Promise<ReadRange>;
  /** The findings that stand all the same; none where nothing is saved that can be understood. */
  readAccepted(): Promise<readonly AcceptedFinding[]>;
  /** Saves all of them, in place of those before. */
  saveAccepted(accepted: readonly AcceptedFinding[]): Promise<void>;
  /** Adds a protocol on a sheet of its own, as one transaction: all of it, or nothing. */
  insertProtocol(protocol: Protocol, sheetName: string): Promise<InsertedProtocol>;
}
