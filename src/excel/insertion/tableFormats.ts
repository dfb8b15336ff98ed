import type { NumberFormat, Table } from '../../tables/table';
import type { FormatBlock } from './sheetPlan';

const LINE_HEIGHT = 15;
/** Bold 11-point letters in a column of a table. */
const LETTERS_PER_LINE = 15;

const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = {
  count: '#,##0',
  percent: '0.0 %',
  share: '0 %',
  decimal1: '0.0',
  label: 'General',
  countChange: '+#,##0;-#,##0;0',
  percentChange: '+0 %;-0 %;0 %',
  decimalChange: '+0.0;-0.0;0.0',
  money: '#,##0',
  ore: '#,##0.00',
  moneyChange: '+#,##0;-#,##0;0',
  oreChange: '+#,##0.00;-#,##0.00;0.00',
  rateChange: '+0.0 %;-0.0 %;0.0 %',
};

/** How a table looks whose title stands in a row, the header and the body below it. */
export function tableFormats(table: Table, top: number): readonly FormatBlock[] {
  const width = table.columns.length + 1;
  const body = top + 2;
  return [
    { top, left: 0, rowCount: 1, columnCount: 1, look: 'subtitle' },
    {
      top: top + 1,
      left: 0,
      rowCount: 1,
      columnCount: width,
      look: 'header',
      rowHeight: headerHeight(table.columns),
    },
    {
      top: top + 1,
      left: 1,
      rowCount: 1 + table.rows.length,
      columnCount: width - 1,
      align: 'Right',
    },
    ...numberFormats(table, body),
    ...table.rows.flatMap((row, r): FormatBlock[] =>
      row.total ? [{ top: body + r, left: 0, rowCount: 1, columnCount: width, look: 'total' }] : [],
    ),
    ...(noteCount(table) > 0
      ? [
          {
            top: body + table.rows.length,
            left: 0,
            rowCount: noteCount(table),
            columnCount: 1,
            look: 'note',
          } as const,
        ]
      : []),
  ];
}

/** How many rows a table's notes take below it. */
export function noteCount({ notes, noteFormulas = [] }: Table): number {
  return notes.length + noteFormulas.length;
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

/** Number formats in as few rectangles as rows and columns that are alike allow: each is a request of its own. */
function numberFormats({ rows }: Table, body: number): readonly FormatBlock[] {
  const blocks: FormatBlock[] = [];
  for (const band of runs(rows, ({ cells }) => cells.map(({ format }) => format).join())) {
    for (const run of runs(rows[band.start]?.cells ?? [], ({ format }) => format)) {
      blocks.push({
        top: body + band.start,
        left: 1 + run.start,
        rowCount: band.length,
        columnCount: run.length,
        numberFormat: NUMBER_FORMATS[run.first.format],
      });
    }
  }
  return blocks;
}

interface Run<T> {
  readonly start: number;
  readonly length: number;
  readonly first: T;
}

/** Neighbours with the same key, in one run each. */
function runs<T>(items: readonly T[], keyOf: (item: T) => string): readonly Run<T>[] {
  return items.reduce<readonly Run<T>[]>((found, item, i) => {
    const last = found.at(-1);
    return last !== undefined && keyOf(last.first) === keyOf(item)
      ? [...found.slice(0, -1), { ...last, length: last.length + 1 }]
      : [...found, { start: i, length: 1, first: item }];
  }, []);
}
