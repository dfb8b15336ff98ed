import { readTables } from '../../../src/audit/grids/readTables';
import type { CellValue } from '../../../src/cells/cell';

const columnsOf = (...rows: readonly (readonly CellValue[])[]) =>
  readTables({ sheet: 'Blad1', top: 0, left: 0, rows })[0]?.columns.map(({ header }) => header);

test('a header above all columns leaves them their own', () => {
  const columns = columnsOf(['Orsak', 'Avslut', ''], ['', 'Kvinnor', 'Män'], ['Arbete', 3, 2]);
  expect(columns).toEqual(['Kvinnor', 'Män']);
});

test('headers above some of the columns go to those', () => {
  const upper = ['Orsak', '2020', '', '2021', ''];
  const lower = ['', 'Kvinnor', 'Män', 'Kvinnor', 'Män'];
  const columns = columnsOf(upper, lower, ['Arbete', 3, 2, 4, 1], ['Studier', 1, 1, 2, 2]);
  expect(columns).toEqual(['2020, Kvinnor', '2020, Män', '2021, Kvinnor', '2021, Män']);
});

test('a row of a heading only is no second header', () => {
  const columns = columnsOf(['Orsak', 'Kvinnor', 'Män'], ['Arbete', 3, 2], ['Studier', 1, 1]);
  expect(columns).toEqual(['Kvinnor', 'Män']);
});
