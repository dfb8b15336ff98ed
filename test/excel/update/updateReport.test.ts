import { halfYearPeriod, yearPeriod } from '../../../src/definitions/period';
import { PRESETS } from '../../../src/definitions/presets';
import { createWorkbookAccess } from '../../../src/excel/officeWorkbook';
import { planOf } from '../../../src/headless/runReport';
import { sv } from '../../../src/texts/sv';
import type { ModelCell } from '../../../src/tryout/model/workbookModel';
import { sheetNamed } from '../../tryout/engine/workbookOf';
import { day } from '../../support/participants';
import {
  cellOf,
  changesOf,
  ROWS,
  standingReport,
  typeInList,
  type Standing,
} from '../../support/standingReport';

jest.setTimeout(120_000);

/** The inputs of every cell of the workbook but the list's, by sheet and key. */
function inputsOf({ host: { model } }: Standing): Map<string, ModelCell['value']> {
  return new Map(
    model.sheets
      .filter(({ name }) => name !== 'Deltagare')
      .flatMap(({ name, cells }) =>
        [...cells].map(
          ([key, { value, formula }]) => [`${name}:${key}`, formula ?? value] as const,
        ),
      ),
  );
}

function changedInputs(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

async function onReport(standing: Standing, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(standing.sheet));
    await context.sync();
  });
}

/** The row, from 0, whose first cell says this. */
function rowOf({ host, sheet }: Standing, label: string): number {
  const found = [...sheetNamed(host.model, sheet).cells].find(
    ([key, { value }]) => key % 16384 === 0 && value === label,
  );
  if (found === undefined) throw new Error(`no row says ${label}`);
  return Math.floor(found[0] / 16384);
}

/** What the first two figures of a row show. */
function figures(standing: Standing, label: string): readonly unknown[] {
  const row = rowOf(standing, label);
  return [1, 2].map((column) => cellOf(standing.host, standing.sheet, row, column)?.value);
}

test('a report that nothing has changed under is up to date', async () => {
  const standing = await standingReport();
  expect(await changesOf(standing)).toMatchObject({
    upToDate: true,
    cells: [],
    overtyped: [],
    textCount: 0,
    period: null,
    definitions: null,
    obstacles: [],
    participants: { changed: 0, added: 0, removed: 0 },
  });
});

test('a changed row of the list is told as old and new figures, in the cells where they stand', async () => {
  const standing = await standingReport();
  await typeInList(4, 5, day('2018-07-19'));
  await typeInList(4, 6, 'Arbete');
  const changes = await changesOf(standing);
  expect(changes).toMatchObject({
    upToDate: false,
    participants: { changed: 1, added: 0, removed: 0 },
  });
  expect(changes.cells).toContainEqual({
    table: 'Deltagarresultat',
    row: 'Totalt',
    column: 'Avslut',
    cell: { sheet: 'Resultat 2018', row: rowOf(standing, 'Totalt'), column: 3 },
    before: 5,
    after: 6,
    numberFormat: '#,##0',
  });
  await standing.updates.update([]);
  expect(cellOf(standing.host, standing.sheet, rowOf(standing, 'Totalt'), 3)?.value).toBe(6);
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [] });
});

test('an update after one changed row writes only the cells that say something else', async () => {
  const standing = await standingReport();
  await typeInList(4, 5, day('2018-07-19'));
  await typeInList(4, 6, 'Arbete');
  const before = inputsOf(standing);
  standing.host.requests.clear();
  const { writtenCells } = await standing.updates.update([]);
  const changed = changedInputs(before, inputsOf(standing));
  expect(changed).toHaveLength(4);
  expect(changed.filter((key) => key.startsWith('FinsamDeltagare:'))).toHaveLength(3);
  expect(writtenCells).toBe(4);
  const writing = standing.host.requests.entries.slice(-2);
  expect(writing.every(({ requestBytes }) => requestBytes < 60_000)).toBe(true);
});

test('a new row of the list comes into the data without moving the others', async () => {
  const standing = await standingReport();
  const before = inputsOf(standing);
  await typeInRow(9, [9, 'M', 33, 'FK', day('2018-04-01'), '', '']);
  expect((await changesOf(standing)).participants).toEqual({ changed: 0, added: 1, removed: 0 });
  await standing.updates.update([]);
  const data = sheetNamed(standing.host.model, 'FinsamDeltagare');
  expect(data.tables[0]?.area).toMatchObject({ top: 2, bottom: 11 });
  const first = [...before].filter(([key]) => Number(key.split(':')[1]) < 10 * 16384);
  const after = inputsOf(standing);
  const kept = first.filter(([key]) => key.startsWith('FinsamDeltagare:'));
  expect(kept.length).toBeGreaterThan(80);
  for (const [key, input] of kept) expect(after.get(key)).toBe(input);
  expect(await changesOf(standing)).toMatchObject({ upToDate: true });
});

