import { monthsLabel, type Period } from '../definitions/period';
import type { FormulaScope } from '../measures/formula';
import type { Group } from '../measures/figure';
import { throughputWindows } from '../measures/throughputWindows';
import { PERIOD_TO } from '../measures/workbookNames';
import { mapInSteps, type Steps } from '../steps/steps';
import type { TableCell, TableRow } from './table';
import type { TableInput } from './tableInput';

/** A rolling 12-month window: its days, the same as expressions, and its row in the table. */
export interface Window {
  readonly period: Period;
  readonly scope: (group: Group) => FormulaScope;
  readonly row: number;
}

/** A row for each rolling 12-month window that ends with the report period or a half-year before, as many as the sheet holds; a pause after each. */
export function* windowRowsInSteps(
  { participants, period }: TableInput,
  cellsOf: (window: Window) => readonly TableCell[],
): Steps<readonly TableRow[]> {
  const windows = throughputWindows(participants, period);
  yield 0;
  const windowRow = (window: Period, row: number): TableRow => {
    const halfYearsBack = windows.length - 1 - row;
    const [from, to] = [windowFrom(halfYearsBack), windowTo(halfYearsBack)];
    return {
      label: monthsLabel(window),
      labelFormula: `=${yearMonth(from)}&"-"&${yearMonth(to)}`,
      cells: cellsOf({ period: window, scope: (group) => ({ from, to, group }), row }),
      total: false,
    };
  };
  return yield* mapInSteps(windows, windowRow, 1);
}

function windowFrom(halfYearsBack: number): string {
  return `EDATE(${PERIOD_TO}+1,${-6 * halfYearsBack - 12})`;
}

function windowTo(halfYearsBack: number): string {
  return `(EDATE(${PERIOD_TO}+1,${-6 * halfYearsBack})-1)`;
}

function yearMonth(day: string): string {
  return `TEXT(MOD(YEAR(${day}),100),"00")&TEXT(MONTH(${day}),"00")`;
}
