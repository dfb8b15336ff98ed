import { cellAddress } from '../../../cells/cell';
import type { Locale } from '../../host/cellInput';
import { dropDownOf } from '../../host/validation/entryAlert';
import { cellKey } from '../../model/workbookModel';
import type { Area, ModelSheet, WorkbookModel } from '../../model/workbookModel';
import { ChartLayer } from '../charts/chartLayer';
import { create } from '../dom';
import { cellContents } from './cellContents';
import { copiedText, fromClipboard } from './clipboardText';
import { openCellChoices, openCellEditor } from './cellEditor';
import type { Step } from './cellEditor';
import { showCellHelp } from './cellHelp';
import { mergeAt } from './cellView';
import { DrawnCells } from './drawnCells';
import { COLUMN_HEADER, gridElement, ROW_HEADER } from './gridParts';
import { scrollInto } from './scrollInto';
import { afterKey, areaOf } from './selectionMoves';
import type { KeyPress, Selection, Spot } from './selectionMoves';
import { sheetAxes } from './sheetExtent';
import type { SheetAxes } from './sheetExtent';

export interface GridContent {
  readonly model: WorkbookModel;
  readonly sheet: ModelSheet;
  readonly selection: Area;
  readonly locale: Locale;
  readonly dark: boolean;
}

/** What the grid asks of the page. */
export interface GridEvents {
  onSelect(area: Area): void;
  /** The user has typed into a cell; false where that is not taken. */
  onEdit(spot: Spot, text: string): boolean;
  /** Cells from the clipboard, row by row, to be put where that spot is the first. */
  onPaste(spot: Spot, rows: readonly (readonly string[])[]): void;
  onClear(area: Area): void;
  onEditBegun(): void;
  onEditEnded(): void;
}

