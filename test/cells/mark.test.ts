import fc from 'fast-check';
import { markOf } from '../../src/cells/mark';

test.each([
  ['', 0x1c9dc5 ^ 0x81],
  ['a', 0x0c292c ^ 0xe4],
  ['foobar', 0x9cf968 ^ 0xbf],
])('%j has the published hash of FNV-1a, folded', (text, folded) => {
  expect(parseInt(markOf(text), 36)).toBe(folded);
});

test('a mark is five letters and digits, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(markOf(text)).toMatch(/^[0-9a-z]{5}$/);
    }),
  );
});

test('texts that differ a little have other marks', () => {
  const marks = Array.from({ length: 1000 }, (_, i) => markOf(`43${100 + i}|woman|27`));
  expect(new Set(marks).size).toBe(1000);
});

test('a mark is shared by so many texts that it tells none of them', () => {
  const marks = new Set(Array.from({ length: 40_000 }, (_, i) => markOf(String(i * 7919))));
  expect(marks.size).toBeLessThan(40_000);
});
