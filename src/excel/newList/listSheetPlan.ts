import { asText, type FormatBlock, type InputBlock, type SheetPlan } from '../insertion/sheetPlan';
import type { ColumnCheck } from './columnCheck';

/** The row of the headers on both sheets, below the title and the notes. */
export const HEADER_ROW = 4;

/** A table of a sheet; places count from 0, the header row is part of it. */
export interface TablePlan {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells with a check; places count from 0. */
export interface CheckedCells extends ColumnCheck {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
}

/** One of the two sheets of a new list. */
export interface ListSheetPlan extends SheetPlan {
  readonly tables: readonly TablePlan[];
  readonly checks: readonly CheckedCells[];
}

/** What the sheets of a list do without. */
export const NO_FORMULAS = { table: null, names: [], parts: [], formulas: [] } as const;

/** The title of a sheet and the notes below it. */
export function heading(title: string, notes: readonly string[]): readonly InputBlock[] {
  return [{ top: 0, left: 0, rows: [title, ...notes].map((text) => [asText(text)]) }];
}

export const HEADING_LOOKS: readonly FormatBlock[] = [
  { top: 0, left: 0, rowCount: 1, columnCount: 1, look: 'title' },
  { top: 1, left: 0, rowCount: 2, columnCount: 1, look: 'note' },
];
