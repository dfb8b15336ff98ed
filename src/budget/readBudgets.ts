import { cellAddress, type CellRef, type Grid } from '../cells/cell';
import { isEmpty } from '../cells/readValue';
import { blockContext, textsAbove, type BlockContext } from './blockContext';
import type { BudgetMeaning } from './budgetColumn';
import type { BudgetReading, NamedTotal } from './budgetReading';
import { budgetRows, findLabelColumn } from './budgetRows';
import { findHeaders, type HeaderCell, type HeaderRow } from './findHeaders';
import { unitSaid } from './headerMeaning';
import { linesAndSums } from './linesAndSums';
import { totalsInRow } from './namedTotals';
import { readAmount } from './readAmount';
import { resolveColumns, type AmountHeader } from './resolveColumns';
import { splitHeader } from './splitHeader';
import { unnamedColumns } from './unnamedColumns';
import { textAt, turned, viewOf, without, type View } from './view';
import { withDifferences } from './differencePairs';
import { yearsAsColumns } from './yearsAsColumns';

/** A header with its columns, and the rows that can be its: from `top`, where the one above ends, to before `end`. */
interface Area {
  readonly header: HeaderRow;
  readonly top: number;
  readonly end: number;
}

interface Found {
  readonly reading: BudgetReading;
  readonly cells: readonly CellRef[];
}

/**
 * The budgets on a sheet, from above: a budget and what is held against it, with the headers above
 * the amounts or to the left of them, anywhere on the sheet. An empty sheet, a list of people and a
 * table of other numbers have none. Every amount is in öre, with its cell; what could not be read
 * stands among the problems.
 */
export function readBudgets(grid: Grid): readonly BudgetReading[] {
  const view = viewOf(grid);
  const upright = readView(view, ({ header, top }) => textsAbove(view, top, header.titleRow));
  const read = new Set(upright.flatMap(({ cells }) => cells.map(cellAddress)));
  const rest = without(view, read);
  const onTheSide = readView(turned(rest), ({ header }) => textsAbove(rest, 0, extent(header)[0]));
  return [...upright, ...onTheSide]
    .map(({ reading }) => yearsAsColumns(reading))
    .toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

function readView(view: View, titlesOf: (area: Area) => readonly string[]): readonly Found[] {
  const headers = findHeaders(view).flatMap((header) => splitHeader(view, header));
  return headers.flatMap((header) => {
    const others = headers.filter((other) => other !== header && overlap(header, other));
    const above = others.filter(({ row }) => row < header.row).at(-1);
    const below = others.find(({ row }) => row > header.row);
    const area = {
      header,
      top: above === undefined ? 0 : above.row + 1,
      end: below?.titleRow ?? view.rowCount,
    };
    return readArea(view, area, titlesOf(area)) ?? [];
  });
}

function extent({ cells }: HeaderRow): readonly [number, number] {
  const columns = cells.filter(({ meaning }) => meaning !== null).map(({ column }) => column);
  return [Math.min(...columns), Math.max(...columns)];
}

function overlap(a: HeaderRow, b: HeaderRow): boolean {
  const [leftA, rightA] = extent(a);
  const [leftB, rightB] = extent(b);
  return leftA <= rightB && leftB <= rightA;
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

function readArea(view: View, { header, top, end }: Area, titles: readonly string[]): Found | null {
  const { row, titleRow, cells } = header;
  const named = cells.flatMap((cell) => amountHeader(view, row, end, cell) ?? []);
  const { sheet } = view.ref(row, 0);
  const context = blockContext(view, sheet, titles, { row, end });
  const columnNumbers = named.map(({ column }) => column);
  const labelColumn = findLabelColumn(view, row, end, columnNumbers);
  const known = cells.filter(({ meaning }) => meaning !== null).map(({ column }) => column);
  const extra = unnamedColumns(view, row, end, {
    named,
    known,
    labelColumn,
    unit: unitFor(context),
  });
  const headers = [...named, ...extra.differences].toSorted((a, b) => a.column - b.column);

  const amountColumns = headers.map(({ column, text }) => ({
    column,
    unit: unitSaid(text) ?? unitFor(context),
  }));
  const rows = budgetRows(view, row, end, labelColumn, amountColumns);
  const voucher = cells.find(({ meaning }) => meaning === 'voucher')?.column ?? null;
  const unit = Math.max(1, ...amountColumns.map((column) => column.unit));
  const parts = linesAndSums(view, rows, { labelColumn, voucher, unit });
  if (parts.lines.length === 0 && parts.sums.length === 0) return null;

  const { columns, year } = resolveColumns(headers, context);
  const every = [...parts.lines, ...parts.sums].map(({ amounts }) => amounts);
  const first = Math.max(top, titleRow - 4);
  const above = Array.from({ length: titleRow - first }, (_, i) => first + i);
  const textRows = rows.filter(({ kind }) => kind === 'text').map((text) => text.row);
  const inTexts = [...above, ...textRows].flatMap((r) => totalsInRow(view, r, unit));
  const firstCell = headers[0]?.cell;
  if (firstCell === undefined) return null;
  return {
    reading: {
      sheet,
      title: context.title,
      cell: firstCell,
      year,
      unit,
      columns: withDifferences(columns, every, unit),
      lines: parts.lines,
      sums: parts.sums,
      totals: withoutRepeated([...inTexts, ...parts.totals]),
      problems: [...extra.problems, ...parts.problems],
    },
    cells: [
      ...cellsOf(view, titleRow, rows.at(-1)?.row ?? row),
      ...above
        .filter((r) => totalsInRow(view, r, unit).length > 0)
        .flatMap((r) => cellsOf(view, r, r)),
    ],
  };
}

function unitFor({ unit }: BlockContext): number {
  return unit ?? 1;
}

/** A total that is told twice, such as in a note and in a row, is one. */
function withoutRepeated(totals: readonly NamedTotal[]): readonly NamedTotal[] {
  const told = new Map<string, NamedTotal>();
  const key = (meaning: BudgetMeaning, amount: number): string => `${meaning} ${amount}`;
  for (const total of totals) {
    const of = key(total.meaning, total.amount);
    if (!told.has(of)) told.set(of, total);
  }
  return [...told.values()];
}

function cellsOf(view: View, from: number, to: number): readonly CellRef[] {
  const cells: CellRef[] = [];
  for (let row = from; row <= to; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      if (!isEmpty(view.at(row, column)) || textAt(view, row, column) !== '') {
        cells.push(view.ref(row, column));
      }
    }
  }
  return cells;
}
