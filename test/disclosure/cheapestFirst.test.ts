import fc from 'fast-check';
import { CheapestFirst } from '../../src/disclosure/cheapestFirst';

test('gives the cheapest first, and the earliest of those that cost the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), (costs) => {
      const waiting = new CheapestFirst<readonly [cost: number, added: number]>();
      costs.forEach((cost, i) => waiting.add([cost, i], cost));
      const taken = costs.map(() => waiting.take());
      const expected = costs.map((cost, i) => [cost, i]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      expect(taken).toEqual(expected);
      expect(waiting.take()).toBeNull();
    }),
  );
});
