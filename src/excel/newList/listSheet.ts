import type { ExpectedValue, FormatBlock } from '../insertion/sheetPlan';
import type { NewList } from '../workbookAccess';
import { listColumns } from './listColumns';
import type { ListNames } from './listNames';
import {
  HEADER_ROW,
  HEADING_LOOKS,
  NO_FORMULAS,
  heading,
  type ListSheetPlan,
} from './listSheetPlan';

/** Rows to begin with; the table grows as people type below it. */
const EMPTY_ROWS = 20;

/** The sheet with the list: an empty table whose columns check what is typed. */
export function listSheet({ texts, ors }: NewList, names: ListNames): ListSheetPlan {
  const columns = listColumns(texts, names.choicesSheet, ors, HEADER_ROW + 1);
  const headers = columns.map(({ header }) => header);
  const body = { top: HEADER_ROW + 1, rowCount: EMPTY_ROWS };
  return {
    ...NO_FORMULAS,
    name: names.sheet,
    data: [...heading(texts.title, texts.notes), { top: HEADER_ROW, left: 0, rows: [headers] }],
    tables: [
      {
        name: names.table,
        top: HEADER_ROW,
        left: 0,
        rowCount: EMPTY_ROWS + 1,
        columnCount: columns.length,
      },
    ],
    checks: columns.map(({ check }, left) => ({ ...check, ...body, left })),
    formats: [
      ...HEADING_LOOKS,
      {
        top: HEADER_ROW,
        left: 0,
        rowCount: 1,
        columnCount: columns.length,
        look: 'header',
        rowHeight: 36,
      },
      ...columns.flatMap(({ format }, left): readonly FormatBlock[] =>
        format === null ? [] : [{ ...body, ...format, left, columnCount: 1 }],
      ),
    ],
    columnWidths: columns.map(({ width }) => width),
    frozenRows: HEADER_ROW + 1,
    expected: expectedIn(HEADER_ROW, headers),
    charts: [],
  };
}

function expectedIn(row: number, values: readonly string[]): readonly ExpectedValue[] {
  return values.map((value, column) => ({ row, column, value }));
}
