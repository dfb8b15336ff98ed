import { Axis } from '../../../src/tryout/page/grid/axis';
import { scrollInto } from '../../../src/tryout/page/grid/scrollInto';

const AXES = { rows: new Axis(1000, 20, new Map()), columns: new Axis(100, 64, new Map()) };
const VIEW = { top: 400, left: 640, width: 640, height: 400 };

function scrolled(row: number, column: number, frozen = 0, view = VIEW): [number, number] {
  const { top, left } = scrollInto({ row, column }, AXES, frozen, view);
  return [top, left];
}

test.each([
  ['a cell that is seen', 30, 12, 0, [400, 640]],
  ['a cell above', 10, 12, 0, [200, 640]],
  ['a cell below', 50, 12, 0, [620, 640]],
  ['a cell to the left', 30, 2, 0, [400, 128]],
  ['a cell to the right', 30, 30, 0, [400, 1344]],
  ['a cell behind the frozen rows', 21, 12, 4, [340, 640]],
  ['a frozen cell', 1, 12, 4, [400, 640]],
] as const)('%s', (_name, row, column, frozen, expected) => {
  expect(scrolled(row, column, frozen)).toEqual(expected);
});

test('a column wider than the grid is shown from its beginning', () => {
  expect(scrolled(30, 12, 0, { ...VIEW, width: 30 })).toEqual([400, 768]);
});
