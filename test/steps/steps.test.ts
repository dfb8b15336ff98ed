import fc from 'fast-check';
import { eachInSteps, mapInSteps, part, runThrough, type Steps } from '../../src/steps/steps';
import { rises, walkSteps } from '../support/walkSteps';

function* counting(times: number): Steps<string> {
  for (let i = 1; i <= times; i++) yield i / times;
  return 'done';
}

test('work run through gives its result', () => {
  expect(runThrough(counting(3))).toBe('done');
  expect(runThrough(counting(0))).toBe('done');
});

test('a part of greater work tells its share of the whole', () => {
  expect(walkSteps(part(counting(4), 0.5, 1))).toEqual({
    result: 'done',
    shares: [0.625, 0.75, 0.875, 1],
  });
});

test('every item comes once, in order, with a pause at least every so many', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (items, atOnce) => {
      const seen: number[] = [];
      const { shares } = walkSteps(eachInSteps(items, (_, index) => void seen.push(index), atOnce));
      expect(seen).toEqual(items.map((_, index) => index));
      expect(shares).toHaveLength(Math.ceil(items.length / atOnce));
      expect(rises(shares)).toBe(true);
      expect(runThrough(mapInSteps(items, (item) => item * 2, atOnce))).toEqual(
        items.map((item) => item * 2),
      );
    }),
  );
});

test('nothing is done ahead of the pause', () => {
  const seen: number[] = [];
  const steps = eachInSteps([1, 2, 3, 4], (item) => void seen.push(item), 2);
  steps.next();
  expect(seen).toEqual([1, 2]);
});
