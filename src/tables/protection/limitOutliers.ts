import { OUTLIER_RULE } from '../../definitions/outliers';
import type { Ledger } from './ledger';

/** Outliers lie above the upper quartile: of few people, there are at most one or two. */
export function limitOutliers(ledger: Ledger): void {
  for (const { whom } of ledger.whoms()) {
    if (whom.kind !== 'leftWith' || whom.trait !== 'outlier') continue;
    const { period, outcomes } = whom;
    const group = 'all';
    const people = ledger.valueOf({ whom: { kind: 'left', period, outcomes }, group });
    if (people === null) continue;
    const last = Math.max(people - 1, 0);
    const most = last - Math.ceil(OUTLIER_RULE.upperQuartile * last);
    const room = { whom: { kind: 'outlierRoom', period }, group } as const;
    ledger.limit({ whom, group }, most, room);
  }
}
