import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../model/workbookModel';
import type { Area, ModelCell, ModelSheet, ModelValue } from '../model/workbookModel';

/** A formula's result that takes more cells than its own, row by row. */
export type SpilledRows = readonly (readonly SpilledCell[])[];

export interface SpilledCell {
  readonly value: ModelValue;
  readonly message: string | null;
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/**
 * Whether something stands in the way of a result that begins in a cell: a value or formula of
 * another, a table, merged cells, or the sheet's end.
 */
export function isBlocked(
  { cells, tables, merges }: ModelSheet,
  anchor: number,
  rowCount: number,
  columnCount: number,
): boolean {
  const top = Math.floor(anchor / MAX_COLUMNS);
  const left = anchor % MAX_COLUMNS;
  const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return true;
  if ([...merges, ...tables.map((table) => table.area)].some((one) => overlaps(one, area))) {
    return true;
  }
  for (let row = top; row <= area.bottom; row++) {
    for (let column = left; column <= area.right; column++) {
      const key = cellKey(row, column);
      const cell = key === anchor ? undefined : cells.get(key);
      if (cell === undefined || cell.spilledFrom === anchor) continue;
      if (cell.formula !== null || cell.value !== '') return true;
    }
  }
  return false;
}

/** A cell's value, and what is said about it; true where the value is another than before. */
export function setResult(cell: ModelCell, { value, message }: SpilledCell): boolean {
  const changed = cell.value !== value;
  cell.value = value;
  if (message === null) delete cell.message;
  else cell.message = message;
  return changed;
}

/** Puts a result into the cells beside its first one; true where that changed any. */
function spill({ cells }: ModelSheet, anchor: number, rows: SpilledRows): boolean {
  let changed = false;
  rows.forEach((row, down) => {
    row.forEach((result, right) => {
      const key = anchor + down * MAX_COLUMNS + right;
      if (key === anchor) return;
      const cell = cells.get(key) ?? {
        value: '',
        formula: null,
        numberFormat: 'General',
        style: {},
      };
      cells.set(key, cell);
      changed = setResult(cell, result) || cell.spilledFrom === undefined || changed;
      cell.spilledFrom = anchor;
    });
  });
  return changed;
}

/** Takes a spilled value out of its cell, and the cell out of the sheet unless it is formatted. */
function unspill({ cells }: ModelSheet, key: number, cell: ModelCell): void {
  cell.value = '';
  delete cell.spilledFrom;
  delete cell.message;
  if (cell.numberFormat === 'General' && Object.keys(cell.style).length === 0) cells.delete(key);
}

function reaches(anchor: number, rows: SpilledRows, key: number): boolean {
  const down = Math.floor(key / MAX_COLUMNS) - Math.floor(anchor / MAX_COLUMNS);
  const right = (key % MAX_COLUMNS) - (anchor % MAX_COLUMNS);
  return rows[down]?.[right] !== undefined;
}

/**
 * Brings the spilled cells of a sheet in line with the results that formulas have given, and takes
 * away those that no result reaches any more. True where a cell changed that other formulas may read.
 *
 * @param results by the key of the formula's cell
 * @param waiting cells whose formulas have no result yet: what they gave before stays
 */
export function spillResults(
  sheet: ModelSheet,
  results: ReadonlyMap<number, SpilledRows>,
  waiting: ReadonlySet<number>,
): boolean {
  let changed = false;
  for (const [key, cell] of sheet.cells) {
    const { spilledFrom } = cell;
    if (spilledFrom === undefined || waiting.has(spilledFrom)) continue;
    const rows = results.get(spilledFrom);
    if (rows !== undefined && reaches(spilledFrom, rows, key)) continue;
    unspill(sheet, key, cell);
    changed = true;
  }
  for (const [anchor, rows] of results) {
    const blocked = isBlocked(sheet, anchor, rows.length, rows[0]?.length ?? 0);
    if (blocked) changed = true;
    else changed = spill(sheet, anchor, rows) || changed;
  }
  return changed;
}
