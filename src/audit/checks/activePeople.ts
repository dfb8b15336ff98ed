import type { ActiveWay } from '../../texts/auditWords';
import type { AuditContext } from '../context';
import { columnOf, resultRows, type ResultRow } from './resultRows';
import { numberAt } from '../grids/auditTable';
import { mayHide } from '../grids/hiddenNumber';
import type { Comparison } from './collect';

/**
 * Who was active against who was there at the start and who came: start + new = active. Teams count
 * active people in other ways too; one that fits is told as a note, and only a number that none of
 * them gives is doubtful.
 */
export function activePeople(context: AuditContext): readonly Comparison[] {
  return resultRows(context).flatMap(compare);
}

function compare(result: ResultRow): readonly Comparison[] {
  const { table, row, start, added, exits, dropouts, end } = result;
  const active = numberAt(row, columnOf(table, 'active'));
  if (active === null || start === null || added === null) return [];
  if ([active, start, added].some(({ hedge }) => hedge !== 'exact')) return [];
  const sum = start.value + added.value;
  if (active.value === sum) return ['held'];
  if (mayHide(table, row.cells[columnOf(table, 'dropouts')])) return [];
  const left = dropouts?.value ?? 0;
  const ways: readonly (readonly [ActiveWay, number | null])[] = [
    ['withoutDropouts', left > 0 ? sum - left : null],
    ['atEnd', end?.value ?? null],
    ['leftAndAtEnd', end === null || exits === null ? null : end.value + exits.value],
    ['started', added.value],
    ['atStart', start.value],
  ];
  const way = ways.find(([, value]) => value === active.value)?.[0] ?? null;
  const words = {
    row: row.label,
    start: start.value,
    added: added.value,
    sum,
    active: active.value,
  };
  return [
    {
      severity: way === null ? 'doubtful' : 'note',
      where: { kind: 'cell', cell: active.cell },
      stated: active.text,
      detail: { code: 'activeDiffers', words: { ...words, way } },
    },
  ];
}
