import type { Participant } from '../participants/participant';
import type { Steps } from '../steps/steps';
import { ageTable } from './ageTable';
import { budgetTable, missingBudget, type BudgetNeed } from './budget/budgetTables';
import type { Comparison } from './compareTables';
import { enrolledByMonthTableInSteps } from './enrolledByMonthTable';
import { longEnrolledTable } from './longEnrolledTable';
import { newByAgeTableInSteps } from './newByAgeTable';
import { newBySexTable } from './newBySexTable';
import { newByTextTableInSteps } from './newByTextTable';
import { orsTableInSteps } from './orsTable';
import { resultRateTable } from './resultRateTable';
import { resultTableInSteps } from './resultTable';
import { supportTimeTableInSteps } from './supportTimeTable';
import type { Table, TableId } from './table';
import type { ReportInput, ScopeOf } from './tableInput';
import { throughputTableInSteps } from './throughputTable';
import { throughputWindowsTableInSteps } from './throughputWindowsTable';
import { windowsWithoutOutliersTableInSteps } from './windowsWithoutOutliersTable';

/** What a sheet must tell of somebody for a table to be possible. */
type PeopleNeed = 'sex' | 'age' | 'referrer' | 'supportForm' | 'supportTime' | 'ors';

/** What must be known for a table to be possible. */
export type Need = PeopleNeed | BudgetNeed;

interface StandardTable {
  /** @param monthCount the months of the report's own period */
  readonly build: (input: ReportInput, scope: ScopeOf, monthCount: number) => Steps<Table>;
  readonly needs: Need | null;
  /** How the table stands beside the period before; null for what is neither count nor rate. */
  readonly comparison: Comparison | null;
}

/** A table of few passes over the participants: one step. */
function atOnce(build: (input: ReportInput, scope: ScopeOf) => Table): StandardTable['build'] {
  return function* (input, scope) {
    return build(input, scope);
  };
}

const COUNT_AND_SHARE: Comparison = { by: 'columns', columns: [0, 1] };

/** Every table that a report can have. */
export const STANDARD_TABLES: Readonly<Record<TableId, StandardTable>> = {
  result: { build: resultTableInSteps, needs: null, comparison: { by: 'rows' } },
  resultRate: {
    build: atOnce(resultRateTable),
    needs: null,
    comparison: { by: 'columns', columns: [0, 1, 2] },
  },
  newBySex: { build: atOnce(newBySexTable), needs: 'sex', comparison: COUNT_AND_SHARE },
  newByAge: { build: newByAgeTableInSteps, needs: 'age', comparison: COUNT_AND_SHARE },
  newByReferrer: {
    build: (input, scope) => newByTextTableInSteps(input, 'referrer', scope),
    needs: 'referrer',
    comparison: COUNT_AND_SHARE,
  },
  newBySupportForm: {
    build: (input, scope) => newByTextTableInSteps(input, 'supportForm', scope),
    needs: 'supportForm',
    comparison: COUNT_AND_SHARE,
  },
  age: { build: atOnce(ageTable), needs: 'age', comparison: null },
  throughput: { build: throughputTableInSteps, needs: null, comparison: null },
  throughputWindows: { build: throughputWindowsTableInSteps, needs: null, comparison: null },
  windowsWithoutOutliers: {
    build: windowsWithoutOutliersTableInSteps,
    needs: null,
    comparison: null,
  },
  supportTime: { build: supportTimeTableInSteps, needs: 'supportTime', comparison: null },
  ors: { build: orsTableInSteps, needs: 'ors', comparison: null },
  enrolledByMonth: {
    build: enrolledByMonthTableInSteps,
    needs: null,
    comparison: { by: 'columns', columns: [0] },
  },
  longEnrolled: {
    build: atOnce(longEnrolledTable),
    needs: null,
    comparison: { by: 'columns', columns: [0, 1] },
  },
  budget: { build: atOnce(budgetTable('budget')), needs: 'budget', comparison: null },
  budgetBases: {
    build: atOnce(budgetTable('budgetBases')),
    needs: 'budgetBases',
    comparison: null,
  },
  budgetPartYear: {
    build: atOnce(budgetTable('budgetPartYear')),
    needs: 'budgetPartYear',
    comparison: null,
  },
};

const TELLS: Readonly<Record<PeopleNeed, (participant: Participant) => boolean>> = {
  sex: ({ sex }) => sex !== null,
  age: ({ age }) => age !== null,
  referrer: ({ referrer }) => referrer !== null,
  supportForm: ({ supportForm }) => supportForm !== null,
  supportTime: ({ supportTime }) => supportTime !== null,
  ors: ({ orsIn, orsOut }) => orsIn !== null && orsOut !== null,
};

/** What a table would need that is not known; null where the table is possible. */
export function missingFor(
  id: TableId,
  { participants, budget }: Pick<ReportInput, 'participants' | 'budget'>,
): Need | null {
  const { needs } = STANDARD_TABLES[id];
  switch (needs) {
    case null:
      return null;
    case 'budget':
    case 'budgetBases':
    case 'budgetPartYear':
      return missingBudget(needs, budget);
    case 'sex':
    case 'age':
    case 'referrer':
    case 'supportForm':
    case 'supportTime':
    case 'ors':
      return participants.some(TELLS[needs]) ? null : needs;
  }
}
