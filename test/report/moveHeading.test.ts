import fc from 'fast-check';
import { moveHeading } from '../../src/report/moveHeading';
import type { Outline } from '../../src/definitions/outline';

/** "A b c D e" is A with b and c below it, then D with e. */
function outline(ids: string): Outline {
  return ids.split(' ').map((id) => ({
    id,
    level: id === id.toUpperCase() ? 1 : 2,
    title: null,
    blocks: [],
  }));
}

function moved(ids: string, id: string, by: -1 | 1): string {
  return moveHeading(outline(ids), id, by)
    .map((heading) => heading.id)
    .join(' ');
}

test.each([
  ['a heading takes those below it along', 'A b c D e F', 'A', 1, 'D e A b c F'],
  ['and goes before the one above', 'A b c D e F', 'D', -1, 'D e A b c F'],
  ['the last goes up alone', 'A b C', 'C', -1, 'C A b'],
  ['one of level 2 changes place with its neighbour', 'A b c D', 'c', -1, 'A c b D'],
  ['and goes below the next of level 1', 'A b c D e', 'c', 1, 'A b D c e'],
] as const)('%s', (_, before, id, by, after) => {
  expect(moved(before, id, by)).toBe(after);
});

test.each([
  ['the first cannot go up', 'A b C', 'A', -1],
  ['the last cannot go down', 'A b C d', 'C', 1],
  ['none of level 2 comes before the first of level 1', 'A b C', 'b', -1],
  ['one that is not there', 'A b', 'x', 1],
] as const)('%s', (_, before, id, by) => {
  const all = outline(before);
  expect(moveHeading(all, id, by)).toBe(all);
});

test('no heading is lost or made', () => {
  const anyOutline = fc.uniqueArray(fc.constantFrom(...'ABCDabcd'), { minLength: 1 });
  fc.assert(
    fc.property(anyOutline, fc.nat(7), fc.constantFrom(-1 as const, 1 as const), (ids, at, by) => {
      const after = moved(ids.join(' '), ids[at] ?? 'x', by).split(' ');
      expect([...after].sort()).toEqual([...ids].sort());
    }),
  );
});
