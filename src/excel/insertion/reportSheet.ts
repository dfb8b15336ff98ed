import type { Serial } from '../../definitions/serial';
import type { Table, TableCell } from '../../tables/table';
import { describeDefinitions } from '../../tables/describeDefinitions';
import type { Texts } from '../../texts/texts';
import type { ReportPlan } from '../workbookAccess';
import { withReportNames, type ReportNames } from './reportNames';
import {
  asText,
  type CellInput,
  type ExpectedValue,
  type FormatBlock,
  type InputBlock,
  type SheetPlan,
} from './sheetPlan';

const LABEL_WIDTH = 170;
const COLUMN_WIDTH = 96;
const LINE_HEIGHT = 15;
/** Bold 11-point letters in a column of that width. */
const LETTERS_PER_LINE = 15;

const NUMBER_FORMATS: Readonly<Record<TableCell['format'], string>> = {
  count: '#,##0',
  percent: '0.0 %',
  decimal1: '0.0',
  label: 'General',
};

/**
 * The sheet with the tables as live formulas: the period in two cells on top, what it rests on,
 * then each table with title, header row, rows and notes, one under the other.
 *
 * @param today the date of extraction
 */
export function reportSheet(
  plan: ReportPlan,
  names: ReportNames,
  texts: Texts,
  today: Serial,
): SheetPlan {
  const head = heading(plan, names, texts, today);
  const inputs: InputBlock[] = [...head.formulas];
  const formats: FormatBlock[] = [...head.formats];
  const expected: ExpectedValue[] = [];
  let top = head.rowCount + 1;
  for (const table of plan.tables) {
    const placed = placeTable(table, top, names);
    inputs.push(...placed.inputs);
    formats.push(...placed.formats);
    expected.push(...placed.expected);
    top += placed.rowCount + 1;
  }
  const columnCount = Math.max(...plan.tables.map((table) => table.columns.length), 3);
  return {
    name: names.reportSheet,
    data: head.data,
    table: null,
    names: [
      { name: names.periodFrom, row: 2, column: 1 },
      { name: names.periodTo, row: 3, column: 1 },
    ],
    formulas: inputs,
    formats,
    columnWidths: [LABEL_WIDTH, ...Array.from({ length: columnCount }, () => COLUMN_WIDTH)],
    frozenRows: 0,
    expected,
  };
}

function heading(
  { reading, choices }: ReportPlan,
  names: ReportNames,
  texts: Texts,
  today: Serial,
): {
  readonly data: readonly InputBlock[];
  readonly formulas: readonly InputBlock[];
  readonly formats: readonly FormatBlock[];
  readonly rowCount: number;
} {
  const t = texts.tables.sheet;
  const counted = withReportNames('=SUM(FinsamDeltagare[Räknas])', names);
  const lines: readonly (readonly CellInput[])[] = [
    [t.definitions, asText(describeDefinitions(choices.definitions, texts))],
    [t.extracted, today],
    ...(reading.uncounted.length > 0
      ? [[t.rows, asText(t.uncounted(reading.uncounted.length))]]
      : []),
  ];
  return {
    data: [
      { top: 0, left: 0, rows: [[asText(t.heading)]] },
      {
        top: 2,
        left: 0,
        rows: [
          [t.periodFrom, choices.period.from, asText(t.periodHint)],
          [t.periodTo, choices.period.to, ''],
          ...lines.map(([label = '', value = '']) => [label, value, '']),
        ],
      },
    ],
    formulas: [{ top: 4 + lines.length, left: 0, rows: [[t.participants, counted]] }],
    formats: [
      { top: 0, left: 0, rowCount: 1, columnCount: 1, look: 'title' },
      { top: 2, left: 0, rowCount: 3 + lines.length, columnCount: 1, look: 'label' },
      { top: 2, left: 1, rowCount: 2, columnCount: 1, look: 'input', numberFormat: 'yyyy-mm-dd' },
      { top: 2, left: 2, rowCount: 1, columnCount: 1, look: 'note' },
      { top: 5, left: 1, rowCount: 1, columnCount: 1, numberFormat: 'yyyy-mm-dd' },
      { top: 2, left: 1, rowCount: 3 + lines.length, columnCount: 1, align: 'Left' },
    ],
    rowCount: 5 + lines.length,
  };
}

function placeTable(
  table: Table,
  top: number,
  names: ReportNames,
): {
  readonly inputs: readonly InputBlock[];
  readonly formats: readonly FormatBlock[];
  readonly expected: readonly ExpectedValue[];
  readonly rowCount: number;
} {
  const width = table.columns.length + 1;
  const body = top + 2;
  const inputs: readonly InputBlock[] = [
    { top, left: 0, rows: [[asText(table.title)]] },
    { top: top + 1, left: 0, rows: [[table.rowHeading, ...table.columns].map(asText)] },
    {
      top: body,
      left: 0,
      rows: table.rows.map(({ label, labelFormula, cells }) => [
        labelFormula === null ? asText(label) : withReportNames(labelFormula, names),
        ...cells.map((cell) => withReportNames(cell.formula, names)),
      ]),
    },
    ...table.notes.map((note, i) => ({
      top: body + table.rows.length + i,
      left: 0,
      rows: [[asText(note)]],
    })),
  ];
  const expected = table.rows.flatMap(({ label, labelFormula, cells }, r) => [
    ...(labelFormula === null ? [] : [{ row: body + r, column: 0, value: label }]),
    ...cells.map(({ value }, c) => ({ row: body + r, column: c + 1, value })),
  ]);
  const formats: readonly FormatBlock[] = [
    { top, left: 0, rowCount: 1, columnCount: 1, look: 'subtitle' },
    {
      top: top + 1,
      left: 0,
      rowCount: 1,
      columnCount: width,
      look: 'header',
      rowHeight: headerHeight(table.columns),
    },
    { top: top + 1, left: 1, rowCount: 1, columnCount: width - 1, align: 'Right' },
    ...columnFormats(table, body),
    ...table.rows.flatMap((row, r): FormatBlock[] =>
      row.total ? [{ top: body + r, left: 0, rowCount: 1, columnCount: width, look: 'total' }] : [],
    ),
    ...(table.notes.length > 0
      ? [
          {
            top: body + table.rows.length,
            left: 0,
            rowCount: table.notes.length,
            columnCount: 1,
            look: 'note',
          } as const,
        ]
      : []),
  ];
  return { inputs, formats, expected, rowCount: 2 + table.rows.length + table.notes.length };
}

/** Set rather than left to Excel: rows that are written through the add-in do not all grow with wrapped text. */
function headerHeight(titles: readonly string[]): number {
  return LINE_HEIGHT * Math.max(1, ...titles.map(linesOf)) + 3;
}

/** How many lines a title takes in a column, broken between words. */
function linesOf(title: string): number {
  let lines = 1;
  let length = 0;
  for (const word of title.split(' ')) {
    if (length > 0 && length + 1 + word.length > LETTERS_PER_LINE) {
      lines++;
      length = word.length;
    } else {
      length += (length > 0 ? 1 : 0) + word.length;
    }
  }
  return lines;
}

function columnFormats(table: Table, body: number): readonly FormatBlock[] {
  const formats = table.rows[0]?.cells.map((cell) => cell.format) ?? [];
  return formats.map((format, c) => ({
    top: body,
    left: c + 1,
    rowCount: table.rows.length,
    columnCount: 1,
    numberFormat: NUMBER_FORMATS[format],
    align: 'Right',
  }));
}
