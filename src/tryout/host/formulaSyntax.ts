import type { ModelSheet } from '../model/workbookModel';
import { cellAt } from './cells';
import { UnreadableFormula, readFormula, type StructuredReference } from './formulaReader';
import { refusal } from './hostError';
import type { HostState } from './hostState';

const MAX_LENGTH = 8192;
const PARTS_OF_A_TABLE = /^#(?:All|Data|Headers|Totals|This Row)$/i;

/** Refuses a formula that Excel would not take: too long, unreadable, or about a table or column that does not exist. */
export function requireReadable(state: HostState, formula: string): void {
  if (formula.length > MAX_LENGTH) throw refusal('formulaTooLong', `${formula.length} characters`);
  for (const reference of referencesIn(formula)) requireColumns(state, formula, reference);
}

function referencesIn(formula: string): readonly StructuredReference[] {
  try {
    return readFormula(formula);
  } catch (error) {
    if (error instanceof UnreadableFormula) {
      throw refusal('formulaSyntax', `${formula}: ${error.message}`);
    }
    throw error;
  }
}

function requireColumns(
  state: HostState,
  formula: string,
  { table, inner }: StructuredReference,
): void {
  if (table === '') return;
  const columns = columnsOf(state, table);
  if (!columns) throw refusal('unknownTable', `${formula}: ${table}`);
  for (const name of columnNames(inner)) {
    if (!columns.has(name.toLowerCase())) {
      throw refusal('unknownTable', `${formula}: ${table}[${name}]`);
    }
  }
}

/** The columns' names, in small letters; null where there is no such table. */
function columnsOf(state: HostState, name: string): ReadonlySet<string> | null {
  for (const sheet of state.model.sheets) {
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() === name.toLowerCase()) return headers(sheet, table.area);
    }
  }
  return null;
}

function headers(
  sheet: ModelSheet,
  { top, left, right }: { top: number; left: number; right: number },
): ReadonlySet<string> {
  const names = new Set<string>();
  for (let column = left; column <= right; column++) {
    names.add(String(cellAt(sheet, top, column).value).toLowerCase());
  }
  return names;
}

/** The column names in `Ålder`, `@Ålder`, `[#Headers],[Ålder]` or `[Från]:[Till]`. */
function columnNames(inner: string): readonly string[] {
  const parts = inner.includes('[')
    ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, part = '']) => part)
    : [inner];
  return parts
    .map((part) => part.trim().replace(/^@/, '').trim().replace(/'(.)/g, '$1'))
    .filter((part) => part !== '' && !PARTS_OF_A_TABLE.test(part));
}
