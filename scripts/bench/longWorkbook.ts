import { newWorkbook } from '../../src/tryout/model/newWorkbook';
import { cellKey, type WorkbookModel } from '../../src/tryout/model/workbookModel';
import { HEADERS, sampleParticipants } from '../../src/tryout/sample/sampleParticipants';

/** The sample's participants over and over, each row with a number of its own. */
export function longWorkbook(rowCount: number): WorkbookModel {
  const model = newWorkbook('Lång lista.xlsx', ['Deltagare']);
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  const people = sampleParticipants();
  const put = (row: number, column: number, value: string | number | boolean): void => {
    if (value === '') return;
    sheet.cells.set(cellKey(row, column), {
      value,
      formula: null,
      numberFormat: 'General',
      style: {},
    });
  };
  HEADERS.forEach((header, column) => {
    put(0, column, header);
  });
  for (let i = 0; i < rowCount; i++) {
    people[i % people.length]?.forEach((value, column) => {
      put(i + 1, column, column === 0 ? i + 1 : value);
    });
  }
  return model;
}
