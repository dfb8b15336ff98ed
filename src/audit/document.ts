import type { CellRef, Grid } from '../cells/cell';

/** A run of text that belongs together, with where each of its characters stood in the source. */
export interface Paragraph {
  /** Line breaks and the hyphens of broken lines mended. */
  readonly text: string;
  /** One place for each character of `text`: offsets in the source, counted from 0. */
  readonly offsets: readonly number[];
  /** The cell that holds the text, in a workbook; null in plain text. */
  readonly cell: CellRef | null;
}

/** A report as plain data: what its tables and its sentences are read from. */
export interface AuditDocument {
  readonly tables: readonly Grid[];
  readonly paragraphs: readonly Paragraph[];
}

/** Where something is said: a cell, or a sentence with its offsets in the source (the end is not included). */
export type Place =
  | { readonly kind: 'cell'; readonly cell: CellRef }
  | {
      readonly kind: 'sentence';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly cell: CellRef | null;
    };
