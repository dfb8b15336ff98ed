import { mapInSteps, type Steps } from '../../steps/steps';
import type { AuditWorkbook } from '../auditWorkbook';
import type { ClaimGroup, Stated } from '../claim';
import type { AuditContext } from '../context';
import type { Place } from '../document';
import { numberAt, type AuditRow, type AuditTable } from '../grids/auditTable';
import { orsColumns } from '../grids/orsColumns';
import { periodNamed } from '../grids/tableClaims';
import { groupIn } from '../prose/clauses';
import { fromTo } from '../prose/fromTo';
import type { Sentence } from '../prose/sentence';
import { orsReadings, type OrsStatistic } from './orsReadings';
import type { Pair } from './pair';
import { periodOf } from './periodOf';

/** A mean of ORS that a report states. */
interface StatedOrs {
  readonly statistic: OrsStatistic;
  readonly group: ClaimGroup;
  readonly stated: Stated;
  readonly where: Place;
  /** The period named with it; null: the report's own. */
  readonly said: string | null;
}

/** The means of ORS that tables and sentences state, at the start, at the end and between. */
export function* orsPairs(context: AuditContext, workbook: AuditWorkbook): Steps<readonly Pair[]> {
  const pairOf = ({ statistic, group, stated, where, said }: StatedOrs): readonly Pair[] => {
    const period = periodOf(said, context, workbook);
    if (period === null) return [];
    const readings = orsReadings(statistic, group, { ...workbook, period });
    const quantity = { listed: statistic, group, unit: 'points', part: null } as const;
    return readings.length === 0 ? [] : [{ stated, where, quantity, period, readings }];
  };
  const tables = context.tables.filter(({ earlier }) => !earlier);
  const stated = [...tables.flatMap(ofTable), ...context.sentences.flatMap(ofSentence)];
  return (yield* mapInSteps(stated, pairOf, 1)).flat();
}

function ofTable(table: AuditTable): readonly StatedOrs[] {
  const { start, end, change } = orsColumns(table);
  const percent = /%|procent/i.test(table.columns[change ?? -1]?.header ?? '');
  return table.rows.flatMap((row) => {
    const group = groupOfRow(row, table);
    const at = (column: number | null, statistic: OrsStatistic): readonly StatedOrs[] => {
      const stated = column === null ? null : numberAt(row, column);
      if (stated === null || group === null || stated.percent) return [];
      const where = { kind: 'cell', cell: stated.cell } as const;
      return [{ statistic, group, stated, where, said: periodNamed(table.title) }];
    };
    return [
      ...at(start, 'orsIn'),
      ...at(end, 'orsOut'),
      ...(percent ? [] : at(change, 'orsChange')),
    ];
  });
}

function ofSentence(sentence: Sentence): readonly StatedOrs[] {
  const group = groupIn(sentence.key);
  const ends = /\bors\b/.test(sentence.key) ? fromTo(sentence) : null;
  if (ends === null || group === null || sentence.scope !== null) return [];
  const shared = { group, where: sentence.place, said: sentence.period };
  return [
    { ...shared, statistic: 'orsIn', stated: ends.from },
    { ...shared, statistic: 'orsOut', stated: ends.to },
  ];
}

function groupOfRow({ role }: AuditRow, { rows }: AuditTable): ClaimGroup | null {
  switch (role.kind) {
    case 'women':
    case 'men':
      return role.kind;
    case 'total':
      return 'all';
    case 'part':
      return rows.length === 1 ? 'all' : null;
    case 'period':
    case 'within':
    case 'unknownSex':
    case 'band':
      return null;
  }
}
