import type { ModelChart } from './chart';
import type { ModelValidation } from './validation';

/** A workbook as plain data: what the try-out page shows, the office host answers from, and .xlsx files are read into. */

export type ModelValue = string | number | boolean;

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: 'None' | 'Single' | 'Double';
  fontColor?: string;
  fontSize?: number;
  fontName?: string;
  fill?: string;
  horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  vertical?: 'Top' | 'Center' | 'Bottom';
  wrap?: boolean;
  /** The colour of a thin line along that edge, such as "#000000". */
  borderTop?: string;
  borderBottom?: string;
  borderLeft?: string;
  borderRight?: string;
  indent?: number;
}

export interface ModelCell {
  /** The value, or the formula's last result; errors are strings such as "#DIV/0!". */
  value: ModelValue;
  /** As range.formulas gives it, with "=", or null. */
  formula: string | null;
  numberFormat: string;
  style: CellStyle;
  /** The cell, by its key, whose formula gives this cell its value; absent for all that does not spill from elsewhere. */
  spilledFrom?: number;
  /** What the add-in says about the error that the cell holds. */
  message?: string;
}

/** All places count from 0, both ends included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ModelTable {
  id: string;
  name: string;
  /** Header row included, and the totals row where there is one. */
  area: Area;
  style: string;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
}

export interface ModelSheet {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  protected: boolean;
  /** Key: cellKey(row, column). Only cells that hold something or are formatted. */
  cells: Map<number, ModelCell>;
  /** Points, by column. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  frozenRows: number;
  merges: Area[];
  tables: ModelTable[];
  /** The last lies on top of the others. */
  charts: ModelChart[];
  validations: ModelValidation[];
  tabColor: string;
  showGridlines: boolean;
  /** Absent: as Excel prints a sheet that nobody has laid out. */
  printLayout?: {
    readonly orientation: 'Portrait' | 'Landscape';
    /** In per cent. */
    readonly scale: number;
    /** The rows that begin a page. */
    readonly breaks: readonly number[];
  };
}

export interface ModelName {
  name: string;
  /** With "=", such as "=Resultat!$B$2". */
  formula: string;
  visible: boolean;
  comment: string;
  /** The sheet that the name belongs to; absent for a name of the whole workbook. */
  sheetId?: string;
}

export interface WorkbookModel {
  name: string;
  sheets: ModelSheet[];
  names: ModelName[];
  /** The add-in's settings saved in the workbook: key → JSON-able value. */
  settings: Map<string, unknown>;
  /** True: sheets can be neither added, removed, renamed, moved nor hidden. */
  protected?: boolean;
  activeSheetId: string;
  selection: Area;
  /** What is selected besides, on the same sheet; absent for one area. */
  alsoSelected?: readonly Area[];
}

export const MAX_COLUMNS = 16384;
export const MAX_ROWS = 1048576;

export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
