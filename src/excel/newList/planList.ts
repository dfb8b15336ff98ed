import { cellAddress } from '../../cells/cell';
import { OUTCOMES } from '../../definitions/outcome';
import {
  asText,
  type ExpectedValue,
  type FormatBlock,
  type InputBlock,
  type SheetPlan,
} from '../insertion/sheetPlan';
import type { NewList } from '../workbookAccess';
import { CHOICE_LISTS, type ChoiceList } from './choiceTables';
import type { ColumnCheck } from './columnCheck';
import { listColumns } from './listColumns';
import type { ListNames } from './listNames';

/** The row of the headers, below the title and the notes. */
const HEADER_ROW = 4;

/** Rows to begin with; the table grows as people type below it. */
const EMPTY_ROWS = 20;

/** A table of a sheet; places count from 0, the header row is part of it. */
export interface TablePlan {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells with a check; places count from 0. */
export interface CheckedCells extends ColumnCheck {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
}

/** One of the two sheets of a new list. */
export interface ListSheetPlan extends SheetPlan {
  readonly tables: readonly TablePlan[];
  readonly checks: readonly CheckedCells[];
}

export interface ListPlan {
  readonly list: ListSheetPlan;
  readonly choices: ListSheetPlan;
  /** Where each drop-down's choices stand on their sheet, as an address without the sheet: `$A$6:$A$12`. */
  readonly choiceCells: Readonly<Record<ChoiceList, string>>;
  /** The first cell to type in. */
  readonly firstCell: { readonly row: number; readonly column: number };
}

/** Plans the sheets of a new participant list: no people, no column for a name or a personnummer. */
export function planList(wanted: NewList, names: ListNames): ListPlan {
  return {
    list: listSheet(wanted, names),
    choices: choicesSheet(wanted, names),
    choiceCells: {
      sex: choiceCells('sex', wanted),
      referrer: choiceCells('referrer', wanted),
      supportForm: choiceCells('supportForm', wanted),
      outcome: choiceCells('outcome', wanted),
    },
    firstCell: { row: HEADER_ROW + 1, column: 0 },
  };
}

const NO_FORMULAS = { table: null, names: [], formulas: [] } as const;

function listSheet({ texts, ors }: NewList, names: ListNames): ListSheetPlan {
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
      ...headingLooks,
      {
        top: HEADER_ROW,
        left: 0,
        rowCount: 1,
        columnCount: columns.length,
        look: 'header',
        rowHeight: 36,
      },
      ...columns.flatMap(({ numberFormat }, left): readonly FormatBlock[] =>
        numberFormat === null ? [] : [{ ...body, left, columnCount: 1, numberFormat }],
      ),
    ],
    columnWidths: columns.map(({ width }) => width),
    frozenRows: HEADER_ROW + 1,
    expected: expectedIn(HEADER_ROW, headers),
    charts: [],
  };
}

function choicesSheet(wanted: NewList, names: ListNames): ListSheetPlan {
  const { texts } = wanted;
  const lists = CHOICE_LISTS.map((list, i) => ({
    list,
    left: columnOf(i),
    header: texts.columns[list],
    choices: choicesOf(list, wanted),
  }));
  return {
    ...NO_FORMULAS,
    name: names.choicesSheet,
    data: [
      ...heading(texts.choicesTitle, texts.choicesNotes),
      ...lists.map(({ left, header, choices }) => ({
        top: HEADER_ROW,
        left,
        rows: [header, ...choices].map((text) => [asText(text)]),
      })),
    ],
    tables: lists.map(({ list, left, choices }) => ({
      name: names.choiceTables[list],
      top: HEADER_ROW,
      left,
      rowCount: choices.length + 1,
      columnCount: 1,
    })),
    checks: [],
    formats: [
      ...headingLooks,
      ...lists.map(({ left }): FormatBlock => ({
        top: HEADER_ROW,
        left,
        rowCount: 1,
        columnCount: 1,
        look: 'header',
      })),
    ],
    columnWidths: lists.flatMap((_, i) => (i === 0 ? [CHOICE_WIDTH] : [GAP_WIDTH, CHOICE_WIDTH])),
    frozenRows: HEADER_ROW + 1,
    charts: [],
    expected: lists.flatMap(({ left, header, choices }) =>
      [header, ...choices].map((value, i) => ({ row: HEADER_ROW + i, column: left, value })),
    ),
  };
}

const CHOICE_WIDTH = 160;
const GAP_WIDTH = 18;

/** A column apart, so that each table can grow and be sorted by itself. */
function columnOf(index: number): number {
  return index * 2;
}

function choicesOf(list: ChoiceList, { texts, outcomeNames }: NewList): readonly string[] {
  switch (list) {
    case 'sex':
      return texts.sexes;
    case 'referrer':
      return texts.referrers;
    case 'supportForm':
      return texts.supportForms;
    case 'outcome':
      return OUTCOMES.map((outcome) =>
        outcome === 'transferred' ? texts.transferred : outcomeNames[outcome],
      );
  }
}

function choiceCells(list: ChoiceList, wanted: NewList): string {
  const column = columnOf(CHOICE_LISTS.indexOf(list));
  const row = HEADER_ROW + 1;
  const last = row + choicesOf(list, wanted).length - 1;
  return `${fixed(row, column)}:${fixed(last, column)}`;
}

function fixed(row: number, column: number): string {
  return cellAddress({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function heading(title: string, notes: readonly string[]): readonly InputBlock[] {
  return [{ top: 0, left: 0, rows: [title, ...notes].map((text) => [asText(text)]) }];
}

const headingLooks: readonly FormatBlock[] = [
  { top: 0, left: 0, rowCount: 1, columnCount: 1, look: 'title' },
  { top: 1, left: 0, rowCount: 2, columnCount: 1, look: 'note' },
];

function expectedIn(row: number, values: readonly string[]): readonly ExpectedValue[] {
  return values.map((value, column) => ({ row, column, value }));
}
