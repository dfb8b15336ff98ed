import { Workbook } from 'exceljs';
import type { DisclosureRule } from '../../src/definitions/disclosure';
import { TABLE_IDS } from '../../src/tables/table';
import { reportJson } from '../../src/headless/reportJson';
import { sv } from '../../src/texts/sv';
import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { runCase } from '../support/runCase';
import { sheetNamed } from '../tryout/engine/workbookOf';

const reportWith = (disclosure: DisclosureRule) =>
  runCase('kraften-2018', { tables: TABLE_IDS, compare: true, disclosure });

describe('a report that can be published', () => {
  test('is one sheet of values, without names or sheets that its numbers could be taken from', async () => {
    const { model } = await reportWith({ mode: 'public', threshold: 5 });
    const file = new Workbook();
    await file.xlsx.load(Buffer.from(await writeWorkbook(model)).buffer);
    expect(file.worksheets.map(({ name }) => name)).toEqual([
      ...model.sheets.map(({ name }) => name).slice(0, -1),
      'Resultat 2018',
    ]);
    expect(model.sheets.map(({ name }) => name)).not.toContain('FinsamDeltagare');
    expect(model.names).toEqual([]);
    let cells = 0;
    file.getWorksheet('Resultat 2018')?.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        cells++;
      });
    });
    expect(cells).toBeGreaterThan(500);
  }, 60_000);

  test('prints no figure of few people, nor how many were left out of all', async () => {
    const { model, result } = await reportWith({ mode: 'public', threshold: 5 });
    const texts = [...sheetNamed(model, 'Resultat 2018').cells.values()].map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(['färre än 5', '..']));
    expect(texts).not.toContain('Deltagare som räknas');
    expect(result.figures).toEqual([]);
  }, 60_000);

  test('names no rows of the list among its problems', async () => {
    const { result } = await reportWith({ mode: 'public', threshold: 5 });
    const cell = { sheet: 'Deltagare', row: 3, column: 1 };
    const problems = [
      { code: 'sexMissing', cell, found: '', other: null, rowCounts: true } as const,
    ];
    const told = (mode: DisclosureRule['mode']) =>
      reportJson({ ...result, problems, disclosure: { mode, threshold: 5 } }, sv);
    expect(told('internal')).toMatchObject({ problems: [{ code: 'sexMissing' }] });
    expect(told('public')).toMatchObject({ problems: [] });
  }, 60_000);
});

test('an internal report keeps its formulas, which hide small groups', async () => {
  const { model } = await reportWith({ mode: 'internal', threshold: 8 });
  const report = sheetNamed(model, 'Resultat 2018');
  const few = [...report.cells.values()].filter(({ value }) => value === 'färre än 8');
  expect(few.length).toBeGreaterThan(20);
  expect(few.every(({ formula }) => formula !== null)).toBe(true);
  expect(model.sheets.map(({ name }) => name)).toContain('FinsamDeltagare');
}, 60_000);
