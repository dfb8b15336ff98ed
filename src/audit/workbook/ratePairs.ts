import { mapInSteps, type Steps } from '../../steps/steps';
import type { AuditWorkbook } from '../auditWorkbook';
import type { AuditContext } from '../context';
import { barePercentIn, speaksOfResult } from '../prose/resultRateIn';
import type { Sentence } from '../prose/sentence';
import type { Pair } from './pair';
import { periodOf } from './periodOf';
import { rateReadings } from './rateReadings';

/** The results in per cent that sentences state for the whole team. */
export function* ratePairs(context: AuditContext, workbook: AuditWorkbook): Steps<readonly Pair[]> {
  const pairsOf = (sentence: Sentence): readonly Pair[] => {
    const percent =
      speaksOfResult(sentence) && sentence.scope === null ? barePercentIn(sentence) : null;
    const period = periodOf(sentence.period, context, workbook);
    if (percent === null || period === null) return [];
    const readings = rateReadings('all', { ...workbook, period });
    const quantity = { listed: 'resultRate', group: 'all', unit: 'percent', part: null } as const;
    return readings.length === 0
      ? []
      : [{ stated: percent, where: sentence.place, quantity, period, readings }];
  };
  return (yield* mapInSteps(context.sentences, pairsOf, 1)).flat();
}
