import type { Locale } from '../../host/cellInput';
import { cellText } from '../../host/numberText';
import { cellKey } from '../../model/workbookModel';
import type { Area, CellStyle, ModelSheet } from '../../model/workbookModel';
import { usualAlignment } from './cellContents';
import { fillFor, inkFor } from './readableColor';
import type { SheetAxes } from './sheetExtent';
import { tableLook } from './tableLook';

/** How far a text may run over the blank cells to its right. */
const MAX_OVERRUN = 12;
const PIXELS_PER_POINT = 4 / 3;
const INDENT = 9;

export interface CellViewContext {
  readonly sheet: ModelSheet;
  readonly axes: SheetAxes;
  readonly locale: Locale;
  readonly dark: boolean;
}

/** The merged area that a cell belongs to. */
export function mergeAt({ merges }: ModelSheet, row: number, column: number): Area | undefined {
  return merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}

function lookOf(sheet: ModelSheet, row: number, column: number): CellStyle {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const own = sheet.cells.get(cellKey(row, column))?.style ?? {};
  return table === undefined ? own : { ...tableLook(table, row), ...own };
}

function isBlank(sheet: ModelSheet, row: number, column: number): boolean {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell === undefined || (cell.value === '' && cell.formula === null);
}

/** How wide a left-aligned text may be drawn: its own cell and the blank ones after it. */
function room({ sheet, axes }: CellViewContext, row: number, last: number): number {
  let end = last + 1;
  while (end <= last + MAX_OVERRUN && end < axes.columns.count && isBlank(sheet, row, end)) end++;
  return axes.columns.offset(end) - axes.columns.offset(last + 1);
}

function paint(element: HTMLElement, look: CellStyle, dark: boolean): void {
  const { style } = element;
  const ink = inkFor(look.fontColor, look.fill, dark);
  if (ink !== null) style.color = ink;
  if (look.fill !== undefined) {
    style.backgroundColor = fillFor(look.fill, dark);
    style.borderColor = 'transparent';
  }
  if (look.bold === true) style.fontWeight = '600';
  if (look.italic === true) style.fontStyle = 'italic';
  if (look.underline === 'Single' || look.underline === 'Double')
    style.textDecoration = 'underline';
  if (look.fontSize !== undefined) {
    style.fontSize = `${look.fontSize * PIXELS_PER_POINT}px`;
    style.lineHeight = '1.25';
  }
  if (look.fontName !== undefined) style.fontFamily = `"${look.fontName}", var(--font)`;
  const line = (color: string): string => `1px solid ${inkFor(color, undefined, dark) ?? color}`;
  if (look.borderTop !== undefined) style.borderTop = line(look.borderTop);
  if (look.borderBottom !== undefined) style.borderBottom = line(look.borderBottom);
  if (look.borderLeft !== undefined) style.borderLeft = line(look.borderLeft);
  if (look.borderRight !== undefined) style.borderRight = line(look.borderRight);
  style.alignItems = { Top: 'start', Center: 'center', Bottom: 'end' }[look.vertical ?? 'Bottom'];
}

/** Marks a cell that there is something to say about. */
function note(element: HTMLElement, message: string): void {
  element.classList.add('noted');
  element.title = message;
  element.setAttribute('aria-description', message);
}

/** Draws one cell; null where a merged area covers it. */
export function cellView(
  context: CellViewContext,
  row: number,
  column: number,
): HTMLElement | null {
  const { sheet, axes, locale, dark } = context;
  const merge = mergeAt(sheet, row, column);
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return null;
  const lastColumn = merge?.right ?? column;
  const lastRow = merge?.bottom ?? row;
  const element = document.createElement('div');
  element.className = 'cell';
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(column + 2));
  element.dataset['row'] = String(row);
  element.dataset['column'] = String(column);
  element.tabIndex = -1;
  const left = axes.columns.offset(column);
  element.style.left = `calc(var(--row-header) + ${left}px)`;
  element.style.width = `${axes.columns.offset(lastColumn + 1) - left}px`;
  element.style.height = `${axes.rows.offset(lastRow + 1) - axes.rows.offset(row)}px`;
  const look = lookOf(sheet, row, column);
  paint(element, look, dark);
  const cell = sheet.cells.get(cellKey(row, column));
  if (cell === undefined) return element;
  if (cell.message !== undefined) note(element, cell.message);
  const text = document.createElement('span');
  text.textContent = cellText(cell.value, cell.numberFormat, locale);
  const given = look.horizontal === 'General' ? undefined : look.horizontal?.toLowerCase();
  const align = given ?? usualAlignment(cell);
  element.style.justifyContent =
    { left: 'start', center: 'center', right: 'end' }[align] ?? 'start';
  element.style.textAlign = align;
  if (look.indent !== undefined) text.style.paddingInline = `${look.indent * INDENT}px`;
  if (look.wrap === true) {
    text.className = 'wrapped';
  } else if (typeof cell.value === 'string' && align === 'left' && cell.value.length > 3) {
    const over = room(context, row, lastColumn);
    if (over > 0) {
      element.classList.add('overrun');
      text.style.maxWidth = `calc(100% + ${over}px)`;
    }
  }
  element.append(text);
  return element;
}
