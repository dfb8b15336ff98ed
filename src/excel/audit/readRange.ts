import { shownValue } from '../../audit/shownValue';
import { cellAddress, quoteSheet, type CellValue } from '../../cells/cell';
import { ExcelError } from '../excelError';
import { queuePreview, readPreview, type SheetPreview } from '../reading/preview';
import { columnSpans } from '../reading/readSheet';
import { withoutPersonal } from '../reading/withoutPersonal';
import { inTime, runExcel, toExcelError } from '../request';
import type { SheetArea } from '../workbookAccess';
import type { AuditRange, ReadRange, SheetList } from './auditAccess';
import { areaOf, around, onlyWithin, shared, type Span } from './selectedAreas';

/** Values and texts of so many cells stay well under the 5 MB that Excel on the web allows. */
const CELLS_PER_CHUNK = 30_000;
/** A report is a few thousand cells; a list of people, which an audit does not read, is more. */
const MOST_CELLS = 300_000;

export async function listSheets(): Promise<SheetList> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load('items/name,items/visibility');
    active.load('name');
    await inTime(context.sync());
    return {
      names: worksheets.items
        .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
        .map(({ name }) => name),
      active: active.name,
    };
  });
}

/**
 * Reads the filled part of a range as it is shown; where several areas are selected, all of them as
 * one grid in which the cells between them are blank. Columns with names or personnummer by their
 * headers are left unread, also where the header is outside the range. Two round trips, and one for
 * each 30,000 cells.
 *
 * @throws ExcelError `cellGone` for a sheet that is no longer there, `tooMuchData` beyond 300,000 cells
 */
export async function readRange(range: AuditRange): Promise<ReadRange> {
  try {
    return await runExcel((context) => readIn(context, range));
  } catch (error) {
    const { code } = toExcelError(error);
    throw code === 'unexpected' && range.kind === 'sheet' && range.name !== null
      ? new ExcelError('cellGone', `${quoteSheet(range.name)}!A1`, { cause: error })
      : error;
  }
}

async function readIn(context: Excel.RequestContext, range: AuditRange): Promise<ReadRange> {
  const selected = range.kind === 'selection' ? context.workbook.getSelectedRanges().areas : null;
  const sheet =
    range.kind === 'sheet' && range.name !== null
      ? context.workbook.worksheets.getItem(range.name)
      : context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  selected?.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  sheet.load('id,name,tables/items/name');
  await inTime(context.sync());
  if (used.isNullObject) return { grid: null, name: quoteSheet(sheet.name) };
  const filled = areaOf(used);
  const wanted = selected?.items.flatMap((one) => shared(areaOf(one), filled) ?? []) ?? [filled];
  const area = around(sheet.name, wanted);
  if (area === null) return { grid: null, name: quoteSheet(sheet.name) };
  if (area.rowCount * area.columnCount > MOST_CELLS) {
    throw new ExcelError('tooMuchData', sheet.name);
  }
  const queued = queuePreview(context, {
    id: sheet.id,
    name: sheet.name,
    visible: true,
    tableNames: sheet.tables.items.map(({ name }) => name),
    own: false,
  });
  await inTime(context.sync());
  const preview = readPreview(queued);
  const { content } = withoutPersonal({
    grid: {
      sheet: area.sheet,
      top: area.top,
      left: area.left,
      rows: preview === null ? [] : await readRows(context, area, preview),
    },
    tables: preview?.content.tables ?? [],
  });
  const rows = onlyWithin(wanted, area, content.grid.rows);
  if (rows.every((cells) => cells.every((cell) => cell === '')))
    return { grid: null, name: quoteSheet(sheet.name) };
  return {
    grid: { ...content.grid, rows },
    name: range.kind === 'sheet' ? sheet.name : addressOf(area.sheet, wanted),
  };
}

/** The rows of an area; what stands above the header of a personal column is taken from the preview. */
async function readRows(
  context: Excel.RequestContext,
  area: SheetArea,
  preview: SheetPreview,
): Promise<readonly (readonly CellValue[])[]> {
  const perChunk = Math.max(1, Math.floor(CELLS_PER_CHUNK / area.columnCount));
  const rows: (readonly CellValue[])[] = [];
  while (rows.length < area.rowCount) {
    const top = area.top + rows.length;
    const rowCount = Math.min(perChunk, area.rowCount - rows.length);
    rows.push(...(await readChunk(context, { ...area, top, rowCount }, preview)));
  }
  return rows;
}

async function readChunk(
  context: Excel.RequestContext,
  { sheet, top, left, rowCount, columnCount }: SheetArea,
  { content: { grid }, personalColumns }: SheetPreview,
): Promise<readonly (readonly CellValue[])[]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const ranges = columnSpans(left, columnCount, personalColumns).map((span) => {
    const range = worksheet.getRangeByIndexes(top, span.left, rowCount, span.columns);
    range.load('values,text');
    return { first: span.left - left, range };
  });
  await inTime(context.sync());
  return Array.from({ length: rowCount }, (_, r) => {
    const known = grid.rows[top + r - grid.top] ?? [];
    const row = Array.from({ length: columnCount }, (_c, c) => known[left + c - grid.left] ?? '');
    for (const { first, range } of ranges) {
      const values: readonly CellValue[] = range.values[r] ?? [];
      values.forEach((value, c) => {
        row[first + c] = shownValue(value, range.text[r]?.[c] ?? '');
      });
    }
    return row;
  });
}

function addressOf(sheet: string, areas: readonly Span[]): string {
  const addresses = areas.map(({ top, left, rowCount, columnCount }) => {
    const first = cellAddress({ row: top, column: left });
    const last = cellAddress({ row: top + rowCount - 1, column: left + columnCount - 1 });
    return first === last ? first : `${first}:${last}`;
  });
  return `${quoteSheet(sheet)}!${addresses.join(', ')}`;
}
