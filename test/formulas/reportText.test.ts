import type { CellPlace } from '../../src/report/draft';
import { partExpression } from '../../src/report/sheet/partExpression';
import { writeNumber } from '../../src/report/template';
import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { cellKey } from '../../src/tryout/model/workbookModel';
import { standingText } from '../excel/reportText/standingText';
import { day } from '../support/participants';
import { sheetNamed, workbookOf } from '../tryout/engine/workbookOf';
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

test('LibreOffice writes amounts as the text does, with and without öre, in both languages', async () => {
  const amounts = [0, 0.5, 1, 12, 999, 999.99, 1000, 98_035, 198_500.5, 1_810_507, 123_456_789.05];
  const cases = [...amounts, ...amounts.map((amount) => -amount)].flatMap((value) =>
    (['sv', 'en'] as const).flatMap((language) =>
      (['kronor', 'ore'] as const)
        .filter((print) => print === 'ore' || Number.isInteger(value))
        .map((print) => ({ value, language, print })),
    ),
  );
  const formulas = cases.map(({ value, language, print }, row) => {
    const place: CellPlace = { table: 'budget', row, column: 0 };
    const cells = [{ place, sign: 1 }] as const;
    return partExpression(
      { kind: 'number', text: '', value, print, figure: null, cells },
      { language, numerals: [], addressOf: ({ row: r }) => `Tal!$A$${r + 1}`, first: false },
    );
  });
  const model = workbookOf({
    Tal: cases.map(({ value }) => [value]),
    Text: formulas.map((formula) => [`="<"&${String(formula)}&">"`]),
  });
  const found = (await recalculate(await writeWorkbook(model))).get('Text');
  expect(cases.map((_, row) => found?.[row]?.[0])).toEqual(
    cases.map(
      ({ value, language, print }) =>
        `<${writeNumber({ value, print }, false, { language, words: { numerals: [], and: '' } })}>`,
    ),
  );
}, 120_000);
