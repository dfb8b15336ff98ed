import { quoteSheet } from '../../cells/cell';
import type { HostState } from './hostState';
import { changeElsewhere } from './referencesElsewhere';

const GONE = '#REF!';
const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED_SHEET = String.raw`'(?:[^']|'')*'`;
const COLUMNS = String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`;
const CELL = String.raw`\$?[A-Za-z]{0,3}\$?\d{0,7}`;

/** What formulas and names say about a sheet, they say about it under its new name. */
export function renameSheetInFormulas(state: HostState, before: string, name: string): void {
  replaceInFormulas(state, `(?:${sheetPattern(before)})!`, `${quoteSheet(name)}!`);
}

/** What formulas and names said about cells of a sheet refers to nothing any more. */
export function forgetSheetInFormulas(state: HostState, sheet: string): void {
  replaceInFormulas(state, `(?:${sheetPattern(sheet)})!${CELL}(?::${CELL})?`, GONE);
}

/** What formulas and names say about a table, they say about it under its new name. */
export function renameTableInFormulas(state: HostState, before: string, name: string): void {
  replaceInFormulas(state, String.raw`${wordPattern(before)}(?=\[)`, name);
}

/** What formulas and names said about columns of a table refers to nothing any more. */
export function forgetTableInFormulas(state: HostState, table: string): void {
  replaceInFormulas(state, wordPattern(table) + COLUMNS, GONE);
}

/** Replaces in all formulas, names, charts and validations of the workbook, but not within texts and names of other sheets. */
function replaceInFormulas(state: HostState, pattern: string, replacement: string): void {
  const parts = new RegExp(`${TEXT}|(${pattern})|${QUOTED_SHEET}`, 'giu');
  const changed = (formula: string): string =>
    formula.replace(parts, (part, found: string | undefined) =>
      found === undefined ? part : replacement,
    );
  for (const sheet of state.model.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== null) cell.formula = changed(cell.formula);
    }
  }
  for (const name of state.model.names) name.formula = changed(name.formula);
  changeElsewhere(state.model, changed);
}

/** The sheet's name with or without quotes around it. */
function sheetPattern(name: string): string {
  return `'${escaped(name.replaceAll("'", "''"))}'|${wordPattern(name)}`;
}

function wordPattern(name: string): string {
  return String.raw`(?<![\p{L}\p{N}_.'])${escaped(name)}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
