import type { AuditContext } from '../context';
import { groupBy } from '../groupBy';
import type { NumberToken } from '../prose/numberTokens';
import { ownersBudgets } from '../prose/ownersBudgets';
import type { Comparison } from './collect';

/** The budget of the förbund of one year, in two sentences; three values are of three things. */
export function ownersBudgetsTwice({ sentences, period }: AuditContext): readonly Comparison[] {
  const ownYear = period === null ? null : `20${period.slice(0, 2)}`;
  const byYear = groupBy(ownersBudgets(sentences), ({ year }) => year ?? ownYear ?? '');
  return byYear.flatMap(([first, ...others]): readonly Comparison[] => {
    if (first === undefined) return [];
    const near = (amount: NumberToken): boolean =>
      Math.abs(amount.value - first.amount.value) <= (amount.step + first.amount.step) / 2;
    const unlike = others.filter(({ amount }) => !near(amount));
    const held = others.filter(({ amount }) => near(amount)).map(() => 'held' as const);
    if (new Set(unlike.map(({ amount }) => amount.value)).size > 1) return held;
    return [
      ...held,
      ...unlike.map(({ amount, sentence }): Comparison => ({
        severity: 'doubtful',
        where: sentence.place,
        stated: amount.text,
        detail: {
          code: 'statedTwice',
          words: {
            here: amount.text,
            other: first.amount.text,
            otherWhere: first.sentence.place,
          },
        },
      })),
    ];
  });
}
