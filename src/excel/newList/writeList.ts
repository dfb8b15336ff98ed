import { cellAddress, quoteSheet } from '../../cells/cell';
import { expectedArea, firstDifference } from '../insertion/verify';
import { queueFormats, queueInputs } from '../insertion/writeSheet';
import type { ChoiceList } from './choiceTables';
import { queueCheck, validationType } from './columnCheck';
import type { CheckedCells, ListSheetPlan, TablePlan } from './listSheetPlan';
import type { ListPlan } from './planList';

/** What the two sheets are called until the list is finished. */
export interface WorkingNames {
  readonly list: string;
  readonly choices: string;
}

/** A sheet that has been queued, with what is to be compared loaded. */
export interface WrittenSheet {
  readonly plan: ListSheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly values: Excel.Range | null;
  readonly checked: readonly {
    readonly cells: CheckedCells;
    readonly validation: Excel.DataValidation;
  }[];
}

/** Queues both sheets under their working names, the list first. */
export function queueListSheets(
  context: Excel.RequestContext,
  { list, choices, choiceCells }: ListPlan,
  working: WorkingNames,
): readonly WrittenSheet[] {
  const { worksheets } = context.workbook;
  // Excel follows the sheet in these addresses when it gets its own name.
  const source = (name: ChoiceList): string =>
    `=${quoteSheet(working.choices)}!${choiceCells[name]}`;
  const listSheet = worksheets.add(working.list);
  const choicesSheet = worksheets.add(working.choices);
  const choicesWritten = queueSheet(choicesSheet, choices);
  const listWritten = queueSheet(listSheet, list);
  const checked = list.checks.map((cells) => {
    const { top, left, rowCount } = cells;
    const { dataValidation } = listSheet.getRangeByIndexes(top, left, rowCount, 1);
    queueCheck(dataValidation, cells, source);
    dataValidation.load('type');
    return { cells, validation: dataValidation };
  });
  return [{ ...listWritten, checked }, choicesWritten];
}

function queueSheet(sheet: Excel.Worksheet, plan: ListSheetPlan): WrittenSheet {
  sheet.load('id');
  plan.data.forEach((block) => {
    queueInputs(sheet, block);
  });
  plan.tables.forEach((table) => {
    queueListTable(sheet, table);
  });
  queueFormats(sheet, plan);
  const area = expectedArea(plan);
  const values =
    area === null ? null : sheet.getRangeByIndexes(0, 0, area.rowCount, area.columnCount);
  values?.load('values');
  return { plan, sheet, values, checked: [] };
}

function queueListTable(sheet: Excel.Worksheet, table: TablePlan): void {
  const { name, top, left, rowCount, columnCount } = table;
  const made = sheet.tables.add(sheet.getRangeByIndexes(top, left, rowCount, columnCount), true);
  made.name = name;
  made.style = 'TableStyleLight15';
  made.showBandedRows = false;
  // One column of choices is sorted by its order, and the button would cover its header.
  made.showFilterButton = columnCount > 1;
}

/** The first cell that does not hold what was written, or whose check is another one; null where all agree. */
export function differenceIn(sheets: readonly WrittenSheet[]): string | null {
  for (const { plan, values, checked } of sheets) {
    const wrong = values === null ? null : firstDifference(plan, values.values);
    if (wrong !== null) return `${plan.name}!${wrong}`;
    const unchecked = checked.find(
      ({ cells, validation }) => validation.type !== validationType(cells.check),
    );
    if (unchecked !== undefined) {
      const { top, left } = unchecked.cells;
      return `${plan.name}!${cellAddress({ row: top, column: left })}`;
    }
  }
  return null;
}
