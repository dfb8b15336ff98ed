import type { AuditContext } from '../context';
import { countLists } from '../prose/countLists';
import type { Comparison } from './collect';

/** Lists of counts against their whole: a list that says it is all of it must give it, any other at most that. */
export function listsOfTotals({ sentences }: AuditContext): readonly Comparison[] {
  return countLists(sentences).flatMap(
    ({ parts, total, where, complete }): readonly Comparison[] => {
      const values = parts.map(({ value }) => value);
      const sum = values.reduce((a, b) => a + b, 0);
      if (sum === total.value) return ['held'];
      if (total.hedge !== 'exact' || (!complete && sum < total.value)) return [];
      return [
        {
          severity: complete ? 'contradiction' : 'doubtful',
          where,
          stated: total.text,
          detail: {
            code: 'sumDiffers',
            words: { what: '', parts: values, total: total.value, sum },
          },
        },
      ];
    },
  );
}
