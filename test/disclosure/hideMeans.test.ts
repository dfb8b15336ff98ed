import fc from 'fast-check';
import { hideMeans } from '../../src/disclosure/hideMeans';

const PUBLIC = { mode: 'public', threshold: 5 } as const;

test.each([
  ['nothing where every group is large or empty', [12, 0, 7], [false, false, false]],
  ['the mean of a small group, and the next smallest', [3, 12, 20], [true, true, false]],
  ['two small groups that together are none', [3, 2, 20], [true, true, false]],
  ['one more, where the small groups together still are one', [1, 2, 20], [true, true, true]],
  ['those without outliers, where the outliers are few', [18, 2], [true, true]],
  ['no empty group', [3, 0], [true, false]],
])('hides %s', (_, sizes, expected) => {
  expect(hideMeans(sizes, PUBLIC)).toEqual(expected);
});

test('hides small groups alone in an internal table, and nothing where the rule is off', () => {
  expect(hideMeans([3, 12], { mode: 'internal', threshold: 5 })).toEqual([true, false]);
  expect(hideMeans([3, 12], { mode: 'off', threshold: 5 })).toEqual([false, false]);
});

test('for any groups, those hidden are nobody, or several and together no small group, or everybody', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(15), { maxLength: 5 }), (sizes) => {
      const hidden = hideMeans(sizes, PUBLIC);
      const of = sizes.filter((_, i) => hidden[i]);
      const people = of.reduce((sum, n) => sum + n, 0);
      const everybody = people === sizes.reduce((sum, n) => sum + n, 0);
      expect(of.length === 0 || everybody || (of.length > 1 && people >= 5)).toBe(true);
      sizes.forEach((n, i) => expect(hidden[i] || n === 0 || n >= 5).toBe(true));
    }),
  );
});
