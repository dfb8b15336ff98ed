import { moveOwnCells, ownCell, placeFormula } from '../../src/tables/ownCell';

test('a table’s own cells become addresses where the table is placed, label column and all', () => {
  const formula = `=SUM(${ownCell(0, 0)}:${ownCell(3, 0)})/${ownCell(4, 26)}`;
  expect(placeFormula(formula, 9, 0)).toBe('=SUM($B$10:$B$13)/$AB$14');
});

test('own cells can be moved within the table', () => {
  const formula = `=${ownCell(1, 0)}-${ownCell(1, 1)}`;
  const moved = moveOwnCells(formula, (row, column) => [row + 4, column === 1 ? 7 : column]);
  expect(placeFormula(moved, 0, 0)).toBe('=$B$6-$I$6');
});

test('a text that looks like a cell of the table stays a text', () => {
  const text = `"${ownCell(1, 1)} ""${ownCell(2, 2)}"" "`;
  expect(placeFormula(`=COUNTIFS(A:A,${text})+${ownCell(0, 0)}`, 4, 0)).toBe(
    `=COUNTIFS(A:A,${text})+$B$5`,
  );
});
