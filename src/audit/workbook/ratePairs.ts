import type { AuditWorkbook } from '../auditWorkbook';
import type { AuditContext } from '../context';
import { barePercentIn, speaksOfResult } from '../prose/resultRateIn';
import type { Pair } from './pair';
import { periodOf } from './periodOf';
import { rateReadings } from './rateReadings';

/** The results in per cent that sentences state for the whole team. */
export function ratePairs(context: AuditContext, workbook: AuditWorkbook): readonly Pair[] {
  return context.sentences.flatMap((sentence): readonly Pair[] => {
    const percent =
      speaksOfResult(sentence) && sentence.scope === null ? barePercentIn(sentence) : null;
    const period = periodOf(sentence.period, context, workbook);
    if (percent === null || period === null) return [];
    const readings = rateReadings('all', { ...workbook, period });
    const quantity = { listed: 'resultRate', group: 'all', unit: 'percent', part: null } as const;
    return readings.length === 0
      ? []
      : [{ stated: percent, where: sentence.place, quantity, period, readings }];
  });
}
