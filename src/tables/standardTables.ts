import type { Participant } from '../participants/participant';
import { ageTable } from './ageTable';
import type { Comparison } from './compareTables';
import { enrolledByMonthTable } from './enrolledByMonthTable';
import { longEnrolledTable } from './longEnrolledTable';
import { newByAgeTable } from './newByAgeTable';
import { newBySexTable } from './newBySexTable';
import { newByTextTable } from './newByTextTable';
import { orsTable } from './orsTable';
import { resultRateTable } from './resultRateTable';
import { resultTable } from './resultTable';
import { supportTimeTable } from './supportTimeTable';
import type { Table, TableId } from './table';
import type { ReportInput, ScopeOf } from './tableInput';
import { throughputTable } from './throughputTable';
import { throughputWindowsTable } from './throughputWindowsTable';
import { windowsWithoutOutliersTable } from './windowsWithoutOutliersTable';

/** What a sheet must tell of somebody for a table to be possible. */
export type Need = 'sex' | 'age' | 'referrer' | 'supportForm' | 'supportTime' | 'ors';

interface StandardTable {
  /** @param monthCount the months of the report's own period */
  readonly build: (input: ReportInput, scope: ScopeOf, monthCount: number) => Table;
  readonly needs: Need | null;
  /** How the table stands beside the period before; null for what is neither count nor rate. */
  readonly comparison: Comparison | null;
}

const COUNT_AND_SHARE: Comparison = { by: 'columns', columns: [0, 1] };

/** Every table that a report can have. */
export const STANDARD_TABLES: Readonly<Record<TableId, StandardTable>> = {
  result: { build: resultTable, needs: null, comparison: { by: 'rows' } },
  resultRate: {
    build: resultRateTable,
    needs: null,
    comparison: { by: 'columns', columns: [0, 1, 2] },
  },
  newBySex: { build: newBySexTable, needs: 'sex', comparison: COUNT_AND_SHARE },
  newByAge: { build: newByAgeTable, needs: 'age', comparison: COUNT_AND_SHARE },
  newByReferrer: {
    build: (input, scope) => newByTextTable(input, 'referrer', scope),
    needs: 'referrer',
    comparison: COUNT_AND_SHARE,
  },
  newBySupportForm: {
    build: (input, scope) => newByTextTable(input, 'supportForm', scope),
    needs: 'supportForm',
    comparison: COUNT_AND_SHARE,
  },
  age: { build: ageTable, needs: 'age', comparison: null },
  throughput: { build: throughputTable, needs: null, comparison: null },
  throughputWindows: { build: throughputWindowsTable, needs: null, comparison: null },
  windowsWithoutOutliers: { build: windowsWithoutOutliersTable, needs: null, comparison: null },
  supportTime: { build: supportTimeTable, needs: 'supportTime', comparison: null },
  ors: { build: orsTable, needs: 'ors', comparison: null },
  enrolledByMonth: {
    build: enrolledByMonthTable,
    needs: null,
    comparison: { by: 'columns', columns: [0] },
  },
  longEnrolled: {
    build: longEnrolledTable,
    needs: null,
    comparison: { by: 'columns', columns: [0, 1] },
  },
};

const TELLS: Readonly<Record<Need, (participant: Participant) => boolean>> = {
  sex: ({ sex }) => sex !== null,
  age: ({ age }) => age !== null,
  referrer: ({ referrer }) => referrer !== null,
  supportForm: ({ supportForm }) => supportForm !== null,
  supportTime: ({ supportTime }) => supportTime !== null,
  ors: ({ orsIn, orsOut }) => orsIn !== null && orsOut !== null,
};

/** What a table would need that the sheet tells of nobody; null where the table is possible. */
export function missingFor(id: TableId, participants: readonly Participant[]): Need | null {
  const { needs } = STANDARD_TABLES[id];
  return needs === null || participants.some(TELLS[needs]) ? null : needs;
}
