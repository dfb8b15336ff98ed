import type { TextSheetRow } from '../../report/sheet/textSheet';
import { asText, type CellInput, type CellLook, type SheetPlan } from '../insertion/sheetPlan';

/** About as wide as the text of a page. */
const WIDTH = 480;
/** Just below what a cell takes. */
const LONGEST_TEXT = 32_000;

/** A report's text as a sheet: one column, the numbers as formulas. */
export function textSheetPlan(rows: readonly TextSheetRow[], name: string): SheetPlan {
  const inputs = rows.map(({ text, formula }): CellInput => formula ?? asText(cut(text)));
  return {
    name,
    data: [],
    table: null,
    names: [],
    parts: [],
    formulas: [{ top: 0, left: 0, rows: inputs.map((input) => [input]) }],
    formats: rows.flatMap(({ kind }, top) => {
      const look = lookOf(kind);
      return look === null ? [] : [{ top, left: 0, rowCount: 1, columnCount: 1, look }];
    }),
    columnWidths: [WIDTH],
    frozenRows: 0,
    expected: rows.map(({ text }, row) => ({ row, column: 0, value: cut(text) })),
    charts: [],
  };
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function lookOf(kind: TextSheetRow['kind']): CellLook | null {
  switch (kind) {
    case 'title':
      return 'title';
    case 'heading1':
      return 'subtitle';
    case 'heading2':
      return 'strong';
    case 'prompt':
      return 'note';
    case 'paragraph':
      return null;
  }
}
