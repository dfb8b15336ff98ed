import {
  MAX_COLUMNS,
  cellKey,
  type Area,
  type CellStyle,
  type ModelCell,
  type ModelSheet,
} from '../model/workbookModel';

/** Shared by all cells without formatting of their own: a style is replaced, never changed in place. */
const PLAIN: CellStyle = Object.freeze({});

const BLANK: Readonly<ModelCell> = Object.freeze({
  value: '',
  formula: null,
  numberFormat: 'General',
  style: PLAIN,
});

/** What stands in a cell; a blank one where the sheet holds nothing. */
export function cellAt(sheet: ModelSheet, row: number, column: number): Readonly<ModelCell> {
  return sheet.cells.get(cellKey(row, column)) ?? BLANK;
}

/** The cell itself, made where the sheet holds nothing yet. */
export function cellForWriting(sheet: ModelSheet, row: number, column: number): ModelCell {
  const key = cellKey(row, column);
  const existing = sheet.cells.get(key);
  if (existing) return existing;
  const made = { ...BLANK };
  sheet.cells.set(key, made);
  return made;
}

/** The cell is about to hold something else than a formula's result: nothing of the result stays with it. */
export function becomesOwn(cell: ModelCell): void {
  delete cell.spilledFrom;
  delete cell.message;
}

export function isPlain(cell: Readonly<ModelCell>): boolean {
  return cell.numberFormat === 'General' && Object.keys(cell.style).length === 0;
}

export function holdsNothing(cell: Readonly<ModelCell>): boolean {
  return cell.value === '' && cell.formula === null;
}

/** Calls `visit` for every cell that the sheet holds within the area, by whichever way is shorter. */
export function eachHeldCell(
  sheet: ModelSheet,
  area: Area,
  visit: (cell: ModelCell, row: number, column: number) => void,
): void {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size <= sheet.cells.size) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cells.get(cellKey(row, column));
        if (cell) visit(cell, row, column);
      }
    }
    return;
  }
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    visit(cell, row, column);
  }
}

/** The smallest area that holds every cell in use within `area`; null where there is none. Formatted cells are in use unless `valuesOnly`. */
export function usedArea(sheet: ModelSheet, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  eachHeldCell(sheet, area, (cell, row, column) => {
    if (holdsNothing(cell) && (valuesOnly || isPlain(cell))) return;
    if (used === null) used = { top: row, left: column, bottom: row, right: column };
    if (row < used.top) used.top = row;
    if (row > used.bottom) used.bottom = row;
    if (column < used.left) used.left = column;
    if (column > used.right) used.right = column;
  });
  return used;
}

/** Gives every cell of the area a changed style; of entire rows and columns only the cells that are in use. */
export function restyle(sheet: ModelSheet, area: Area, change: CellStyle, bounded: boolean): void {
  const changed = (style: CellStyle): CellStyle => ({ ...style, ...change });
  if (!bounded) {
    eachHeldCell(sheet, area, (cell) => (cell.style = changed(cell.style)));
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellForWriting(sheet, row, column);
      cell.style = changed(cell.style);
    }
  }
}

/** Takes properties out of the style of every cell of the area. */
export function unstyle(sheet: ModelSheet, area: Area, names: readonly (keyof CellStyle)[]): void {
  eachHeldCell(sheet, area, (cell) => {
    const style = { ...cell.style };
    for (const name of names) Reflect.deleteProperty(style, name);
    cell.style = style;
  });
}

export { PLAIN as PLAIN_STYLE };
