import type { AuditWorkbook } from '../auditWorkbook';
import type { ClaimGroup, Stated } from '../claim';
import type { AuditContext } from '../context';
import type { Place } from '../document';
import { numberAt, type AuditRow, type AuditTable } from '../grids/auditTable';
import { orsColumns } from '../grids/orsColumns';
import { periodNamed } from '../grids/tableClaims';
import { groupIn } from '../prose/clauses';
import { fromTo } from '../prose/fromTo';
import { orsReadings, type OrsStatistic } from './orsReadings';
import type { Pair } from './pair';
import { periodOf } from './periodOf';

/** The means of ORS that tables and sentences state, at the start, at the end and between. */
export function orsPairs(context: AuditContext, workbook: AuditWorkbook): readonly Pair[] {
  const pair = (
    statistic: OrsStatistic,
    group: ClaimGroup,
    stated: Stated,
    where: Place,
    said: string | null,
  ): readonly Pair[] => {
    const period = periodOf(said, context, workbook);
    if (period === null) return [];
    const readings = orsReadings(statistic, group, { ...workbook, period });
    const quantity = { listed: statistic, group, unit: 'points', part: null } as const;
    return readings.length === 0 ? [] : [{ stated, where, quantity, period, readings }];
  };

  const ofTable = (table: AuditTable): readonly Pair[] => {
    const { start, end, change } = orsColumns(table);
    return table.rows.flatMap((row) => {
      const group = groupOfRow(row, table);
      const at = (column: number | null, statistic: OrsStatistic): readonly Pair[] => {
        const number = column === null ? null : numberAt(row, column);
        if (number === null || group === null || number.percent) return [];
        const where = { kind: 'cell', cell: number.cell } as const;
        return pair(statistic, group, number, where, periodNamed(table.title));
      };
      const percent = /%|procent/i.test(table.columns[change ?? -1]?.header ?? '');
      return [
        ...at(start, 'orsIn'),
        ...at(end, 'orsOut'),
        ...(percent ? [] : at(change, 'orsChange')),
      ];
    });
  };

  return [
    ...context.tables.filter(({ earlier }) => !earlier).flatMap(ofTable),
    ...context.sentences.flatMap((sentence): readonly Pair[] => {
      const group = groupIn(sentence.key);
      const ends = /\bors\b/.test(sentence.key) ? fromTo(sentence) : null;
      if (ends === null || group === null || sentence.scope !== null) return [];
      return [
        ...pair('orsIn', group, ends.from, sentence.place, sentence.period),
        ...pair('orsOut', group, ends.to, sentence.place, sentence.period),
      ];
    }),
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
