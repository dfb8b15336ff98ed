import { afterKey, areaOf } from '../../../src/tryout/page/grid/selectionMoves';
import type { Selection, Spot } from '../../../src/tryout/page/grid/selectionMoves';
import { sheetNamed, workbookOf } from '../engine/workbookOf';

const SHEET = sheetNamed(
  workbookOf({
    Blad: [
      ['a', 'b', '', 'd'],
      ['a', 'b', '', ''],
      ['a', '', '', ''],
      ['', '', '', ''],
      ['a', '', '', ''],
    ],
  }),
  'Blad',
);
const LAST: Spot = { row: 99, column: 25 };

function at(row: number, column: number): Selection {
  return { anchor: { row, column }, focus: { row, column } };
}

function press(keys: string, from: Selection): Selection | null {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = { ctrl: parts.includes('Ctrl'), shift: parts.includes('Shift') };
  return afterKey({ key, ...modifiers }, from, SHEET, LAST, 30);
}

test.each([
  ['ArrowDown', [0, 0], [1, 0]],
  ['ArrowUp', [0, 0], [0, 0]],
  ['ArrowLeft', [5, 5], [5, 4]],
  ['ArrowRight', [5, 25], [5, 25]],
  ['Ctrl+ArrowDown', [0, 0], [2, 0]],
  ['Ctrl+ArrowDown', [2, 0], [4, 0]],
  ['Ctrl+ArrowDown', [4, 0], [99, 0]],
  ['Ctrl+ArrowRight', [0, 0], [0, 1]],
  ['Ctrl+ArrowRight', [0, 1], [0, 3]],
  ['Ctrl+ArrowUp', [50, 0], [4, 0]],
  ['Home', [3, 7], [3, 0]],
  ['Ctrl+Home', [3, 7], [0, 0]],
  ['End', [1, 0], [1, 3]],
  ['Ctrl+End', [0, 0], [4, 3]],
  ['PageDown', [80, 2], [99, 2]],
  ['PageUp', [80, 2], [50, 2]],
] as const)('%s from %j goes to %j', (keys, from, to) => {
  expect(press(keys, at(from[0], from[1]))).toEqual(at(to[0], to[1]));
});

test('Shift draws the area out from where it was begun, backwards too', () => {
  const first = press('Shift+ArrowUp', at(5, 5));
  const second = first === null ? null : press('Shift+ArrowLeft', first);
  expect(second).toEqual({ anchor: { row: 5, column: 5 }, focus: { row: 4, column: 4 } });
  expect(second === null ? null : areaOf(second)).toEqual({ top: 4, left: 4, bottom: 5, right: 5 });
});

test('other keys move nothing', () => {
  expect(press('a', at(0, 0))).toBeNull();
});
