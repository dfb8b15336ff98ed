import { fullAddress, type Grid } from '../../cells/cell';
import { isEmpty } from '../../cells/readValue';
import { fold } from '../../cells/fold';
import { parseAgeBands } from '../../definitions/parseAgeBands';
import { parsePeriod } from '../../definitions/parsePeriod';
import { quantityOf } from '../quantityOf';
import type { AuditColumn, AuditRow, AuditTable, RowRole } from './auditTable';
import { groupOf, readColumn } from './readColumn';
import { readTableNumber } from './readTableNumber';
import { tableAreas, turnedArea, type TableArea } from './tableArea';

/** Every table on a sheet that can be checked; tables of text, and lists of people, have no numbers that are. */
export function readTables(grid: Grid): readonly AuditTable[] {
  return tableAreas(grid).flatMap((area) => {
    const upright = readArea(area);
    const turned = readArea(turnedArea(area));
    const table =
      turned !== null && counted(turned) > (upright === null ? 0 : counted(upright))
        ? turned
        : upright;
    return table === null || table.rows.length > LONGEST_TABLE ? [] : [table];
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

function readArea(area: TableArea): AuditTable | null {
  const { title, notes } = area;
  const headed = !hasCount(area, 0);
  const labelled = !isEmpty(area.at(headed ? 1 : 0, 0)) && !isNumberAt(area, headed ? 1 : 0, 0);
  const [top, left] = [headed ? 1 : 0, labelled ? 1 : 0];
  if (area.rowCount <= top || area.columnCount <= left) return null;
  const columns: AuditColumn[] = [];
  for (let c = left; c < area.columnCount; c += 1) {
    columns.push(readColumn(headed ? String(area.at(0, c)) : '', area.ref(0, c), title));
  }
  const rows: AuditRow[] = [];
  for (let r = top; r < area.rowCount; r += 1) {
    const label = labelled ? String(area.at(r, 0)) : '';
    const cells = columns.map((_, c) =>
      readTableNumber(area.at(r, c + left), area.ref(r, c + left)),
    );
    rows.push({ label, role: roleOf(label), cells });
  }
  if (!rows.some(({ cells }) => cells.some(({ kind }) => kind === 'number'))) return null;
  const labelHeader = headed && labelled ? String(area.at(0, 0)) : '';
  return {
    id: fullAddress(area.ref(0, 0)),
    title,
    notes,
    cell: area.ref(0, 0),
    last: area.ref(area.rowCount - 1, area.columnCount - 1),
    labelHeader,
    quantity: quantityOf(title.split('\n')[0] ?? '')?.quantity ?? null,
    columns,
    rows,
  };
}

/** Whether a row has numbers that are no years, as headers have. */
function hasCount(area: TableArea, row: number): boolean {
  for (let c = 1; c < area.columnCount; c += 1) {
    if (isNumberAt(area, row, c) && parsePeriod(String(area.at(row, c))) === null) return true;
  }
  return area.columnCount === 1 || (isNumberAt(area, row, 0) && isNumberAt(area, row, 1));
}

function isNumberAt(area: TableArea, row: number, column: number): boolean {
  return readTableNumber(area.at(row, column), area.ref(row, column)).kind === 'number';
}

function roleOf(label: string): RowRole {
  const group = groupOf(label);
  if (group !== null) return { kind: group };
  const words = fold(label);
  if (words === '') return { kind: 'total' };
  if (/^(?:varav|darav|of which)\b/.test(words)) return { kind: 'within' };
  if (/kon saknas|okant kon|annat kon/.test(words)) return { kind: 'unknownSex' };
  const period =
    /(?:18|19|2[0-9])\d\d/.test(words) || /helar|halvar/.test(words) ? parsePeriod(label) : null;
  if (period !== null) return { kind: 'period', label };
  const bands = parseAgeBands([label.replace(/^(?:ålder|åldern|age)\s*/i, '')]);
  const [band] = bands.kind === 'bands' && bands.bands.length === 1 ? bands.bands : [];
  return band === undefined || /^\d+$/.test(words) ? { kind: 'part' } : { kind: 'band', band };
}
