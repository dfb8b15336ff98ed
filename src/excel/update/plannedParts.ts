import type { SheetPlan } from '../insertion/sheetPlan';
import { plannedInputs } from '../insertion/writtenParts';
import type { PlannedPart } from './part';

/** The parts of a sheet with what they hold and must show. */
export function plannedParts(sheet: SheetPlan): readonly PlannedPart[] {
  return sheet.parts.map((part) => ({
    ...part,
    inputs: plannedInputs(sheet, part),
    expected: sheet.expected
      .filter(
        ({ row, column }) =>
          row >= part.top &&
          row < part.top + part.rowCount &&
          column >= part.left &&
          column < part.left + part.columnCount,
      )
      .map(({ row, column, value }) => ({
        row: row - part.top,
        column: column - part.left,
        value,
      })),
  }));
}

/** The rows of the table on a sheet as a part, without the header. */
export function plannedRows(sheet: SheetPlan, key: string): PlannedPart | null {
  if (sheet.table === null) return null;
  const { top, rowCount, columnCount } = sheet.table;
  const body = { key, top: top + 1, left: 0, rowCount: rowCount - 1, columnCount };
  return { ...body, inputs: plannedInputs(sheet, body), expected: [] };
}
