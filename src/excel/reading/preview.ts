import type { CellValue, SheetContent, TableArea } from '../../cells/cell';
import type { SheetEntry } from './overview';
import { withoutPersonal } from './withoutPersonal';

/** Enough rows to find the header under any title, and to see what the columns hold. */
export const PREVIEW_ROWS = 30;
const PREVIEW_ADDRESS = `A1:CV${PREVIEW_ROWS}`;

/** The top of a sheet, and how far the sheet goes; places count from 0. */
export interface SheetPreview {
  readonly name: string;
  readonly used: {
    readonly top: number;
    readonly left: number;
    readonly rowCount: number;
    readonly columnCount: number;
  };
  readonly content: SheetContent;
  /** Columns with names or personnummer by their header: nothing under the header was kept. */
  readonly personalColumns: ReadonlySet<number>;
}

interface QueuedPreview {
  readonly entry: SheetEntry;
  readonly used: Excel.Range;
  readonly top: Excel.Range;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** Queues the top of a sheet; readPreview makes a preview of it once the queue has been sent. */
export function queuePreview(context: Excel.RequestContext, entry: SheetEntry): QueuedPreview {
  const sheet = context.workbook.worksheets.getItemOrNullObject(entry.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  const top = used.getIntersectionOrNullObject(PREVIEW_ADDRESS);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  top.load('values');
  const tables = entry.tableNames.map((name) => {
    const range = sheet.tables.getItemOrNullObject(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, range };
  });
  return { entry, used, top, tables };
}

/** The preview that was queued and has been answered; null where the sheet is empty or gone. */
export function readPreview({ entry, used, top, tables }: QueuedPreview): SheetPreview | null {
  if (used.isNullObject) return null;
  const areas = tables
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, range }): TableArea => ({
      name,
      top: range.rowIndex,
      left: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    }));
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rows: readonly (readonly CellValue[])[] = top.isNullObject ? [] : top.values;
  const grid = { sheet: entry.name, top: rowIndex, left: columnIndex, rows };
  return {
    name: entry.name,
    used: { top: rowIndex, left: columnIndex, rowCount, columnCount },
    ...withoutPersonal({ grid, tables: areas }),
  };
}
