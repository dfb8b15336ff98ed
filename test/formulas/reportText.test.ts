import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { cellKey } from '../../src/tryout/model/workbookModel';
import { standingText } from '../excel/reportText/standingText';
import { day } from '../support/participants';
import { sheetNamed } from '../tryout/engine/workbookOf';
import { recalculate } from './libreOffice';

test('LibreOffice reads the text sheet as it was drafted, and as the changed period has it', async () => {
  const { host, workbook, rows } = await standingText();
  await workbook.insertSheet(rows, 'Rapporttext');
  const { cells } = sheetNamed(host.model, 'Rapporttext');
  const shown = () => rows.map((_, row) => String(cells.get(cellKey(row, 0))?.value));
  /** What LibreOffice makes of the formulas alone, the results that were stored with them taken out. */
  const calculated = async () => {
    const sheets = host.model.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([key, cell]) => [
          key,
          cell.formula === null ? cell : { ...cell, value: 0 },
        ]),
      ),
    }));
    const found = (await recalculate(await writeWorkbook({ ...host.model, sheets }))).get(
      'Rapporttext',
    );
    return rows.map((_, row) => String(found?.[row]?.[0]));
  };

  expect(await calculated()).toEqual(rows.map(({ text }) => text));

  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.getItem('Finsam_Till').getRange().values = [[day('2018-03-31')]];
    // What is read is calculated.
    worksheets.getItem('Rapporttext').getUsedRange().load('values');
    await context.sync();
  });
  const after = shown();
  expect(after.filter((text, row) => text !== rows[row]?.text).length).toBeGreaterThan(3);
  expect(await calculated()).toEqual(after);
}, 120_000);
