import { cellAddress, type Grid } from '../cells/cell';
import { mapInSteps, part, runThrough, type Steps } from '../steps/steps';
import { textsAbove } from './blockContext';
import type { BudgetReading } from './budgetReading';
import { findHeadersInSteps, headerExtent, type HeaderRow } from './findHeaders';
import { readBudgetArea, type Around, type BudgetArea, type FoundBudget } from './readBudgetArea';
import { splitHeader } from './splitHeader';
import { turned, viewOf, without, type View } from './view';
import { yearsAsColumns } from './yearsAsColumns';

/** So many rows from a budget a note can stand. */
const NOTES_NEAR = 4;

function rowsBetween(from: number, before: number): readonly number[] {
  return Array.from({ length: Math.max(0, before - from) }, (_, index) => from + index);
}

function aroundUpright(view: View): Around {
  return {
    sheet: view,
    titles: ({ header, top }) => textsAbove(view, top, header.titleRow),
    noteRows: ({ header, top }, texts) => [
      ...rowsBetween(Math.max(top, header.titleRow - NOTES_NEAR), header.titleRow),
      ...texts,
    ],
  };
}

/** A turned budget's titles and notes stand above and below it on the sheet, not on its sides. */
function aroundTurned(sheet: View): Around {
  return {
    sheet,
    titles: ({ header }) => textsAbove(sheet, 0, headerExtent(header)[0]),
    noteRows: ({ header }) => {
      const [first, last] = headerExtent(header);
      return [
        ...rowsBetween(Math.max(0, first - NOTES_NEAR), first),
        ...rowsBetween(last + 1, Math.min(sheet.rowCount, last + 1 + NOTES_NEAR)),
      ];
    },
  };
}

function overlap(a: HeaderRow, b: HeaderRow): boolean {
  const [leftA, rightA] = headerExtent(a);
  const [leftB, rightB] = headerExtent(b);
  return leftA <= rightB && leftB <= rightA;
}

function* readViewInSteps(view: View, around: Around): Steps<readonly FoundBudget[]> {
  const found = yield* part(findHeadersInSteps(view), 0, 0.8);
  const headers = found.flatMap((header) => splitHeader(view, header));
  const read = (header: HeaderRow): FoundBudget | null => {
    const others = headers.filter((other) => other !== header && overlap(header, other));
    const above = others.filter(({ row }) => row < header.row).at(-1);
    const below = others.find(({ row }) => row > header.row);
    const area: BudgetArea = {
      header,
      top: above === undefined ? 0 : above.row + 1,
      end: below?.titleRow ?? view.rowCount,
    };
    return readBudgetArea(view, area, around);
  };
  const budgets = yield* part(mapInSteps(headers, read, 1), 0.8, 1);
  return budgets.filter((budget) => budget !== null);
}

/**
 * The budgets on a sheet, from above: a budget and what is held against it, with the headers above
 * the amounts or to the left of them, anywhere on the sheet. An empty sheet, a list of people and a
 * table of other numbers have none. Every amount is in öre, with its cell; what could not be read
 * stands among the problems.
 */
export function readBudgets(grid: Grid): readonly BudgetReading[] {
  return runThrough(readBudgetsInSteps(grid));
}

/** The same in steps. */
export function* readBudgetsInSteps(grid: Grid): Steps<readonly BudgetReading[]> {
  const view = viewOf(grid);
  const upright = yield* part(readViewInSteps(view, aroundUpright(view)), 0, 0.5);
  const read = new Set(upright.flatMap(({ cells }) => cells.map(cellAddress)));
  const rest = without(view, read);
  const onTheSide = yield* part(readViewInSteps(turned(rest), aroundTurned(rest)), 0.5, 1);
  return [...upright, ...onTheSide]
    .map(({ reading }) => yearsAsColumns(reading))
    .toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
