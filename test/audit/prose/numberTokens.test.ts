import { numberTokens } from '../../../src/audit/prose/numberTokens';

const read = (text: string) =>
  numberTokens(text).map(({ kind, value, hedge }) => [kind, value, hedge]);

test.each([
  ['tolv personer', [['n', 12, 'exact']]],
  ['drygt 940 tkr', [['k', 940_000, 'over']]],
  ['1,88 miljoner', [['k', 1_880_000, 'exact']]],
  ['1 200 000 kr', [['k', 1_200_000, 'exact']]],
  ['1.200.000 kr', [['k', 1_200_000, 'exact']]],
  ['1,200,000 kronor', [['k', 1_200_000, 'exact']]],
  ['40,580 kronor', [['k', 40_580, 'exact']]],
  ['0,733', [['n', 0.733, 'exact']]],
  ['minst 5,7 år', [['y', 5.7, 'atLeast']]],
  ['var fjärde', [['p', 25, 'about']]],
  ['56 %', [['p', 56, 'exact']]],
  ['lagen (2003:1210)', []],
])('%s', (text, expected) => {
  const numbers = read(text).filter(([kind]) => kind !== 'd' && kind !== 'x');
  expect(numbers).toEqual(expected);
});
