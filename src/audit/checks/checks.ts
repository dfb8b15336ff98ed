import type { Check } from '../context';
import { checkAgeBands } from './ageBands';
import { checkBalance } from './balance';
import { checkBudgets } from './budgets';
import { checkCappedMeans } from './cappedMeans';
import { checkConventions } from './conventions';
import { checkDirectionWords } from './directionWords';
import { checkImpossibleShares } from './impossibleShares';
import { checkMeansOfParts } from './meansOfParts';
import { checkOutcomesOfExits } from './outcomesOfExits';
import { checkPartsOfTotal } from './partsOfTotal';
import { checkPercentChange } from './percentChange';
import { checkPercentOfCounts } from './percentOfCounts';
import { checkPeriodLabels } from './periodLabels';
import { checkResultRates } from './resultRates';
import { checkSharesOfHundred } from './sharesOfHundred';
import { checkSmallGroups } from './smallGroups';
import { checkStatedTwice } from './statedTwice';
import { checkUnitSlips } from './unitSlips';
import { checkWorkbookBudget } from './workbookBudget';
import { checkWorkbookFigures } from './workbookFigures';

/** Every check, in the order of CHECK_IDS. */
export const CHECKS: readonly Check[] = [
  checkAgeBands,
  checkConventions,
  checkBalance,
  checkOutcomesOfExits,
  checkPartsOfTotal,
  checkUnitSlips,
  checkBudgets,
  checkPeriodLabels,
  checkPercentOfCounts,
  checkImpossibleShares,
  checkSharesOfHundred,
  checkResultRates,
  checkMeansOfParts,
  checkPercentChange,
  checkDirectionWords,
  checkStatedTwice,
  checkWorkbookFigures,
  checkWorkbookBudget,
  checkCappedMeans,
  checkSmallGroups,
];