test('rows that are removed from the middle of the list go from the data, and only gaps are filled', async () => {
  const standing = await standingReport();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Deltagare').getRange('3:4').delete('Up');
    await context.sync();
  });
  expect((await changesOf(standing)).participants).toEqual({ changed: 0, added: 0, removed: 2 });
  await standing.updates.update([]);
  expect(sheetNamed(standing.host.model, 'FinsamDeltagare').tables[0]?.area).toMatchObject({
    bottom: 8,
  });
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [] });
});

test('a new referrer is a new row in its table, and nothing of the user’s is overwritten', async () => {
  const standing = await standingReport();
  const { sheet } = standing;
  const total = rowOf(standing, 'Nya deltagare efter remittent');
  await onReport(standing, (report) => {
    report.getRangeByIndexes(total + 1, 8, 1, 1).values = [['min anteckning']];
    report.getRangeByIndexes(0, 8, 1, 1).values = [['överst']];
  });
  await typeInList(6, 3, 'Region Dalarna');
  const changes = await changesOf(standing);
  expect(changes.obstacles).toEqual([]);
  expect(changes.cells.filter(({ before }) => before === null).map(({ row }) => row)).toContain(
    'Region Dalarna',
  );
  await standing.updates.update([]);
  expect(figures(standing, 'Region Dalarna')[0]).toBe(1);
  expect(cellOf(standing.host, sheet, total + 1, 8)?.value).toBe('min anteckning');
  expect(cellOf(standing.host, sheet, 0, 8)?.value).toBe('överst');
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [] });

  await typeInList(6, 3, 'FK');
  expect((await changesOf(standing)).cells.filter(({ after }) => after === null)).not.toEqual([]);
  await standing.updates.update([]);
  expect(() => rowOf(standing, 'Region Dalarna')).toThrow();
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [] });
});

test('a row with a note beside it is not removed: a new report is needed, and the cell is named', async () => {
  const standing = await standingReport();
  const row = rowOf(standing, 'FK');
  await onReport(standing, (report) => {
    report.getRangeByIndexes(row, 7, 1, 1).values = [['viktigt']];
  });
  const before = inputsOf(standing);
  for (const [listRow, column] of [
    [2, 3],
    [6, 3],
    [8, 3],
  ] as const)
    await typeInList(listRow, column, 'AF');
  const { obstacles } = await changesOf(standing);
  expect(obstacles).toEqual([{ kind: 'inTheWay', subject: `Resultat 2018!H${row + 1}` }]);
  await expect(standing.updates.update([])).rejects.toMatchObject({ code: 'updateBlocked' });
  expect(inputsOf(standing)).toEqual(before);
});

test('colours, widths, number formats and notes of the user survive', async () => {
  const standing = await standingReport();
  const total = rowOf(standing, 'Totalt');
  await onReport(standing, (report) => {
    const cell = report.getRangeByIndexes(total, 3, 1, 1);
    cell.format.fill.color = '#FF0000';
    cell.numberFormat = [['0.00']];
    cell.format.columnWidth = 133;
    report.getRangeByIndexes(total, 14, 1, 1).values = [['anteckning']];
  });
  await typeInList(4, 5, day('2018-07-19'));
  await typeInList(4, 6, 'Arbete');
  await standing.updates.update([]);
  const cell = cellOf(standing.host, standing.sheet, total, 3);
  expect(cell).toMatchObject({ value: 6, numberFormat: '0.00', style: { fill: '#FF0000' } });
  const sheet = sheetNamed(standing.host.model, standing.sheet);
  expect(sheet.columnWidths.get(3)).toBeCloseTo(133, 0);
  expect(cellOf(standing.host, standing.sheet, total, 14)?.value).toBe('anteckning');
});

test('a table that was moved, and rows inserted above it, are followed', async () => {
  const standing = await standingReport();
  const title = rowOf(standing, 'Nya deltagare efter kön');
  await onReport(standing, (report) => {
    report.getRangeByIndexes(title, 0, 5, 6).moveTo(report.getRangeByIndexes(title + 40, 3, 1, 1));
    report.getRange('2:4').insert('Down');
  });
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [], overtyped: [] });
  await typeInRow(9, [9, 'M', 33, 'FK', day('2018-04-01'), '', '']);
  const changes = await changesOf(standing);
  const moved = changes.cells.filter(({ table }) => table === 'Nya deltagare efter kön');
  expect(moved.map(({ cell }) => cell?.column)).toContain(4);
  await standing.updates.update([]);
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, cells: [] });
  const count = moved.find(({ row, column }) => row === 'Män' && column === 'Antal');
  expect(
    count?.cell && cellOf(standing.host, standing.sheet, count.cell.row, count.cell.column)?.value,
  ).toBe(2);
});

