import type { CellValue, SheetContent, TableArea } from '../../participants/cell';
import { inTime } from '../request';
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

/** Loads the tops of the sheets in one round trip; sheets without content are left out. */
export async function loadPreviews(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<readonly SheetPreview[]> {
  const loading = sheets.map((entry) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(entry.id);
    const used = sheet.getUsedRangeOrNullObject(true);
    const top = used.getIntersectionOrNullObject(PREVIEW_ADDRESS);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    top.load('rowIndex,columnIndex,values');
    const tables = entry.tableNames.map((name) => {
      const range = sheet.tables.getItem(name).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { name, range };
    });
    return { entry, used, top, tables };
  });
  await inTime(context.sync());

  return loading.flatMap(({ entry, used, top, tables }) => {
    if (used.isNullObject) return [];
    const areas = tables.map(({ name, range }): TableArea => ({
      name,
      top: range.rowIndex,
      left: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    }));
    const rows: CellValue[][] = top.isNullObject ? [] : top.values;
    const grid = {
      sheet: entry.name,
      top: top.isNullObject ? used.rowIndex : top.rowIndex,
      left: top.isNullObject ? used.columnIndex : top.columnIndex,
      rows,
    };
    return [
      {
        name: entry.name,
        used: {
          top: used.rowIndex,
          left: used.columnIndex,
          rowCount: used.rowCount,
          columnCount: used.columnCount,
        },
        ...withoutPersonal({ grid, tables: areas }),
      },
    ];
  });
}
