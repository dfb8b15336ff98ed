import { Axis } from '../../../src/tryout/page/grid/axis';

const axis = new Axis(
  10,
  20,
  new Map([
    [2, 50],
    [5, 0],
  ]),
);

test('begins each row where the one before it ends', () => {
  expect([0, 1, 2, 3, 5, 6, 10].map((index) => axis.offset(index))).toEqual([
    0, 20, 40, 90, 130, 130, 210,
  ]);
  expect([1, 2, 5].map((index) => axis.size(index))).toEqual([20, 50, 0]);
  expect(axis.total).toBe(210);
});

test.each([
  [-5, 0],
  [0, 0],
  [19, 0],
  [20, 1],
  [89, 2],
  [90, 3],
  [129, 4],
  [130, 6],
  [209, 9],
  [5000, 9],
])('pixel %d lies in row %d', (pixels, row) => {
  expect(axis.indexAt(pixels)).toBe(row);
});

test('an axis of nothing has its only place at 0', () => {
  expect(new Axis(0, 20, new Map()).indexAt(40)).toBe(0);
});
