import { isOtherSex } from '../grids/otherSex';
import { isSmall } from '../../definitions/disclosure';
import type { AuditRow, AuditTable, TableCellReading, TableNumber } from '../grids/auditTable';

/** A hidden count that is all that is missing between a total and its other parts. */
export interface ExposedCount {
  /** The row or column that it stands in. */
  readonly what: string;
  readonly total: TableNumber;
  readonly others: readonly number[];
}

const SEXES: ReadonlySet<AuditRow['role']['kind']> = new Set(['women', 'men', 'unknownSex']);
const BANDS: ReadonlySet<AuditRow['role']['kind']> = new Set(['band']);
const PARTS: ReadonlySet<AuditRow['role']['kind']> = new Set(['part']);

/** The small counts that a table hides one by one, down its columns and across women, men and all. */
export function hiddenThatCanBeToldFrom(
  table: AuditTable,
  threshold: number,
): readonly ExposedCount[] {
  const { rows, columns } = table;
  const total = rows.findLast(({ role, label }) => role.kind === 'total' && label !== '');
  const down = [SEXES, BANDS, PARTS].flatMap((kinds) => {
    const parts = rows.filter(({ role }) => kinds.has(role.kind));
    return columns.flatMap(({ header, kind }, at) =>
      kind === 'mean' || kind === 'median'
        ? []
        : exposed(
            header,
            parts.map(({ cells }) => cells[at]),
            total?.cells[at],
            threshold,
          ),
    );
  });
  const at = (group: 'women' | 'men' | 'total'): number =>
    columns.findIndex((column) => column.group === group);
  const others = columns.flatMap(({ header, group }, i) =>
    group === null && isOtherSex(header) ? [i] : [],
  );
  const across = rows.flatMap(({ label, cells }) =>
    exposed(
      label,
      [cells[at('women')], cells[at('men')], ...cells.filter((_, i) => others.includes(i))],
      cells[at('total')],
      threshold,
    ),
  );
  return [...down, ...across];
}

function exposed(
  what: string,
  parts: readonly (TableCellReading | undefined)[],
  total: TableCellReading | undefined,
  threshold: number,
): readonly ExposedCount[] {
  if (total?.kind !== 'number' || parts.length < 2 || parts.includes(undefined)) return [];
  const others = parts.flatMap((part) => (part?.kind === 'number' ? [part.number] : []));
  const hidden = parts.filter((part) => part?.kind === 'hidden');
  if (hidden.length !== 1 || others.length !== parts.length - 1) return [];
  if (
    [total.number, ...others].some(
      ({ step, percent, hedge }) => step !== 1 || percent || hedge !== 'exact',
    )
  )
    return [];
  const values = others.map(({ value }) => value);
  const left = total.number.value - values.reduce((a, b) => a + b, 0);
  return isSmall(left, threshold) ? [{ what, total: total.number, others: values }] : [];
}
