import type { FormulaInsertion } from '../../src/excel/workbookAccess';
import type { OfficeHost } from '../../src/tryout/host/officeHost';
import { cellKey, type WorkbookModel } from '../../src/tryout/model/workbookModel';
import { openAccess } from '../support/reportPlan';
import { addTable, sheetNamed, workbookOf } from '../tryout/engine/workbookOf';
import { openHost } from '../tryout/host/openHost';

const RATE: FormulaInsertion = {
  formula: '=SUM(Lista!$A$1:$A$500)',
  rows: 1,
  columns: 1,
  numberFormats: ['0.0 %'],
  sources: [{ sheet: 'Lista', top: 0, left: 0, rowCount: 500, columnCount: 1 }],
};

/** Three rows and two columns, of which the second gets dates. */
const TABLE: FormulaInsertion = {
  ...RATE,
  rows: 3,
  columns: 2,
  numberFormats: [null, 'yyyy-mm-dd'],
};

async function openList(): Promise<OfficeHost> {
  return openHost({ model: workbookOf({ Lista: [['Antal'], [1], [2]], 'Mitt blad': [] }) });
}

/** Selects one cell, or several with this one first. */
function select(
  host: OfficeHost,
  sheet: string,
  row: number,
  column: number,
  [rows, columns] = [1, 1],
): void {
  host.userSelects(sheet, {
    top: row,
    left: column,
    bottom: row + rows - 1,
    right: column + columns - 1,
  });
}

function cellsOf(model: WorkbookModel): string {
  return JSON.stringify(model.sheets.map(({ name, cells }) => [name, [...cells.entries()]]));
}

async function refused(
  host: OfficeHost,
  insertion: FormulaInsertion,
): Promise<{ readonly code: string; readonly subject: string }> {
  const before = cellsOf(host.model);
  const { code, subject } = await openAccess()
    .insertFormula(insertion)
    .then(
      () => ({ code: 'inserted', subject: '' }),
      (error: { code: string; subject: string }) => error,
    );
  expect(cellsOf(host.model)).toBe(before);
  return { code, subject };
}

describe('a formula inserted in the selected cell', () => {
  test('stands there with its number format, and the cell is told', async () => {
    const host = await openList();
    select(host, 'Mitt blad', 3, 2);
    const cell = await openAccess().insertFormula(RATE);
    expect(cell).toEqual({ sheet: 'Mitt blad', row: 3, column: 2 });
    expect(sheetNamed(host.model, 'Mitt blad').cells.get(cellKey(3, 2))).toMatchObject({
      formula: RATE.formula,
      numberFormat: '0.0 %',
    });
  });

  test('goes into the first cell where several are selected', async () => {
    const host = await openList();
    select(host, 'Mitt blad', 3, 2, [4, 4]);
    await openAccess().insertFormula(RATE);
    expect([...sheetNamed(host.model, 'Mitt blad').cells.keys()]).toEqual([cellKey(3, 2)]);
  });

  test('gives every cell of its result the format of its column, and leaves the others theirs', async () => {
    const host = await openList();
    const { cells } = sheetNamed(host.model, 'Mitt blad');
    cells.set(cellKey(2, 0), { value: '', formula: null, numberFormat: '#,##0', style: {} });
    select(host, 'Mitt blad', 0, 0);
    await openAccess().insertFormula(TABLE);
    const formats = [0, 1, 2].map((row) => cells.get(cellKey(row, 1))?.numberFormat);
    expect(formats).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd']);
    expect(cells.get(cellKey(2, 0))?.numberFormat).toBe('#,##0');
  });

  test('takes two round trips', async () => {
    const host = await openList();
    select(host, 'Mitt blad', 0, 0);
    await openAccess().insertFormula(TABLE);
    expect(host.requests.count).toBe(2);
  });
});

