import { ageBand } from './ageBand';
import { budgetDiff } from './budgetDiff';
import type { FunctionId } from './catalogue';
import type { CustomFunction } from './customFunction';
import { enrolled } from './enrolled';
import { outcome } from './outcome';
import { period } from './period';
import { resultRate } from './resultRate';
import { resultTable } from './resultTable';
import { supportTime } from './supportTime';
import { throughput } from './throughput';

/** What each custom function does. */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, CustomFunction>> = {
  THROUGHPUT: throughput,
  RESULTRATE: resultRate,
  BUDGETDIFF: budgetDiff,
  ENROLLED: enrolled,
  SUPPORTTIME: supportTime,
  OUTCOME: outcome,
  AGEBAND: ageBand,
  PERIOD: period,
  RESULTTABLE: resultTable,
};
