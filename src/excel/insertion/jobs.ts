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
  readonly queue: (context: Excel.RequestContext) => void;
}

/**
 * Data and tables first, then names, then the formulas that need them, then looks and charts; from the last
 * sheet to the first, since a sheet's formulas look to those after it.
 */
export function jobsOf(
  sheets: readonly Target[],
  report: Pick<ReportNames, 'suffix'>,
): readonly Job[] {
  const targets = [...sheets].reverse();
  const inputs = (kind: 'data' | 'formulas', { plan, sheet }: Target): readonly Job[] =>
    cutBySize(plan[kind]).map((block) => ({
      bytes: block.bytes,
      queue: () => {
        queueInputs(sheet, block);
      },
    }));
  const each = (
    bytes: number,
    queue: (target: Target, context: Excel.RequestContext) => void,
  ): readonly Job[] =>
    targets.map((target) => ({
      bytes,
      queue: (context) => {
        queue(target, context);
      },
    }));
  return [
    ...targets.flatMap((target) => [
      ...inputs('data', target),
      {
        bytes: 500,
        queue: () => {
          queueTable(target.sheet, target.plan);
        },
      },
    ]),
    ...each(1000, ({ plan, sheet }, context) => {
      const { names } = context.workbook;
      for (const { name, row, column } of plan.names) {
        names.add(name, sheet.getRangeByIndexes(row, column, 1, 1));
      }
      for (const { key, top, left, rowCount, columnCount } of plan.parts) {
        const range = sheet.getRangeByIndexes(top, left, rowCount, columnCount);
        names.add(partName(key, report), range).visible = false;
      }
    }),
    ...targets.flatMap((target) => inputs('formulas', target)),
    ...each(50_000, ({ plan, sheet }) => {
      queueFormats(sheet, plan);
    }),
    ...targets.flatMap(({ plan, sheet }) =>
      plan.charts.map((chart) => ({
        bytes: 20_000,
        queue: () => {
          queueChart(sheet, chart);
        },
      })),
    ),
  ];
}