describe('a formula is refused, and nothing changed', () => {
  test('where the cell is filled', async () => {
    const host = await openList();
    select(host, 'Lista', 1, 0);
    expect(await refused(host, RATE)).toEqual({ code: 'cellNotEmpty', subject: 'A2' });
  });

  test('where the cell has a formula that shows nothing', async () => {
    const host = await openList();
    const shown = { value: '', formula: '=""', numberFormat: 'General', style: {} };
    sheetNamed(host.model, 'Mitt blad').cells.set(cellKey(0, 0), shown);
    select(host, 'Mitt blad', 0, 0);
    expect((await refused(host, RATE)).code).toBe('cellNotEmpty');
  });

  test('where the cell is among those that it counts', async () => {
    const host = await openList();
    select(host, 'Lista', 400, 0);
    expect(await refused(host, RATE)).toEqual({ code: 'cellInSource', subject: 'A401' });
  });

  test('where its result would reach those that it counts', async () => {
    const host = await openList();
    const sources = [{ sheet: 'Lista', top: 0, left: 3, rowCount: 9, columnCount: 1 }];
    select(host, 'Lista', 0, 2);
    expect((await refused(host, { ...TABLE, sources })).code).toBe('cellInSource');
    expect(await openAccess().insertFormula({ ...RATE, sources })).toMatchObject({ column: 2 });
  });

  test('where a cell of its result is filled, which is named', async () => {
    const host = await openList();
    host.userEdits('Mitt blad', { top: 2, left: 1, bottom: 2, right: 1 }, [['x']]);
    select(host, 'Mitt blad', 0, 0);
    expect(await refused(host, TABLE)).toEqual({
      code: 'spillBlocked',
      subject: 'B3',
    });
  });

  test('where its result would reach into an Excel table, which is named', async () => {
    const host = await openList();
    addTable(host.model, 'Mitt blad', 'Tabell1', [2, 1, 9, 4]);
    select(host, 'Mitt blad', 0, 0);
    expect(await refused(host, TABLE)).toEqual({ code: 'spillOverTable', subject: 'Tabell1' });
  });

  test('where its result would reach merged cells', async () => {
    const model = workbookOf({ 'Mitt blad': [] });
    sheetNamed(model, 'Mitt blad').merges = [{ top: 2, left: 1, bottom: 2, right: 3 }];
    const host = await openHost({ model, promised: { ExcelApi: '1.13' } });
    // office.js asks the host once in the life of the process.
    const asked = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
    select(host, 'Mitt blad', 0, 0);
    expect(await refused(host, TABLE)).toEqual({ code: 'spillOverMerged', subject: 'A1' });
    select(host, 'Mitt blad', 3, 0);
    await expect(openAccess().insertFormula(TABLE)).resolves.toMatchObject({ row: 3 });
    expect(asked).toHaveBeenCalledWith('ExcelApi', '1.13');
    asked.mockRestore();
  });

  test('where the sheet is protected', async () => {
    const host = await openList();
    sheetNamed(host.model, 'Mitt blad').protected = true;
    select(host, 'Mitt blad', 0, 0);
    expect(await refused(host, RATE)).toEqual({ code: 'sheetProtected', subject: 'Mitt blad' });
  });

  test('while a cell is being edited', async () => {
    const host = await openList();
    select(host, 'Mitt blad', 0, 0);
    host.beginCellEdit();
    expect((await refused(host, RATE)).code).toBe('cellBeingEdited');
    host.endCellEdit();
  });

  test('where Excel fails as the formula is written', async () => {
    const host = await openList();
    select(host, 'Mitt blad', 0, 0);
    host.failures.at(2, { kind: 'before' });
    expect((await refused(host, RATE)).code).toBe('unexpected');
  });
});

test('a result of one cell may stand in an Excel table, and any beside one', async () => {
  const host = await openList();
  addTable(host.model, 'Mitt blad', 'Tabell1', [0, 0, 4, 1]);
  select(host, 'Mitt blad', 3, 1);
  await expect(openAccess().insertFormula(RATE)).resolves.toMatchObject({ column: 1 });
  select(host, 'Mitt blad', 0, 2);
  await expect(openAccess().insertFormula(TABLE)).resolves.toMatchObject({ column: 2 });
  select(host, 'Mitt blad', 5, 0);
  await expect(openAccess().insertFormula(TABLE)).resolves.toMatchObject({ row: 5 });
});

test('in an Excel that cannot tell of merged cells, a result is inserted all the same', async () => {
  const host = await openList();
  sheetNamed(host.model, 'Mitt blad').merges = [{ top: 2, left: 1, bottom: 2, right: 3 }];
  select(host, 'Mitt blad', 0, 0);
  await expect(openAccess().insertFormula(TABLE)).resolves.toMatchObject({ row: 0 });
});

test('a formula may stand beside what it counts, and on the same rows of another sheet', async () => {
  const host = await openList();
  select(host, 'Lista', 1, 1);
  await expect(openAccess().insertFormula(RATE)).resolves.toMatchObject({ sheet: 'Lista' });
  select(host, 'Mitt blad', 0, 0);
  await expect(openAccess().insertFormula(RATE)).resolves.toMatchObject({ sheet: 'Mitt blad' });
});
