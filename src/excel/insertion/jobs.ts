import { queueChart } from './charts/queueChart';
import { cutBySize } from './chunks';
import { partName, type ReportNames } from './reportNames';
import type { SheetPlan } from './sheetPlan';
import { queueFormats, queueInputs, queueTable } from './writeSheet';

/** A planned sheet and the sheet in the workbook that it becomes. */
export interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** One thing to write, and how much of a request it takes. */
export interface Job {
  readonly bytes: number;
  /** Rows of the plan that it writes; 0 where it writes none. */
  readonly rows: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** The rows that all jobs of some sheets write together. */
export function rowsOf(sheets: readonly SheetPlan[]): number {
  return sheets
    .flatMap(({ data, formulas }) => [...data, ...formulas])
    .reduce((sum, { rows }) => sum + rows.length, 0);
}

/**
 * Data and tables first, then names, then the formulas that need them, then looks and charts; from the last
 * sheet to the first, since a sheet's formulas look to those after it. Each is made when it is asked
 * for, so that a long list is never gone through at once.
 */
export function* jobsOf(
  sheets: readonly Target[],
  report: Pick<ReportNames, 'suffix'>,
): Generator<Job> {
  const targets = [...sheets].reverse();
  for (const target of targets) {
    yield* inputs('data', target);
    yield job(500, () => {
      queueTable(target.sheet, target.plan);
    });
  }
  for (const target of targets) {
    yield job(1000, (context) => {
      queueNames(context, target, report);
    });
  }
  for (const target of targets) yield* inputs('formulas', target);
  for (const { plan, sheet } of targets) {
    yield job(50_000, () => {
      queueFormats(sheet, plan);
    });
  }
  for (const { plan, sheet } of targets) {
    for (const chart of plan.charts) {
      yield job(20_000, () => {
        queueChart(sheet, chart);
      });
    }
  }
}

function job(bytes: number, queue: Job['queue']): Job {
  return { bytes, rows: 0, queue };
}

function* inputs(kind: 'data' | 'formulas', { plan, sheet }: Target): Generator<Job> {
  for (const block of cutBySize(plan[kind])) {
    yield {
      bytes: block.bytes,
      rows: block.rows.length,
      queue: () => {
        queueInputs(sheet, block);
      },
    };
  }
}

function queueNames(
  context: Excel.RequestContext,
  { plan, sheet }: Target,
  report: Pick<ReportNames, 'suffix'>,
): void {
  const { names } = context.workbook;
  for (const { name, row, column } of plan.names) {
    names.add(name, sheet.getRangeByIndexes(row, column, 1, 1));
  }
  for (const { key, top, left, rowCount, columnCount } of plan.parts) {
    const range = sheet.getRangeByIndexes(top, left, rowCount, columnCount);
    names.add(partName(key, report), range).visible = false;
  }
}
