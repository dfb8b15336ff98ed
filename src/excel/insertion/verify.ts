import { cellAddress } from '../../cells/cell';
import type { ExpectedValue, SheetPlan } from './sheetPlan';

/** Far under what any table prints, far over what two engines differ by in the order of adding. */
const RELATIVE_TOLERANCE = 1e-9;

/** The smallest rectangle from A1 that holds every expected value; null where nothing is expected. */
export function expectedArea(
  plan: SheetPlan,
): { readonly rowCount: number; readonly columnCount: number } | null {
  return plan.expected.length === 0
    ? null
    : {
        rowCount: Math.max(...plan.expected.map((e) => e.row)) + 1,
        columnCount: Math.max(...plan.expected.map((e) => e.column)) + 1,
      };
}

/** The first cell whose value in the sheet is not the computed one, by its address; null where all agree. */
export function firstDifference(
  plan: SheetPlan,
  values: readonly (readonly unknown[])[],
): string | null {
  const wrong = firstWrong(plan.expected, values);
  return wrong === undefined ? null : cellAddress(wrong);
}

/** The first expected value that the values from there on do not have. */
export function firstWrong(
  expected: readonly ExpectedValue[],
  values: readonly (readonly unknown[])[],
): ExpectedValue | undefined {
  return expected.find(({ row, column, value }) => !sameValue(value, values[row]?.[column]));
}

/** Whether a cell shows the value that it must, but for what two engines differ by. */
export function sameValue(value: number | string, found: unknown): boolean {
  return typeof value === 'number'
    ? typeof found === 'number' &&
        Math.abs(found - value) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(value))
    : found === value;
}
