import { cellAddress } from '../../cells/cell';
import { OUTCOMES } from '../../definitions/outcome';
import { asText, type FormatBlock } from '../insertion/sheetPlan';
import type { NewList } from '../workbookAccess';
import { CHOICE_LISTS, type ChoiceList } from './choiceTables';
import type { ListNames } from './listNames';
import {
  HEADER_ROW,
  HEADING_LOOKS,
  NO_FORMULAS,
  heading,
  type ListSheetPlan,
} from './listSheetPlan';

/** The sheet with the drop-downs' choices, for the team to change: a table for each. */
export function choicesSheet(wanted: NewList, names: ListNames): ListSheetPlan {
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
      ...HEADING_LOOKS,
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

/** Where the choices of a drop-down stand on their sheet, as an address without the sheet: `$A$6:$A$12`. */
export function choiceCells(list: ChoiceList, wanted: NewList): string {
  const column = columnOf(CHOICE_LISTS.indexOf(list));
  const row = HEADER_ROW + 1;
  const last = row + choicesOf(list, wanted).length - 1;
  return `${fixed(row, column)}:${fixed(last, column)}`;
}

function fixed(row: number, column: number): string {
  return cellAddress({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
