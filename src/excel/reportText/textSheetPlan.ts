import type { TextSheetRow } from '../../report/sheet/textSheet';
import { asText, type CellInput, type CellLook, type SheetPlan } from '../insertion/sheetPlan';

/** About as wide as the text of a page. */
const WIDTH = 480;
const NOTE_WIDTH = 180;
/** Just below what a cell takes. */
const LONGEST_TEXT = 32_000;

/** A report's text as a sheet: the text in one column, its numbers as formulas, and beside it what does not follow. */
export function textSheetPlan(rows: readonly TextSheetRow[], name: string): SheetPlan {
  const noted = rows.some(({ note }) => note !== null);
  const inputs = rows.map(({ text, formula, note }): readonly CellInput[] => [
    formula ?? asText(cut(text)),
    ...(noted ? [asText(note ?? '')] : []),
  ]);
  return {
    name,
    data: [],
    table: null,
    names: [],
    parts: [],
    formulas: [{ top: 0, left: 0, rows: inputs }],
    formats: rows
      .flatMap(({ kind }, top) => {
        const look = lookOf(kind);
        return look === null ? [] : [{ top, left: 0, rowCount: 1, columnCount: 1, look }];
      })
      .concat(
        rows.flatMap(({ note }, top) =>
          note === null
            ? []
            : [{ top, left: 1, rowCount: 1, columnCount: 1, look: 'note' as const }],
        ),
      ),
    columnWidths: noted ? [WIDTH, NOTE_WIDTH] : [WIDTH],
    frozenRows: 0,
    expected: rows.flatMap(({ text, note }, row) => [
      { row, column: 0, value: cut(text) },
      ...(note === null ? [] : [{ row, column: 1, value: note }]),
    ]),
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
