import { fullAddress, type CellValue, type Grid } from '../../cells/cell';
import { isEmpty } from '../../cells/readValue';
import { fold } from '../../cells/fold';
import { parseAgeBands } from '../../definitions/parseAgeBands';
import { parsePeriod } from '../../definitions/parsePeriod';
import { quantityOf, type Meant } from '../quantityOf';
import type { AuditRow, AuditTable, RowRole } from './auditTable';
import { oneHeader } from './oneHeader';
import { withoutSections } from './withoutSections';
import { splitShares } from './splitShares';
import { groupOf, isOtherTotal, readColumn } from './readColumn';
import { readTableNumber } from './readTableNumber';
import { timeIn } from './tableTime';
import { tableAreas, turnedArea, type TableArea } from './tableArea';

/** Every table on a sheet that can be checked; tables of text, and lists of people, have no numbers that are. */
export function readTables(grid: Grid): readonly AuditTable[] {
  return tableAreas(grid)
    .map(oneHeader)
    .map(withoutSections)
    .map(splitShares)
    .flatMap((area) => {
      const upright = readArea(area, 'now');
      const other = turnedArea(area);
      const turned = readArea(other, 'now');
      const isTurned =
        turned !== null &&
        (counted(turned) > (upright === null ? 0 : fewest(upright)) || isStatistics(upright));
      const table = isTurned ? turned : upright;
      if (table === null || table.rows.length > LONGEST_TABLE) return [];
      const before = readArea(isTurned ? other : area, 'before');
      return before === null ? [table] : [table, before];
    });
}

/** More rows than this are a list. */
const LONGEST_TABLE = 30;

/** A table of quantities has several of those that every report has, in its columns. */
function counted(table: AuditTable): number {
  const quantities = new Set(
    table.columns.flatMap(({ quantity }) =>
      quantity === null || quantity === 'outcome' ? [] : [quantity],
    ),
  );
  return quantities.size;
}

/** One row of a table of counts and shares that is such a quantity does not make the others so. */
function fewest(upright: AuditTable): number {
  const kinds = upright.columns.map(({ kind }) => kind);
  const shared = kinds.includes('count') && kinds.includes('percent');
  return Math.max(counted(upright), shared ? 1 : 0);
}

/** Means and medians below each other, of groups beside each other. */
function isStatistics(table: AuditTable | null): boolean {
  if (table === null || table.quantity === null) return false;
  const labels = table.rows.map(({ label }) => fold(label));
  const groups = table.columns.filter(({ group }) => group !== null);
  return (
    groups.length >= 2 && labels.some((label) => /^(?:medel|genomsnitt|snitt|median)/.test(label))
  );
}

/** The rows and columns of one time; those of the time before stand beside the report's own. */
function readArea(area: TableArea, time: 'now' | 'before'): AuditTable | null {
  const { title, notes } = area;
  const headed = !hasCount(area, 0);
  const first = headed ? 1 : 0;
  const labelled =
    !isEmpty(area.at(first, 0)) &&
    (!isNumberAt(area, first, 0) || isYear(area.at(first, 0)) || hasLabels(area, first));
  const [top, left] = [headed ? 1 : 0, labelled ? 1 : 0];
  if (area.rowCount <= top || area.columnCount <= left) return null;
  const headers = Array.from({ length: area.columnCount - left }, (_, c) =>
    timeIn(headed ? String(area.at(0, c + left)) : ''),
  );
  const labels = Array.from({ length: area.rowCount - top }, (_, r) =>
    timeIn(labelled ? String(area.at(r + top, 0)) : ''),
  );
  const told = [...headers, ...labels].some((said) => said.time === time);
  const inRows = time === 'before' && labels.some((said) => said.time === time);
  const inColumns = time === 'before' && !inRows;
  if (!told) return null;
  const kept = headers.flatMap((said, c) =>
    said.time === (inColumns ? time : 'now') ? [{ text: said.text, at: c + left }] : [],
  );
  const banded = isDividedByTime(labels.map(({ text }) => text));
  const columns = kept.map(({ text, at }) =>
    readColumn(text, area.ref(0, at), banded ? '' : title),
  );
  const rows = labels.flatMap((said, r): readonly AuditRow[] => {
    if (said.time !== (inRows ? time : 'now')) return [];
    const cells = kept.map(({ at }) =>
      readTableNumber(area.at(r + top, at), area.ref(r + top, at)),
    );
    return [{ label: said.text, role: roleOf(said.text), cells }];
  });
  if (!rows.some(({ cells }) => cells.some(({ kind }) => kind === 'number'))) return null;
  const labelHeader = headed && labelled ? String(area.at(0, 0)) : '';
  return {
    id: `${fullAddress(area.ref(0, 0))}${time === 'before' ? ' before' : ''}`,
    title,
    notes,
    cell: area.ref(0, 0),
    last: area.ref(area.rowCount - 1, area.columnCount - 1),
    labelHeader,
    earlier: time === 'before',
    quantity: banded
      ? null
      : ((quantityOf(title.split('\n')[0] ?? '') ?? titleIn(labelHeader, rows))?.quantity ?? null),
    columns,
    rows,
  };
}

