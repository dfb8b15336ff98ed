import { cellAt } from './cells';
import { UnreadableFormula, readFormula, type StructuredReference } from './formulaReader';
import { refusal } from './hostError';
import type { HostState } from './hostState';
import type { TableTarget } from './kind';

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
  const found = findTable(state, table);
  if (!found) throw refusal('unknownTable', `${formula}: ${table}`);
  for (const name of columnNames(inner)) {
    if (!hasColumn(found, name)) throw refusal('unknownTable', `${formula}: ${table}[${name}]`);
  }
}

function findTable(state: HostState, name: string): TableTarget | null {
  const lower = name.toLowerCase();
  for (const sheet of state.model.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === lower);
    if (table) return { sheet, table };
  }
  return null;
}

function hasColumn({ sheet, table: { area } }: TableTarget, name: string): boolean {
  const lower = name.toLowerCase();
  for (let column = area.left; column <= area.right; column++) {
    if (String(cellAt(sheet, area.top, column).value).toLowerCase() === lower) return true;
  }
  return false;
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
