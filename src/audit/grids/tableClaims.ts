import type { Claim, ClaimGroup, ClaimUnit } from '../claim';
import { numberTokens } from '../prose/numberTokens';
import { parsePeriod } from '../../definitions/parsePeriod';
import { periodLabel } from '../../definitions/period';
import { fold } from '../../cells/fold';
import type { AuditColumn, AuditRow, AuditTable, TableNumber } from './auditTable';

/** The period that a text names, as the field labels it; null where it names none. */
export function periodNamed(text: string): string | null {
  for (const { kind, text: said } of numberTokens(text)) {
    const period = kind === 'd' ? parsePeriod(said) : null;
    if (period !== null) return periodLabel(period);
  }
  return null;
}

/** The period of what is beside the report's own: it has no label that another could have. */
const EARLIER = 'before';

/** What a table states of the quantities that every report has: by its columns, or by its title and rows. */
export function tableClaims(table: AuditTable): readonly Claim[] {
  const period = table.earlier ? EARLIER : periodNamed(table.title);
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, at): Claim[] => {
      const column = table.columns[at];
      if (cell.kind !== 'number' || column === undefined) return [];
      return claimOf(table, row, column, cell.number, period);
    }),
  );
}

/** A header that names no part of what the title counts: "Antal personer", "Medel". */
const OF_ALL =
  /^(?:$|antal|personer|deltagare|st\b|medel|genomsnitt|median|snitt|number|people|participants|mean|average|n$|man$|kvinn|.*\b(?:man|kvinnor|men|women)$|(?:19|20)\d\d)/;

/** A row of a table of times that tells how many people they are over. */
const COUNT_ROW = /^(?:antal|number|people|n$)/;

function claimOf(
  table: AuditTable,
  row: AuditRow,
  column: AuditColumn,
  number: TableNumber,
  period: string | null,
): Claim[] {
  const group = groupFor(table, row, column);
  const quantity = column.quantity ?? table.quantity;
  if (group === null || quantity === null || column.kind === 'money') return [];
  const isTime = ['throughputTime', 'supportTime', 'age', 'ors'].includes(quantity);
  const { kind } = column;
  if (kind === 'percent' || number.percent) return [];
  if (isTime && ((kind !== 'mean' && kind !== 'median') || COUNT_ROW.test(fold(row.label))))
    return [];
  const isMedian = kind === 'median' || fold(row.label).startsWith('median');
  if (!isTime && (kind === 'mean' || kind === 'median') && column.quantity === null) return [];
  if (column.quantity === null && column.group === null && !OF_ALL.test(fold(column.header)))
    return [];
  if (quantity === 'ors' && table.columns.filter((other) => other.kind === 'mean').length > 1)
    return [];
  return [
    {
      quantity,
      outcome: column.outcome,
      group,
      statistic: isTime ? (isMedian ? 'median' : 'mean') : 'count',
      unit: isTime ? unitOf(table, column) : 'people',
      period:
        row.role.kind === 'period'
          ? (periodNamed(row.label) ?? row.label)
          : (periodNamed(column.header) ?? period),
      scope: null,
      place: { kind: 'cell', cell: number.cell },
      context: `${table.id} ${row.role.kind === 'period' ? row.label : ''}`,
      value: number.value,
      step: number.step,
      hedge: number.hedge,
      text: number.text,
    },
  ];
}

function groupFor(table: AuditTable, row: AuditRow, column: AuditColumn): ClaimGroup | null {
  const byColumn = column.group === 'total' ? 'all' : column.group;
  const inHeader = /\bman$/.test(fold(column.header))
    ? 'men'
    : /\bkvinnor$/.test(fold(column.header))
      ? 'women'
      : null;
  switch (row.role.kind) {
    case 'women':
    case 'men':
      return byColumn === null && inHeader === null ? row.role.kind : null;
    case 'total':
    case 'period':
      return byColumn ?? inHeader ?? 'all';
    case 'part':
      return table.rows.length === 1 ? (byColumn ?? 'all') : null;
    case 'within':
    case 'unknownSex':
    case 'band':
      return null;
  }
}

function unitOf(table: AuditTable, column: AuditColumn): ClaimUnit {
  const words = fold(`${table.title} ${column.header}`);
  if (/\bors\b|poang/.test(words)) return 'points';
  return /\bar\b|alder/.test(words) && !/manad/.test(words) ? 'years' : 'months';
}
