import fc from 'fast-check';
import type { Outline } from '../../src/definitions/outline';
import { leftOutBy, takeBack, type LeftOutHeading } from '../../src/report/leftOut';
import { addHeading, leaveOut } from '../../src/report/outlineEdits';

/** "A b c D e" is A with b and c below it, then D with e. */
function outline(ids: string): Outline {
  return ids.split(' ').map((id) => ({
    id,
    level: id === id.toUpperCase() ? 1 : 2,
    title: null,
    blocks: [],
  }));
}

function idsOf(headings: Outline): string {
  return headings.map(({ id }) => id).join(' ');
}

interface Kept {
  readonly outline: Outline;
  readonly leftOut: readonly LeftOutHeading[];
}

function without({ outline: before, leftOut }: Kept, id: string): Kept {
  const now = leaveOut(before, id);
  const sections = before.map((heading) => ({ id: heading.id, paragraphs: [], dropped: [] }));
  return { outline: now, leftOut: leftOutBy(before, now, sections, leftOut) };
}

test.each([
  ['A b c D e', ['b'], 'b', 'A b c D e'],
  ['A b c D e', ['A'], 'A', 'A b c D e'],
  ['A b c D e', ['D'], 'D', 'A b c D e'],
  ['A b c D e', ['b', 'c'], 'c', 'A c D e'],
  ['A b c D e', ['b', 'c'], 'b', 'A b D e'],
  ['A b c D e', ['A', 'D'], 'D', 'D e'],
])('of %s without %j, %s comes back where it was', (ids, gone, back, expected) => {
  const kept = gone.reduce(without, { outline: outline(ids), leftOut: [] });
  expect(idsOf(takeBack(kept.outline, kept.leftOut, back))).toBe(expected);
});

test('a heading that is not left out changes nothing', () => {
  const all = outline('A b');
  expect(takeBack(all, [], 'b')).toBe(all);
});

test('a new heading gets no id of one that is left out', () => {
  const own = addHeading(outline('A'), 'A', { title: 'Tack', level: 1 });
  const kept = without({ outline: own, leftOut: [] }, 'own-1');
  const taken = kept.leftOut.map(({ heading }) => heading.id);
  const again = addHeading(kept.outline, 'A', { title: 'Annat', level: 1 }, taken);
  expect(idsOf(again)).toBe('A own-2');
});

test('whatever is left out and taken back, no heading is lost or doubled', () => {
  const all = outline('A b c D E f g H');
  const step = fc.record({ id: fc.constantFrom(...all.map(({ id }) => id)), back: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let kept: Kept = { outline: all, leftOut: [] };
      for (const { id, back } of steps) {
        if (!back) {
          kept = without(kept, id);
          continue;
        }
        const now = takeBack(kept.outline, kept.leftOut, id);
        kept = { outline: now, leftOut: leftOutBy(kept.outline, now, [], kept.leftOut) };
        expect(now.map((heading) => heading.id)).toContain(id);
      }
      const known = [...kept.outline, ...kept.leftOut.map(({ heading }) => heading)];
      expect(known.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});
