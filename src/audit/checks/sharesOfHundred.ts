import type { Check } from '../context';
import { shareSets } from '../shareSets';
import { collect, type Comparison } from './collect';

/** Shares of one whole must give 100 %, but for what rounding each of them can do. */
export const checkSharesOfHundred: Check = (context) =>
  collect(
    'sharesOfHundred',
    shareSets(context).map(({ shares, where }): Comparison => {
      const values = shares.map(({ value }) => value);
      const sum = Math.round(values.reduce((a, b) => a + b, 0) * 1000) / 1000;
      const slack = shares.reduce((a, { step }) => a + step / 2, 0);
      if (Math.abs(sum - 100) <= slack + 1e-9) return 'held';
      return {
        severity: 'doubtful',
        where,
        stated: shares.map(({ text }) => text).join(', '),
        detail: { code: 'sharesNotHundred', words: { shares: values, sum } },
      };
    }),
  );