const TIME_BAND =
  /^(?:\d+ ?[-–] ?\d+|\d+ (?:till|to) \d+|(?:mindre|kortare|mer|langre|hogst|upp till|minst|under|over|less|more|up to)\b.*\d+|[<>]=? ?\d+)(?: ar| man\w*| manader| years| months)?\b/;

/** Rows of spans of time tell how many people each has; what a title says of time is then in the labels. */
function isDividedByTime(labels: readonly string[]): boolean {
  const bands = labels.filter((label) => TIME_BAND.test(fold(label)));
  return (
    bands.length >= 2 && bands.some((label) => /\b(?:ar|man\w*|years?|months?)\b/.test(fold(label)))
  );
}

/** A header above the labels that says what is counted, as a title does: "Nya deltagare 2023 efter remittent". */
function titleIn(labelHeader: string, rows: readonly AuditRow[]): Meant | null {
  const bySex = rows.every(({ role }) => ['women', 'men', 'total'].includes(role.kind));
  const divided = / (?:per|efter|fordelat pa|uppdelat pa|by) /.test(fold(labelHeader));
  return bySex || divided ? quantityOf(labelHeader) : null;
}

/** Years stand above and beside tables, as numbers. */
function isYear(value: CellValue): boolean {
  return /^(?:19|20)\d\d$/.test(String(value).trim());
}

/** Whether a row has numbers that are no years, as headers have. */
function hasCount(area: TableArea, row: number): boolean {
  for (let c = 1; c < area.columnCount; c += 1) {
    if (isNumberAt(area, row, c) && !isYear(area.at(row, c))) return true;
  }
  return area.columnCount === 1 || (isNumberAt(area, row, 0) && isNumberAt(area, row, 1));
}

/** Most of what stands to the left is no number, as in "–24", "25–44" and "45–". */
function hasLabels(area: TableArea, first: number): boolean {
  const rows = Array.from({ length: area.rowCount - first }, (_, r) => r + first);
  const texts = rows.filter((row) => !isEmpty(area.at(row, 0)) && !isNumberAt(area, row, 0));
  return texts.length * 2 > rows.length;
}

function isNumberAt(area: TableArea, row: number, column: number): boolean {
  return readTableNumber(area.at(row, column), area.ref(row, column)).kind === 'number';
}

function roleOf(label: string): RowRole {
  const words = fold(label);
  if (isOtherTotal(label)) return { kind: 'within' };
  const group = groupOf(label);
  if (group !== null) return { kind: group };
  if (words === '') return { kind: 'total' };
  if (/^(?:varav|darav|of which)\b/.test(words)) return { kind: 'within' };
  if (/kon saknas|okant kon|annat kon|sex (?:is )?(?:missing|unknown)|other sex/.test(words))
    return { kind: 'unknownSex' };
  const period =
    /(?:18|19|2[0-9])\d\d/.test(words) || /helar|halvar/.test(words) ? parsePeriod(label) : null;
  if (period !== null) return { kind: 'period', label };
  const bands = parseAgeBands([label.replace(/^(?:ålder|åldern|age)\s*/i, '')]);
  const [band] = bands.kind === 'bands' && bands.bands.length === 1 ? bands.bands : [];
  return band === undefined || /^\d+$/.test(words) ? { kind: 'part' } : { kind: 'band', band };
}
