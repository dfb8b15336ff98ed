import { fold } from '../../cells/fold';
import { DEFAULT_DISCLOSURE, isSmall } from '../../definitions/disclosure';
import type { Check } from '../context';
import type { AuditTable, TableNumber } from '../grids/auditTable';
import { collect } from './collect';
import { hiddenThatCanBeToldFrom } from './hiddenFromTotals';

/**
 * Counts of few people that tables print, told of once for the whole report; and those that they
 * hide, but that their totals give away.
 */
export const checkSmallGroups: Check = ({ claims, tables }) => {
  const { threshold } = DEFAULT_DISCLOSURE;
  const ofPeople = tables.filter(countsPeople);
  const printed = ofPeople.flatMap(countsIn);
  const small = printed.filter(({ value, step }) => step === 1 && isSmall(value, threshold));
  const exposed = ofPeople.flatMap((table) => hiddenThatCanBeToldFrom(table, threshold));
  const [first] = small;
  if (first === undefined && exposed.length === 0)
    return collect('smallGroups', claims.length > 0 && printed.length > 0 ? ['held'] : []);
  return collect('smallGroups', [
    ...(first === undefined
      ? []
      : [
          {
            severity: 'note',
            where: { kind: 'cell', cell: first.cell },
            stated: first.text,
            detail: { code: 'smallGroups', words: { cells: small.length, threshold } },
          } as const,
        ]),
    ...exposed.map(
      ({ what, total, others }) =>
        ({
          severity: 'note',
          where: { kind: 'cell', cell: total.cell },
          stated: total.text,
          detail: { code: 'hiddenExposed', words: { what, total: total.value, others } },
        }) as const,
    ),
  ]);
};

const PEOPLE =
  /deltag|person|kvinn|\bman\b|remit|anvis|inskriv|avslut|aktiva|individ|alder|participant|people|women|\bmen\b/;
/** What teams count besides people; and people that they employ. */
const NO_PARTICIPANTS =
  /\bmoten?\b|aktivitet|traff|utbildning|anstalld|medarbetare|tjanst|personal|samverkan|styrgrupp|arsarbet|meeting|staff/;

function countsPeople({ title, labelHeader, quantity, columns, rows }: AuditTable): boolean {
  const words = fold(
    [
      title,
      labelHeader,
      ...columns.map(({ header }) => header),
      ...rows.map(({ label }) => label),
    ].join(' '),
  );
  if (columns.some(({ kind }) => kind === 'money')) return false;
  if (columns.filter((column) => column.quantity !== null).length > 1) return true;
  return !NO_PARTICIPANTS.test(words) && (quantity !== null || PEOPLE.test(words));
}

function countsIn({ rows, columns }: AuditTable): readonly TableNumber[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, at) =>
      cell.kind === 'number' &&
      !cell.number.percent &&
      ['count', 'unknown'].includes(columns[at]?.kind ?? '')
        ? [cell.number]
        : [],
    ),
  );
}
