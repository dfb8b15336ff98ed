import type { CellRef } from '../cells/cell';
import { isEmpty } from '../cells/readValue';
import { blockContext } from './blockContext';
import type { BudgetReading, NamedTotal } from './budgetReading';
import { budgetRows, findLabelColumn } from './budgetRows';
import { withDifferences } from './differencePairs';
import type { HeaderRow } from './findHeaders';
import type { HeaderCell } from './headerCell';
import { unitSaid } from './headerMeaning';
import { linesAndSums } from './linesAndSums';
import { monthsAsOne } from './monthsAsOne';
import { totalsInRow } from './namedTotals';
import { readAmount } from './readAmount';
import { resolveColumns, type AmountHeader } from './resolveColumns';
import { unnamedColumns } from './unnamedColumns';
import type { View } from './view';

/** A header with its columns, and the rows that can be its: from `top`, where the one above ends, to before `end`. */
export interface BudgetArea {
  readonly header: HeaderRow;
  readonly top: number;
  readonly end: number;
}

/** Where titles and notes are looked for: on the sheet as it stands, also where the budget is turned. */
export interface Around {
  readonly sheet: View;
  /** The nearest first. */
  readonly titles: (area: BudgetArea) => readonly string[];
  /** Rows with notes; `texts` are the rows of the budget that hold nothing but text. */
  readonly noteRows: (area: BudgetArea, texts: readonly number[]) => readonly number[];
}

/** A budget, and the cells that it took. */
export interface FoundBudget {
  readonly reading: BudgetReading;
  readonly cells: readonly CellRef[];
}

function amountHeader(view: View, row: number, end: number, cell: HeaderCell): AmountHeader | null {
  const { meaning } = cell;
  if (meaning === null || meaning === 'voucher' || meaning === 'percentage') return null;
  let filled = false;
  for (let r = row + 1; r < end && !filled; r += 1) {
    filled = readAmount(view.at(r, cell.column)).kind === 'value';
  }
  return { ...cell, meaning, cell: view.ref(row, cell.column), filled };
}

/** A total that is told twice, such as in a note and in a row, is one. */
function withoutRepeated(totals: readonly NamedTotal[]): readonly NamedTotal[] {
  return totals.filter(
    ({ meaning, amount }, index) =>
      totals.findIndex((other) => other.meaning === meaning && other.amount === amount) === index,
  );
}

function filledCells(view: View, from: number, to: number): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = from; row <= to; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      if (!isEmpty(view.at(row, column))) cells.push(view.ref(row, column));
    }
  }
  return cells;
}

/** What stands under one header; null where neither a line nor a sum does. */
export function readBudgetArea(view: View, area: BudgetArea, around: Around): FoundBudget | null {
  const { header, end } = area;
  const { row, titleRow, cells } = header;
  const named = cells.flatMap((cell) => amountHeader(view, row, end, cell) ?? []);
  if (named.length === 0) return null;
  const { sheet } = view.ref(row, 0);
  const context = blockContext(view, sheet, around.titles(area), { titleRow, row, end });
  const unit = context.unit ?? 1;
  const known = cells.filter(({ meaning }) => meaning !== null).map(({ column }) => column);
  const labelColumn = findLabelColumn(
    view,
    row,
    end,
    named.map(({ column }) => column),
  );
  const extra = unnamedColumns(view, row, end, { named, known, labelColumn, unit });
  const headers = [...named, ...extra.differences].toSorted((a, b) => a.column - b.column);

  const amountColumns = headers.map(({ column, text }) => ({
    column,
    unit: unitSaid(text) ?? unit,
  }));
  const rows = budgetRows(view, row, end, labelColumn, amountColumns);
  const voucher = cells.find(({ meaning }) => meaning === 'voucher')?.column ?? null;
  const largest = Math.max(1, ...amountColumns.map((column) => column.unit));
  const parts = linesAndSums(view, rows, { labelColumn, voucher, unit: largest });
  const firstCell = headers[0]?.cell;
  if (firstCell === undefined || parts.lines.length + parts.sums.length === 0) return null;

  const resolved = resolveColumns(headers, context);
  const { year } = resolved;
  const { columns, settle } = monthsAsOne(
    resolved.columns,
    [...parts.lines, ...parts.sums].map((line) => line.amounts),
  );
  const lines = parts.lines.map((line) => ({ ...line, amounts: settle(line.amounts) }));
  const sums = parts.sums.map((sum) => ({ ...sum, amounts: settle(sum.amounts) }));
  const amounts = [...lines, ...sums].map((row) => row.amounts);
  const texts = rows.filter(({ kind }) => kind === 'text').map((text) => text.row);
  const notes = around
    .noteRows(area, texts)
    .map((r) => ({ row: r, totals: totalsInRow(around.sheet, r, unit) }))
    .filter(({ totals }) => totals.length > 0);
  return {
    reading: {
      sheet,
      title: context.title,
      cell: firstCell,
      year,
      unit: largest,
      columns: withDifferences(columns, amounts, largest),
      lines,
      sums,
      totals: withoutRepeated([...notes.flatMap(({ totals }) => totals), ...parts.totals]),
      problems: [...extra.problems, ...parts.problems],
    },
    cells: [
      ...filledCells(view, titleRow, rows.at(-1)?.row ?? row),
      ...notes.flatMap((note) => filledCells(around.sheet, note.row, note.row)),
    ],
  };
}
