import type { CellViewContext } from './cellView';
import { COLUMN_HEADER, columnHeaders, gridElement, markSelection, rowView } from './gridParts';
import type { Selection, Spot } from './selectionMoves';

/** Pixels drawn beyond what is seen, so that scrolling shows no gaps. */
const MARGIN = 200;

/** What of the sheet is in view, in pixels. */
export interface Viewport {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
}

/** The cells of a sheet that are in view, as elements; what is out of view has none. */
export class DrawnCells {
  readonly top = gridElement('grid-top', 'rowgroup');
  readonly body = gridElement('grid-body', 'rowgroup');
  private readonly rows = new Map<number, HTMLElement>();
  private columns: readonly number[] = [];

  /** Has the next drawing make every cell anew. */
  forget(): void {
    this.columns = [];
  }

  cellAt({ row, column }: Spot): HTMLElement | null {
    return this.rows.get(row)?.querySelector(`[data-column="${column}"]`) ?? null;
  }

  /** Draws what is in view, the frozen rows on top, and always the cell with the focus. */
  draw(context: CellViewContext, selection: Selection, viewport: Viewport): void {
    const { rows, columns } = context.axes;
    const { focus } = selection;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = viewport;
    const firstColumn = columns.indexAt(scrollLeft - MARGIN);
    const lastColumn = columns.indexAt(scrollLeft + clientWidth + MARGIN);
    this.setColumns(context, range(firstColumn, lastColumn, focus.column));
    const frozen = Math.min(context.sheet.frozenRows, rows.count);
    const first = Math.max(frozen, rows.indexAt(scrollTop - MARGIN));
    const last = rows.indexAt(scrollTop + clientHeight + MARGIN);
    const wanted = [...range(0, frozen - 1, null), ...range(first, last, focus.row)];
    this.setRows(context, new Set(wanted), frozen);
    this.top.style.height = `${COLUMN_HEADER + rows.offset(frozen)}px`;
    this.top.classList.toggle('frozen', frozen > 0);
    markSelection(this.rows, this.top, selection);
  }

  private setColumns(context: CellViewContext, shown: readonly number[]): void {
    if (shown.join() === this.columns.join()) return;
    this.columns = shown;
    this.rows.clear();
    this.top.replaceChildren(columnHeaders(context.axes, shown));
    this.body.replaceChildren();
  }

  private setRows(context: CellViewContext, wanted: ReadonlySet<number>, frozen: number): void {
    for (const [row, view] of this.rows) {
      if (wanted.has(row)) continue;
      view.remove();
      this.rows.delete(row);
    }
    for (const row of wanted) {
      if (this.rows.has(row)) continue;
      const view = rowView(context, row, this.columns);
      this.rows.set(row, view);
      (row < frozen ? this.top : this.body).append(view);
    }
  }
}

/** The whole numbers from first to last, and one more where it is outside. */
function range(first: number, last: number, also: number | null): number[] {
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  if (also === null || (also >= first && also <= last)) return numbers;
  return also < first ? [also, ...numbers] : [...numbers, also];
}
