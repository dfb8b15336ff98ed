import { columnLetters, quoteSheet } from '../../cells/cell';
import { cellKey } from '../model/workbookModel';
import type { Area, ModelSheet, ModelTable, WorkbookModel } from '../model/workbookModel';
import { formulaTokens } from './formulaTokens';
import { parseStructuredReference } from './structuredReference';
import type { StructuredReference } from './structuredReference';

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const MAX_NESTED_NAMES = 20;
const SINGLE_OPERAND = /^(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?[$\p{L}\p{N}_.:]+$/u;

interface PlacedTable {
  readonly table: ModelTable;
  readonly sheet: ModelSheet;
  /** Lower-cased header → column. */
  readonly columns: ReadonlyMap<string, number>;
}

function headers(sheet: ModelSheet, { top, left, right }: Area): Map<string, number> {
  const columns = new Map<string, number>();
  for (let column = right; column >= left; column--) {
    const value = sheet.cells.get(cellKey(top, column))?.value ?? '';
    columns.set(String(value).toLowerCase(), column);
  }
  return columns;
}

function rowsOf(
  { items }: StructuredReference,
  { area, showTotals }: ModelTable,
  row: number,
): readonly [number, number] | null {
  const firstData = area.top + 1;
  const lastData = showTotals ? area.bottom - 1 : area.bottom;
  const spans = (items.length === 0 ? (['#data'] as const) : items).map(
    (item): readonly [number, number] | null => {
      switch (item) {
        case '#all':
          return [area.top, area.bottom];
        case '#data':
          return [firstData, lastData];
        case '#headers':
          return [area.top, area.top];
        case '#totals':
          return showTotals ? [area.bottom, area.bottom] : null;
        case '#this row':
          return row >= firstData && row <= lastData ? [row, row] : null;
      }
    },
  );
  const known = spans.filter((span) => span !== null);
  if (known.length < spans.length) return null;
  return [Math.min(...known.map(([first]) => first)), Math.max(...known.map(([, last]) => last))];
}

function absolute(sheet: string, area: Area): string {
  const cell = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(area.top, area.left);
  const last = cell(area.bottom, area.right);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/**
 * Rewrites the formulas of one workbook so that they hold nothing but A1 references: structured
 * references and defined names are replaced by what they stand for, everything else is untouched.
 * A table, column or row that does not exist becomes `#REF!`; an unknown name is left for the
 * engine to report. Names and columns are found whatever their case.
 */
export class PlainReferences {
  private readonly tables = new Map<string, PlacedTable>();
  /** By the sheet that the name belongs to ('' for the whole workbook), then by lower-cased name. */
  private readonly names = new Map<string, Map<string, string>>();

  constructor(model: WorkbookModel) {
    for (const sheet of model.sheets) {
      for (const table of sheet.tables) {
        this.tables.set(table.name.toLowerCase(), {
          table,
          sheet,
          columns: headers(sheet, table.area),
        });
      }
    }
    for (const { name, formula, sheetId } of model.names) {
      const owner = model.sheets.find(({ id }) => id === sheetId)?.name ?? '';
      const names = this.names.get(owner) ?? new Map<string, string>();
      this.names.set(owner, names.set(name.toLowerCase(), formula.replace(/^=/, '')));
    }
  }

  /** The same formula with A1 references only; `place` decides what "this row" is. */
  rewrite(formula: string, place: FormulaPlace): string {
    return this.rewriteNested(formula, place, 0);
  }

  private rewriteNested(formula: string, place: FormulaPlace, depth: number): string {
    const tokens = formulaTokens(formula);
    return tokens
      .map((token, index) => {
        const next = tokens[index + 1]?.text ?? '';
        const previous = tokens[index - 1]?.text ?? '';
        switch (token.kind) {
          case 'other':
            return token.text;
          case 'structured':
            return this.structured(token.table, token.inner, place) ?? token.text;
          case 'word':
            return next === '(' || next === '!' || previous === '!'
              ? token.text
              : this.word(token.text, place, depth);
        }
      })
      .join('');
  }

  private word(word: string, place: FormulaPlace, depth: number): string {
    const name = word.toLowerCase();
    const definition = this.names.get(place.sheet)?.get(name) ?? this.names.get('')?.get(name);
    if (definition !== undefined) {
      if (depth >= MAX_NESTED_NAMES) return '#REF!';
      const plain = this.rewriteNested(definition, place, depth + 1);
      return SINGLE_OPERAND.test(plain) ? plain : `(${plain})`;
    }
    return this.tables.has(word.toLowerCase()) ? (this.structured(word, '', place) ?? word) : word;
  }

  private structured(name: string, inner: string, place: FormulaPlace): string | null {
    const placed = name === '' ? this.tableAt(place) : this.tables.get(name.toLowerCase());
    if (placed === undefined) return name === '' ? null : '#REF!';
    const reference = parseStructuredReference(inner);
    if (reference === null) return '#REF!';
    const rows = rowsOf(reference, placed.table, place.row);
    const { left, right } = placed.table.area;
    const [first, last] = (reference.columns ?? []).map((column) =>
      placed.columns.get(column.toLowerCase()),
    );
    const columns = reference.columns === null ? [left, right] : [first, last];
    const [from, to] = columns;
    if (rows === null || from === undefined || to === undefined) return '#REF!';
    return absolute(placed.sheet.name, {
      top: rows[0],
      bottom: rows[1],
      left: Math.min(from, to),
      right: Math.max(from, to),
    });
  }

  private tableAt({ sheet, row, column }: FormulaPlace): PlacedTable | undefined {
    for (const placed of this.tables.values()) {
      const { top, left, bottom, right } = placed.table.area;
      const inside = row >= top && row <= bottom && column >= left && column <= right;
      if (placed.sheet.name === sheet && inside) return placed;
    }
    return undefined;
  }
}
