import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellKey,
  type ModelCell,
  type ModelSheet,
} from '../model/workbookModel';
import { usedArea } from './cells';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import { moveReferences, type MoveArea } from './moveReferences';
import { wholeSheet } from './place';

/** Whole rows are put in: what stood there and below gives way, and the new ones look as the row above them. */
export function insertRows(state: HostState, sheet: ModelSheet, at: number, count: number): void {
  state.requireUnprotected(sheet);
  const used = usedArea(sheet, wholeSheet(), false);
  if (used && used.bottom + count >= MAX_ROWS)
    throw refusal('outsideGrid', `cells of ${sheet.name}`);
  const above = [...sheet.cells].filter(([key]) => Math.floor(key / MAX_COLUMNS) === at - 1);
  shift(state, sheet, (row) => (row >= at ? row + count : row), {
    area: ({ top, bottom, ...columns }) => ({
      ...columns,
      top: top >= at ? Math.min(top + count, MAX_ROWS - 1) : top,
      bottom: bottom >= at ? Math.min(bottom + count, MAX_ROWS - 1) : bottom,
    }),
    chartRow: (row) => (row > at ? row + count : row),
  });
  for (const [key, { numberFormat, style }] of above) {
    for (let row = at; row < at + count; row++) {
      sheet.cells.set(cellKey(row, key % MAX_COLUMNS), {
        value: '',
        formula: null,
        numberFormat,
        style,
      });
    }
  }
  const area = { ...wholeSheet(), top: at, bottom: at + count - 1 };
  state.cellsChanged(sheet, area, 'RowInserted');
}

/** Whole rows are taken away: what stood below moves up, and what spoke of them speaks of nothing. */
export function deleteRows(state: HostState, sheet: ModelSheet, at: number, count: number): void {
  state.requireUnprotected(sheet);
  const last = at + count - 1;
  for (const { name, area } of sheet.tables) {
    const header = area.top >= at && area.top <= last;
    const whole = header && area.bottom <= last;
    if ((header && !whole) || (!header && at === area.top + 1 && area.bottom <= last)) {
      throw refusal('apiNotFound', `Range.delete of the header or of all rows of ${name}`);
    }
  }
  sheet.tables = sheet.tables.filter(({ area }) => area.top < at || area.bottom > last);
  const before = (row: number): number => (row > last ? row - count : Math.min(row, at - 1));
  const after = (row: number): number => (row > last ? row - count : Math.min(row, at));
  shift(state, sheet, (row) => (row >= at && row <= last ? null : after(row)), {
    area: ({ top, bottom, ...columns }) => {
      if (top === 0 && bottom === MAX_ROWS - 1) return { ...columns, top, bottom };
      const moved = { ...columns, top: after(top), bottom: before(bottom) };
      return moved.top > moved.bottom ? null : moved;
    },
    chartRow: (row) => (row > last ? row - count : Math.min(row, at)),
  });
  state.cellsChanged(sheet, { ...wholeSheet(), top: at, bottom: last }, 'RowDeleted');
}

interface Moves {
  readonly area: MoveArea;
  /** An edge of a chart, which may lie within a row. */
  readonly chartRow: (row: number) => number;
}

function shift(
  state: HostState,
  sheet: ModelSheet,
  rowOf: (row: number) => number | null,
  moves: Moves,
): void {
  const keyOf = (key: number): number | null => {
    const row = rowOf(Math.floor(key / MAX_COLUMNS));
    return row === null ? null : cellKey(row, key % MAX_COLUMNS);
  };
  const cells = new Map<number, ModelCell>();
  for (const [key, cell] of sheet.cells) {
    const moved = keyOf(key);
    if (moved === null) continue;
    const from = cell.spilledFrom === undefined ? null : keyOf(cell.spilledFrom);
    cells.set(moved, from === null ? cell : { ...cell, spilledFrom: from });
  }
  sheet.cells = cells;
  sheet.rowHeights = new Map(
    [...sheet.rowHeights].flatMap(([row, height]) => {
      const moved = rowOf(row);
      return moved === null ? [] : [[moved, height] as const];
    }),
  );
  sheet.merges = sheet.merges.flatMap((area) => moves.area(area) ?? []);
  for (const table of sheet.tables) table.area = moves.area(table.area) ?? table.area;
  sheet.validations = sheet.validations.flatMap((validation) => {
    const area = moves.area(validation.area);
    return area === null ? [] : [{ ...validation, area }];
  });
  for (const chart of sheet.charts) {
    const { top, bottom } = chart.place;
    chart.place = { ...chart.place, top: moves.chartRow(top), bottom: moves.chartRow(bottom) };
  }
  moveReferences(state, sheet, moves.area);
}
