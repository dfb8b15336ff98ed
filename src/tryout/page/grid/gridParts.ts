import { columnLetters } from '../../../cells/cell';
import { cellView } from './cellView';
import type { CellViewContext } from './cellView';
import { areaOf } from './selectionMoves';
import type { Selection } from './selectionMoves';
import type { SheetAxes } from './sheetExtent';

/** Pixels; the style sheet has the same. */
export const COLUMN_HEADER = 24;
export const ROW_HEADER = 46;

export function gridElement(className: string, role: string): HTMLElement {
  const created = document.createElement('div');
  created.className = className;
  created.setAttribute('role', role);
  return created;
}

/** The row of column letters. */
export function columnHeaders({ columns }: SheetAxes, shown: readonly number[]): HTMLElement {
  const row = gridElement('grid-columns', 'row');
  row.setAttribute('aria-rowindex', '1');
  const corner = gridElement('corner', 'columnheader');
  corner.setAttribute('aria-colindex', '1');
  const mark = document.createElement('span');
  mark.className = 'hidden-text';
  mark.textContent = '#';
  corner.append(mark);
  row.append(corner);
  for (const column of shown) {
    const header = gridElement('column-header', 'columnheader');
    header.setAttribute('aria-colindex', String(column + 2));
    header.textContent = columnLetters(column);
    header.style.left = `${ROW_HEADER + columns.offset(column)}px`;
    header.style.width = `${columns.size(column)}px`;
    header.dataset['header'] = String(column);
    row.append(header);
  }
  return row;
}

/** A row of the sheet: its number, and the cells of the shown columns. */
export function rowView(
  context: CellViewContext,
  row: number,
  shown: readonly number[],
): HTMLElement {
  const { rows } = context.axes;
  const view = gridElement('grid-row', 'row');
  view.setAttribute('aria-rowindex', String(row + 2));
  view.style.top = `${COLUMN_HEADER + rows.offset(row)}px`;
  view.style.height = `${rows.size(row)}px`;
  const header = gridElement('row-header', 'rowheader');
  header.setAttribute('aria-colindex', '1');
  header.textContent = String(row + 1);
  const cells = shown.map((column) => cellView(context, row, column));
  view.append(header, ...cells.filter((cell) => cell !== null));
  return view;
}

/** Marks the selected cells, the active one, and the headers beside them. Only the cell with the focus can be tabbed to. */
export function markSelection(
  rows: ReadonlyMap<number, HTMLElement>,
  headers: HTMLElement,
  selection: Selection,
): void {
  const area = areaOf(selection);
  const { anchor, focus } = selection;
  for (const [row, view] of rows) {
    const inRows = row >= area.top && row <= area.bottom;
    view.firstElementChild?.classList.toggle('selected', inRows);
    for (const cell of view.querySelectorAll<HTMLElement>('.cell')) {
      const column = Number(cell.dataset['column']);
      const selected = inRows && column >= area.left && column <= area.right;
      cell.setAttribute('aria-selected', String(selected));
      cell.classList.toggle('active', row === anchor.row && column === anchor.column);
      cell.tabIndex = row === focus.row && column === focus.column ? 0 : -1;
    }
  }
  for (const header of headers.querySelectorAll<HTMLElement>('.column-header')) {
    const column = Number(header.dataset['header']);
    header.classList.toggle('selected', column >= area.left && column <= area.right);
  }
}
