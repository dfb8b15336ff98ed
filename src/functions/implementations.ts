import type { FunctionId } from './catalogue';
import type { CustomFunction } from './customFunction';
import { FunctionError } from './functionError';

const pending: CustomFunction = () => {
  throw new FunctionError('notAvailable', '');
};

/** What each custom function does. */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, CustomFunction>> = {
  THROUGHPUT: pending,
  RESULTRATE: pending,
  BUDGETDIFF: pending,
  ENROLLED: pending,
  SUPPORTTIME: pending,
  OUTCOME: pending,
  AGEBAND: pending,
  PERIOD: pending,
  RESULTTABLE: pending,
};
