import { columnLetters } from '../../cells/cell';
import { mapReferences } from '../model/chart';
import { mapRuleFormulas } from '../model/validation';
import { MAX_COLUMNS, MAX_ROWS, type Area, type ModelSheet } from '../model/workbookModel';
import { columnNumber } from './address';
import type { HostState } from './hostState';

/** Where an area is after cells have been moved; null where none of it is left. */
export type MoveArea = (area: Area) => Area | null;

const TEXT = String.raw`"(?:[^"]|"")*"`;
const TABLE_PART = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^[\]]|\[[^\]]*\])*\]`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const COLUMNS = String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`;
const ROWS = String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.$'])`;
const AFTER = String.raw`(?![\p{L}\p{N}_(\[.!])`;
const REFERENCE = new RegExp(
  `${TEXT}|${TABLE_PART}|${BEFORE}(?:${SHEET})?(?:${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})${AFTER}`,
  'gu',
);

/** What formulas, names, charts and checks say about cells of a sheet, they say about them in their new places. */
export function moveReferences(state: HostState, sheet: ModelSheet, moved: MoveArea): void {
  const on = (home: string | null) => (formula: string) =>
    formula.replace(REFERENCE, (...parts: (string | undefined)[]) =>
      movedReference(parts, home, sheet.name, moved),
    );
  for (const home of state.model.sheets) {
    const change = on(home.name);
    for (const cell of home.cells.values()) {
      if (cell.formula !== null) cell.formula = change(cell.formula);
    }
    for (const chart of home.charts) mapReferences(chart, change);
    home.validations = home.validations.map((validation) => ({
      ...validation,
      rule: mapRuleFormulas(validation.rule, change),
    }));
  }
  for (const name of state.model.names) name.formula = on(null)(name.formula);
}

function movedReference(
  parts: readonly (string | undefined)[],
  home: string | null,
  sheet: string,
  moved: MoveArea,
): string {
  const [whole = '', quoted, plain, ...rest] = parts;
  const said = quoted?.replaceAll("''", "'") ?? plain ?? home;
  if (said?.toLowerCase() !== sheet.toLowerCase()) return whole;
  const corners = cornersOf(rest.slice(0, 16));
  if (corners === null) return whole;
  const [first, last] = corners;
  const before = {
    top: Math.min(first.row ?? 0, last.row ?? MAX_ROWS - 1),
    left: Math.min(first.column ?? 0, last.column ?? MAX_COLUMNS - 1),
    bottom: Math.max(first.row ?? 0, last.row ?? MAX_ROWS - 1),
    right: Math.max(first.column ?? 0, last.column ?? MAX_COLUMNS - 1),
  };
  const after = moved(before);
  if (after === null) return '#REF!';
  const prefix = whole.slice(0, whole.lastIndexOf('!') + 1);
  const written = (corner: Corner, row: number, column: number): string =>
    (corner.column === null ? '' : corner.columnMark + columnLetters(column)) +
    (corner.row === null ? '' : corner.rowMark + String(row + 1));
  const start = written(first, after.top, after.left);
  return whole.includes(':', prefix.length)
    ? `${prefix}${start}:${written(last, after.bottom, after.right)}`
    : prefix + start;
}

/** A corner of a reference; null for what it does not say, as B:B says no row. */
interface Corner {
  readonly column: number | null;
  readonly columnMark: string;
  readonly row: number | null;
  readonly rowMark: string;
}

function cornersOf(groups: readonly (string | undefined)[]): readonly [Corner, Corner] | null {
  const [cm1 = '', c1, rm1 = '', r1, cm2, c2, rm2, r2] = groups;
  const [fm = '', from, tm = '', to, am = '', above, bm = '', below] = groups.slice(8);
  if (c1 !== undefined && r1 !== undefined) {
    return [corner(cm1, c1, rm1, r1), corner(cm2 ?? cm1, c2 ?? c1, rm2 ?? rm1, r2 ?? r1)];
  }
  if (from !== undefined && to !== undefined) {
    return [corner(fm, from, '', undefined), corner(tm, to, '', undefined)];
  }
  if (above !== undefined && below !== undefined) {
    return [corner('', undefined, am, above), corner('', undefined, bm, below)];
  }
  return null;
}

function corner(
  columnMark: string,
  letters: string | undefined,
  rowMark: string,
  digits: string | undefined,
): Corner {
  return {
    columnMark,
    column: letters === undefined ? null : columnNumber(letters),
    rowMark,
    row: digits === undefined ? null : Number(digits) - 1,
  };
}
