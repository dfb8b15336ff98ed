import { cellAddress } from '../../cells/cell';
import type { CellInput, SheetPlan } from '../insertion/sheetPlan';
import { inTime, runExcel } from '../request';

/**
 * The cells of an inserted sheet that hold something of the user's. What a formula refers to follows
 * what is moved or renamed, so that any formula there counts as the one that was written. None where the sheet is gone.
 */
export async function theirsOnSheet(id: string, plan: SheetPlan): Promise<readonly string[]> {
  return runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('formulas,rowIndex,columnIndex');
      await inTime(context.sync());
      if (sheet.isNullObject || used.isNullObject) return [];
      const written = inputsOf(plan);
      const { rowIndex, columnIndex, formulas } = used;
      return formulas.flatMap((row: readonly unknown[], r) =>
        row.flatMap((found, c) => {
          const place = { row: rowIndex + r, column: columnIndex + c };
          const own = isOwn(found, written.get(cellAddress(place)));
          return found === '' || own ? [] : [`${sheet.name}!${cellAddress(place)}`];
        }),
      );
    },
    { delayForCellEdit: true },
  );
}

/** Takes an inserted sheet away again; where it is gone already, nothing is left to do. */
export async function undoSheet(id: string): Promise<void> {
  await runExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('id');
      await inTime(context.sync());
      if (sheet.isNullObject) return;
      sheet.delete();
      await inTime(context.sync());
    },
    { delayForCellEdit: true },
  );
}

function inputsOf({ data, formulas }: SheetPlan): ReadonlyMap<string, CellInput> {
  return new Map(
    [...data, ...formulas].flatMap(({ top, left, rows }) =>
      rows.flatMap((row, r) =>
        row.map((input, c) => [cellAddress({ row: top + r, column: left + c }), input] as const),
      ),
    ),
  );
}

function isOwn(found: unknown, written: CellInput | undefined): boolean {
  if (written === undefined) return false;
  if (isFormula(written)) return isFormula(found);
  return found === (typeof written === 'string' ? written.replace(/^'/, '') : written);
}

function isFormula(input: unknown): boolean {
  return typeof input === 'string' && input.startsWith('=');
}
