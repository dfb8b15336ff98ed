import { readXlsx } from 'hucre';
import { newWorkbook } from '../../../src/tryout/model/newWorkbook';
import { writeWorkbook } from '../../../src/tryout/xlsx/writeWorkbook';
import { openHost } from './openHost';

test('a sheet is laid out for printing, and keeps it in the file', async () => {
  const host = await openHost({ model: newWorkbook('Bok.xlsx') });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { scale: 58 };
    sheet.horizontalPageBreaks.add('A52');
    sheet.horizontalPageBreaks.add('A101');
    sheet.pageLayout.load('orientation,zoom');
    await context.sync();
    expect(sheet.pageLayout.orientation).toBe('Landscape');
    expect(sheet.pageLayout.zoom).toMatchObject({ scale: 58 });
  });
  const [sheet] = host.model.sheets;
  expect(sheet?.printLayout).toEqual({ orientation: 'Landscape', scale: 58, breaks: [51, 100] });
  const file = await readXlsx(await writeWorkbook(host.model));
  expect(file.sheets[0]?.pageSetup).toMatchObject({ orientation: 'landscape', scale: 58 });
  // Each the last row of a page.
  expect(file.sheets[0]?.rowBreaks).toEqual([50, 99]);
});

test.each([{ scale: 5 }, { scale: 500 }, {}])('a zoom of %j is refused', async (zoom) => {
  await openHost({ model: newWorkbook('Bok.xlsx') });
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pageLayout.zoom = zoom;
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
});