test('a cell that the user has overtyped is told of, and kept unless he gives it up', async () => {
  const standing = await standingReport();
  const total = rowOf(standing, 'Totalt');
  await onReport(standing, (report) => {
    report.getRangeByIndexes(total, 3, 1, 1).values = [[99]];
  });
  const { upToDate, overtyped } = await changesOf(standing);
  expect([upToDate, overtyped.map(({ before, after, row }) => [row, before, after])]).toEqual([
    true,
    [['Totalt', 99, 5]],
  ]);
  await typeInList(4, 5, day('2018-07-19'));
  await typeInList(4, 6, 'Arbete');
  await standing.updates.update([]);
  expect(cellOf(standing.host, standing.sheet, total, 3)?.value).toBe(99);

  const again = await changesOf(standing);
  expect(again.overtyped.map(({ after }) => after)).toEqual([6]);
  await standing.updates.update(again.overtyped.map(({ id }) => id));
  expect(cellOf(standing.host, standing.sheet, total, 3)).toMatchObject({ value: 6 });
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, overtyped: [] });
});

test('a period that was changed in its cells is taken over', async () => {
  const standing = await standingReport();
  await onReport(standing, (report) => {
    report.getRange('B3:B4').values = [[day('2018-07-01')], [day('2018-12-31')]];
  });
  expect((await changesOf(standing)).period).toEqual({
    before: yearPeriod(2018),
    after: halfYearPeriod(2018, 2),
  });
  await standing.updates.update([]);
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, period: null });
});

test('definitions that the workbook now counts under are taken over, in their table too', async () => {
  const standing = await standingReport();
  const other = PRESETS.find(
    ({ positive, layout }) => !positive.includes('otherRehab') && layout !== null,
  );
  if (other === undefined) throw new Error('no other preset');
  await standing.access.saveDefinitions({
    definitions: other,
    ownDefinitions: [],
    outcomeWords: {},
  });
  const changes = await changesOf(standing);
  expect(changes.definitions?.after).toBe(other.name);
  expect(changes.upToDate).toBe(false);
});

test('a report from before parts had names asks for a new one; an empty workbook has none', async () => {
  const standing = await standingReport();
  standing.host.model.settings.delete('finsamrapport.report');
  expect(await standing.updates.findChanges()).toEqual({ kind: 'tooOld' });
  standing.host.model.names = [];
  expect(await standing.updates.findChanges()).toEqual({ kind: 'none' });
});

test('a list that is gone, and rows put into a table, need a new report', async () => {
  const gone = await standingReport();
  sheetNamed(gone.host.model, 'Deltagare').cells.clear();
  expect((await changesOf(gone)).obstacles.map(({ kind }) => kind)).toEqual(['sourceGone']);
  const reshaped = await standingReport();
  const row = rowOf(reshaped, 'Totalt');
  await onReport(
    reshaped,
    (report) => void report.getRange(`${row + 1}:${row + 1}`).insert('Down'),
  );
  expect((await changesOf(reshaped)).obstacles.map(({ kind }) => kind)).toEqual(['reshaped']);
});

test('the day of extraction alone is no change, and is written along with one', async () => {
  const standing = await standingReport();
  const later = await createWorkbookAccess({
    today: day('2026-12-24'),
    loadTexts: () => Promise.resolve(sv),
    createMark: () => 'efgh',
  }).updates();
  expect(await later.findChanges()).toMatchObject({ upToDate: true });
  await typeInList(4, 3, 'FK');
  await later.update([]);
  const row = rowOf(standing, sv.tables.sheet.extracted);
  expect(cellOf(standing.host, standing.sheet, row, 1)?.value).toBe(day('2026-12-24'));
});

test('a sheet of values to publish is not followed, and leaves the report before it followed', async () => {
  const disclosure = { mode: 'public', threshold: 5 } as const;
  const alone = await standingReport({ disclosure });
  expect(await alone.updates.findChanges()).toEqual({ kind: 'none' });
  const standing = await standingReport();
  const opened = await standing.access.open();
  const choice = { period: yearPeriod(2018), forbund: null, layout: null, disclosure };
  await standing.access.insert(planOf(opened, choice, day('2026-11-21')));
  expect(await changesOf(standing)).toMatchObject({ upToDate: true, sheet: 'Resultat 2018' });
});

test('tables that would get other columns are told of once for each sheet', async () => {
  const tables = ['newByReferrer', 'enrolledByMonth'] as const;
  const standing = await standingReport({ tables });
  await typeInList(5, 1, '');
  expect((await changesOf(standing)).obstacles).toEqual([
    { kind: 'otherShape', subject: 'Resultat 2018' },
  ]);
});

test('a list in another order is a change of the rows behind the report and of no figure', async () => {
  const standing = await standingReport();
  for (const [i, row] of [...ROWS].reverse().entries()) {
    await typeInRow(
      i + 1,
      row.map((cell) => (typeof cell === 'number' ? cell : String(cell))),
    );
  }
  expect(await changesOf(standing)).toMatchObject({
    upToDate: false,
    cells: [],
    textCount: 0,
    obstacles: [],
    participants: { changed: 0, added: 0, removed: 0 },
  });
  await standing.updates.update([]);
  expect(await changesOf(standing)).toMatchObject({ upToDate: true });
});

async function typeInRow(row: number, values: readonly (string | number)[]): Promise<void> {
  for (const [column, value] of values.entries()) await typeInList(row, column, value);
}
