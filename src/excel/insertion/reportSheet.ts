import type { Serial } from '../../definitions/serial';
import { buildCharts } from '../../tables/charts/buildCharts';
import type { Chart } from '../../tables/charts/chart';
import { placeFormula } from '../../tables/ownCell';
import type { Table } from '../../tables/table';
import type { Texts } from '../../texts/texts';
import type { ReportPlan } from '../workbookAccess';
import type { ChartPlan } from './charts/chartPlan';
import { planChart } from './charts/planChart';
import { isLive } from './isLive';
import { reportHeading } from './reportHeading';
import { withReportNames, type ReportNames } from './reportNames';
import {
  asText,
  type CellInput,
  type ExpectedValue,
  type FormatBlock,
  type InputBlock,
  type OwnedPart,
  type SheetPlan,
} from './sheetPlan';
import { noteCount, tableFormats } from './tableFormats';

const LABEL_WIDTH = 170;
const COLUMN_WIDTH = 96;

/**
 * The sheet with the tables as live formulas: the period in two cells on top, what it rests on,
 * then each table with title, header row, rows and notes, one under the other, each with its chart
 * below it where one is wanted. A public report has values instead, and nothing that they came from.
 *
 * @param today the date of extraction
 */
export function reportSheet(
  plan: ReportPlan,
  names: ReportNames,
  texts: Texts,
  today: Serial,
): SheetPlan {
  const head = reportHeading(plan, names, texts, today);
  const inputs: InputBlock[] = [...head.formulas];
  const formats: FormatBlock[] = [...head.formats];
  const expected: ExpectedValue[] = [...head.expected];
  const charts: ChartPlan[] = [];
  const parts: OwnedPart[] = [head.part];
  const { choices } = plan;
  const live = isLive(choices);
  const wanted = choices.tableChoice.charts ? buildCharts(plan.tables, { ...choices, texts }) : [];
  let top = head.rowCount + 1;
  for (const table of plan.tables) {
    inputs.push(...tableInputs(table, top, names));
    formats.push(...tableFormats(table, top));
    expected.push(...tableValues(table, top));
    parts.push(...tableParts(table, top));
    const body = top + 2;
    top = body + table.rows.length + noteCount(table) + 1;
    for (const chart of wanted.filter((one) => one.table === table.id)) {
      const placed = planChart(live ? chart : inValues(chart), body, top, names, texts);
      inputs.push(...placed.inputs);
      formats.push(...placed.formats);
      expected.push(...placed.expected);
      parts.push(...placed.parts);
      charts.push(placed.chart);
      top += placed.rowCount + 1;
    }
  }
  const columnCount = Math.max(...plan.tables.map((table) => table.columns.length), 3);
  return {
    name: names.reportSheet,
    data: head.data,
    table: null,
    names: head.names,
    // Values cannot be brought up to date.
    parts: live ? parts : [],
    formulas: inputs,
    formats,
    columnWidths: [LABEL_WIDTH, ...Array.from({ length: columnCount }, () => COLUMN_WIDTH)],
    frozenRows: 0,
    expected,
    charts,
  };
}

function inValues(chart: Chart): Chart {
  const { value } = chart.heading;
  return { ...chart, heading: { formula: asText(value), value } };
}

function inputOf(value: number | string): CellInput {
  return typeof value === 'number' ? value : asText(value);
}

/** A table whose title stands in a row, the header and the body below it, then its notes. */
function tableInputs(table: Table, top: number, names: ReportNames): readonly InputBlock[] {
  const body = top + 2;
  const live = (formula: string): string => withReportNames(placeFormula(formula, body, 0), names);
  return [
    { top, left: 0, rows: [[asText(table.title)]] },
    { top: top + 1, left: 0, rows: [[table.rowHeading, ...table.columns].map(asText)] },
    {
      top: body,
      left: 0,
      rows: table.rows.map(({ label, labelFormula, cells }) => [
        labelFormula === null ? asText(label) : live(labelFormula),
        ...cells.map(({ formula, value }) => (formula === '' ? inputOf(value) : live(formula))),
      ]),
    },
    ...table.notes.map((note, i) => ({
      top: body + table.rows.length + i,
      left: 0,
      rows: [[asText(note)]],
    })),
    ...(table.noteFormulas ?? []).map((formula, i) => ({
      top: body + table.rows.length + table.notes.length + i,
      left: 0,
      rows: [[live(formula)]],
    })),
  ];
}

/** Title, grid and notes apart: a user may move one without the others. Notes have the blank row below them, to grow into. */
function tableParts(table: Table, top: number): readonly OwnedPart[] {
  const { id, rows, columns } = table;
  const notes = noteCount(table);
  const gridRows = rows.length + 1;
  return [
    { key: `${id}_title`, top, left: 0, rowCount: 1, columnCount: 1 },
    { key: id, top: top + 1, left: 0, rowCount: gridRows, columnCount: columns.length + 1 },
    ...(notes === 0
      ? []
      : [
          {
            key: `${id}_notes`,
            top: top + 1 + gridRows,
            left: 0,
            rowCount: notes + 1,
            columnCount: 1,
          },
        ]),
  ];
}

function tableValues({ rows }: Table, top: number): readonly ExpectedValue[] {
  const body = top + 2;
  return rows.flatMap(({ label, labelFormula, cells }, r) => [
    ...(labelFormula === null ? [] : [{ row: body + r, column: 0, value: label }]),
    ...cells.map(({ value }, c) => ({ row: body + r, column: c + 1, value })),
  ]);
}