function selectionOf({ top, left, bottom, right }: Area): Selection {
  return { anchor: { row: top, column: left }, focus: { row: bottom, column: right } };
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** A sheet as an accessible grid: draws only what is seen, and is driven by keyboard and mouse as Excel is. */
export class GridView {
  readonly root = create('div', 'grid');
  private readonly sizer = gridElement('grid-sizer', 'grid');
  private readonly drawn = new DrawnCells();
  private readonly charts = new ChartLayer();
  private content: GridContent | null = null;
  private axes: SheetAxes | null = null;
  private selection: Selection = selectionOf({ top: 0, left: 0, bottom: 0, right: 0 });
  private dragging = false;
  private editing = false;
  private frame = 0;

  constructor(private readonly events: GridEvents) {
    this.sizer.append(this.drawn.top, this.drawn.body);
    // Pictures are no part of a grid: the charts scroll with it, but lie beside it.
    this.root.append(this.sizer, this.charts.root);
    this.root.addEventListener('scroll', () => this.drawSoon());
    this.root.addEventListener('keydown', (event) => this.onKey(event));
    this.root.addEventListener('pointerdown', (event) => this.onPointer(event));
    this.root.addEventListener('pointermove', (event) => this.onDrag(event));
    this.root.addEventListener('pointerup', () => (this.dragging = false));
    this.root.addEventListener('dblclick', (event) => {
      if (this.spotOf(event.target) !== null) this.edit(null);
    });
    this.root.addEventListener('copy', (event) => this.onCopy(event));
    this.root.addEventListener('paste', (event) => this.onPaste(event));
    new ResizeObserver(() => this.drawSoon()).observe(this.root);
  }

  /** Shows a sheet; a new selection is scrolled into view. */
  show(content: GridContent): void {
    const before = this.content;
    const moved =
      before?.sheet.id !== content.sheet.id || !sameArea(areaOf(this.selection), content.selection);
    this.content = content;
    if (moved) this.selection = selectionOf(content.selection);
    const { focus } = this.selection;
    this.axes = sheetAxes(content.sheet, focus);
    this.sizer.setAttribute('aria-label', content.sheet.name);
    this.sizer.setAttribute('aria-rowcount', String(this.axes.rows.count + 1));
    this.sizer.setAttribute('aria-colcount', String(this.axes.columns.count + 1));
    this.sizer.setAttribute('aria-multiselectable', 'true');
    this.root.classList.toggle('no-lines', !content.sheet.showGridlines);
    this.sizer.style.width = `${ROW_HEADER + this.axes.columns.total}px`;
    this.sizer.style.height = `${COLUMN_HEADER + this.axes.rows.total}px`;
    if (before?.sheet.id !== content.sheet.id) {
      this.root.scrollTop = 0;
      this.root.scrollLeft = 0;
    }
    this.drawn.forget();
    this.charts.show(content.sheet, this.axes, content);
    this.draw();
    if (moved) this.scrollTo(this.selection.anchor);
  }

  focus(): void {
    this.drawn.cellAt(this.selection.focus)?.focus({ preventScroll: true });
  }

  private drawSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private draw(): void {
    if (this.content === null || this.axes === null || this.editing) return;
    const hadFocus = this.root.contains(document.activeElement);
    this.drawn.draw({ ...this.content, axes: this.axes }, this.selection, this.root);
    const { anchor } = this.selection;
    showCellHelp(this.root, this.drawn.cellAt(anchor), this.content.sheet, anchor, () =>
      this.edit(null),
    );
    if (hadFocus) this.focus();
  }

  private spotOf(target: EventTarget | null): Spot | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
    if (cell === null) return null;
    return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  }

  private select(selection: Selection): void {
    if (this.content === null) return;
    const { row, column } = selection.focus;
    const merge = mergeAt(this.content.sheet, row, column);
    const inOneCell = selection.anchor === selection.focus && merge !== undefined;
    const focus = inOneCell ? { row: merge.top, column: merge.left } : selection.focus;
    this.selection = { anchor: inOneCell ? focus : selection.anchor, focus };
    this.scrollTo(focus);
    this.draw();
    this.focus();
    this.events.onSelect(areaOf(this.selection));
  }

  private scrollTo(spot: Spot): void {
    if (this.axes === null || this.content === null) return;
    const { root } = this;
    const { top, left } = scrollInto(spot, this.axes, this.content.sheet.frozenRows, {
      top: root.scrollTop,
      left: root.scrollLeft,
      width: root.clientWidth - ROW_HEADER,
      height: root.clientHeight - COLUMN_HEADER,
    });
    if (top !== root.scrollTop) root.scrollTop = top;
    if (left !== root.scrollLeft) root.scrollLeft = left;
  }

  private onKey(event: KeyboardEvent): void {
    if (this.editing || this.content === null || this.axes === null) return;
    if (event.altKey) {
      const { model, sheet } = this.content;
      const offers = dropDownOf(model, sheet, this.selection.anchor) !== null;
      if (event.key !== 'ArrowDown' || !offers) return;
      event.preventDefault();
      this.edit(null);
      return;
    }
    const ctrl = event.ctrlKey || event.metaKey;
    const press: KeyPress = { key: event.key, ctrl, shift: event.shiftKey };
    const { rows, columns } = this.axes;
    const last = { row: rows.count - 1, column: columns.count - 1 };
    const page = Math.max(1, Math.floor(this.root.clientHeight / 20) - 3);
    const next =
      event.key === 'Enter'
        ? afterKey(
            { ...press, key: 'ArrowDown', ctrl: false },
            this.selection,
            this.content.sheet,
            last,
            page,
          )
        : afterKey(press, this.selection, this.content.sheet, last, page);
    if (next !== null) this.select(next);
    else if (event.key === 'F2') this.edit(null);
    else if (event.key === 'Delete') this.events.onClear(areaOf(this.selection));
    else if (event.key === 'Backspace') this.edit('');
    else if (event.key.length === 1 && !ctrl) this.edit(event.key);
    else return;
    event.preventDefault();
  }

  /** Copies what is seen of the selected cells. */
  private onCopy(event: ClipboardEvent): void {
    const { content } = this;
    if (this.editing || content === null || event.clipboardData === null) return;
    event.clipboardData.setData(
      'text/plain',
      copiedText(content.sheet, areaOf(this.selection), content.locale),
    );
    event.preventDefault();
  }

  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.editing || text === '') return;
    event.preventDefault();
    const { top, left } = areaOf(this.selection);
    this.events.onPaste({ row: top, column: left }, fromClipboard(text));
  }

  private onPointer(event: PointerEvent): void {
    const spot = this.spotOf(event.target);
    if (spot === null || this.editing || event.button !== 0) return;
    event.preventDefault();
    this.dragging = true;
    this.select({ anchor: event.shiftKey ? this.selection.anchor : spot, focus: spot });
  }

  private onDrag(event: PointerEvent): void {
    const spot = this.dragging && event.buttons === 1 ? this.spotOf(event.target) : null;
    if (spot === null) return;
    const { focus, anchor } = this.selection;
    if (spot.row !== focus.row || spot.column !== focus.column)
      this.select({ anchor, focus: spot });
  }

  /** Opens the editor in a cell with what was typed there before. */
  editAgain(spot: Spot, text: string): void {
    this.select({ anchor: spot, focus: spot });
    this.edit(text);
  }

  /** Opens the editor in the selected cell: its choices or its contents, or what was typed. */
  private edit(typed: string | null): void {
    const { content, axes } = this;
    if (content === null || axes === null || this.editing) return;
    const spot = this.selection.anchor;
    this.select({ anchor: spot, focus: spot });
    const cell = this.drawn.cellAt(spot);
    if (cell === null) return;
    const current = cellContents(
      content.sheet.cells.get(cellKey(spot.row, spot.column)),
      content.locale,
    );
    this.editing = true;
    this.events.onEditBegun();
    const done = (text: string | null, step: Step): void => {
      this.editing = false;
      this.events.onEditEnded();
      this.drawn.forget();
      this.draw();
      const taken = text === null || text === current || this.events.onEdit(spot, text);
      const target = { row: spot.row + step[0], column: Math.max(0, spot.column + step[1]) };
      if (taken && (step[0] !== 0 || step[1] !== 0)) this.select({ anchor: target, focus: target });
      else this.focus();
    };
    const choices = typed === null ? dropDownOf(content.model, content.sheet, spot) : null;
    const label = cellAddress(spot);
    if (choices !== null) openCellChoices(cell, label, current, choices, done);
    else openCellEditor(cell, label, typed ?? current, done);
  }
}
