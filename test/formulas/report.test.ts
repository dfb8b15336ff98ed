import { parsePeriod } from '../../src/definitions/parsePeriod';
import type { Period } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import { buildTables } from '../../src/tables/buildTables';
import { protectTables } from '../../src/tables/protection/protectTables';
import { TABLE_IDS, type Table } from '../../src/tables/table';
import { sv } from '../../src/texts/sv';
import { cellKey, MAX_COLUMNS, type WorkbookModel } from '../../src/tryout/model/workbookModel';
import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { CASES, runCase, type CaseName } from '../support/runCase';
import { sheetNamed } from '../tryout/engine/workbookOf';
import { recalculate, type CalculatedCell } from './libreOffice';

/** The file as written, but without any result of a formula: what comes out was calculated by LibreOffice. */
async function calculated(
  model: WorkbookModel,
): Promise<ReadonlyMap<string, readonly (readonly CalculatedCell[])[]>> {
  for (const sheet of model.sheets) {
    for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.value = 0;
  }
  return recalculate(await writeWorkbook(model));
}

function expectSame(found: CalculatedCell | undefined, wanted: unknown, where: string): void {
  if (typeof wanted === 'number' && typeof found === 'number') {
    const difference = Math.abs(found - wanted);
    if (difference <= 1e-9 * Math.max(1, Math.abs(wanted))) return;
  }
  expect(`${where}: ${String(found)}`).toBe(`${where}: ${String(wanted)}`);
}

/** Finds the tables in the recalculated sheet by their titles and compares every cell. */
function compareTables(
  cells: readonly (readonly CalculatedCell[])[],
  tables: readonly Table[],
): number {
  let compared = 0;
  let from = 0;
  for (const table of tables) {
    const top = cells.findIndex((row, r) => r >= from && row[0] === table.title);
    expect([table.title, top >= 0]).toEqual([table.title, true]);
    table.rows.forEach((row, r) => {
      const found = cells[top + 2 + r] ?? [];
      expectSame(found[0], row.label, `${table.title}, row ${r + 1}`);
      row.cells.forEach((cell, c) => {
        expectSame(found[c + 1], cell.value, `${table.title}, ${row.label}, ${table.columns[c]}`);
        compared++;
      });
    });
    from = top + 1;
  }
  return compared;
}

function setPeriod(model: WorkbookModel, sheet: string, period: Period): void {
  const cells = sheetNamed(model, sheet).cells;
  for (const [row, value] of [
    [2, period.from],
    [3, period.to],
  ] as const) {
    const cell = cells.get(cellKey(row, 1));
    if (cell === undefined) throw new Error('the period cells are not where they should be');
    cell.value = value;
  }
}

/** Every table that the case can give, beside the period before. */
const ALL = { tables: TABLE_IDS, compare: true } as const;

const REPORT_SHEETS: Readonly<Record<CaseName, string>> = {
  'kraften-2018': 'Resultat 2018',
  'kraften-2020': 'Resultat 2020',
  'hallstahammar-2019': 'Resultat 2019',
};

describe.each(CASES)('the report of %s, recalculated by LibreOffice', (name) => {
  test('every cell of every table is the computed figure', async () => {
    const { model, result } = await runCase(name, ALL);
    const sheets = await calculated(model);
    expect(compareTables(sheets.get(REPORT_SHEETS[name]) ?? [], result.tables)).toBeGreaterThan(
      400,
    );
  });

  test('every other formula of the file gives what the add-in’s engine gave, and none an error', async () => {
    const { model } = await runCase(name, ALL);
    const wanted = model.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, cell]) =>
        cell.formula === null ? [] : [{ sheet: sheet.name, key, value: cell.value }],
      ),
    );
    const sheets = await calculated(model);
    expect(wanted.length).toBeGreaterThan(100);
    for (const { sheet, key, value } of wanted) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      expectSame(sheets.get(sheet)?.[row]?.[column], value, `${sheet} ${row + 1}:${column + 1}`);
      expect(String(value)).not.toMatch(/^#/);
    }
  });

  test.each(['H2', 'H1', 'year before'])(
    'the tables follow the period cells: %s',
    async (which) => {
      const { model, result } = await runCase(name, ALL);
      const year = Number(REPORT_SHEETS[name].slice(-4));
      const period = parsePeriod(which === 'year before' ? String(year - 1) : `${which} ${year}`);
      if (period === null) throw new Error(which);
      setPeriod(model, REPORT_SHEETS[name], period);
      const sheets = await calculated(model);
      const { input } = result;
      const tables = buildTables({ ...input, period, texts: sv });
      const windows = result.tables.find(({ id }) => id === 'throughputWindows')?.rows.length;
      // How many windows a sheet holds is settled when the report is made.
      const comparable = tables.filter(
        ({ id, rows }) =>
          (id !== 'throughputWindows' && id !== 'windowsWithoutOutliers') ||
          rows.length === windows,
      );
      compareTables(sheets.get(REPORT_SHEETS[name]) ?? [], comparable);
    },
  );
});

test.each(['H1 2018', '2017'])(
  'internal tables hide small groups by themselves: %s',
  async (changed) => {
    const disclosure = { mode: 'internal', threshold: 5 } as const;
    const { model, result } = await runCase('kraften-2018', { ...ALL, disclosure });
    const period = parsePeriod(changed);
    if (period === null) throw new Error(changed);
    setPeriod(model, 'Resultat 2018', period);
    const sheets = await calculated(model);
    const input = { ...result.input, period, texts: sv };
    const { tables } = protectTables(buildTables(input), disclosure, input);
    const steady = tables.filter(({ id }) => !id.startsWith('budget') && !/indows/.test(id));
    expect(compareTables(sheets.get('Resultat 2018') ?? [], steady)).toBeGreaterThan(400);
  },
  120_000,
);

test('the tables follow a changed definition', async () => {
  const { model, result } = await runCase('kraften-2018', ALL);
  const national = PRESETS.find(({ id }) => id === 'nationell');
  if (national === undefined) throw new Error('no such preset');
  const outcomes = sheetNamed(model, 'FinsamUtfall');
  for (const [key, cell] of outcomes.cells) {
    if (cell.value !== 'annan rehab') continue;
    const positive = outcomes.cells.get(key + 1);
    if (positive !== undefined) positive.value = 0;
  }
  const sheets = await calculated(model);
  const definitions = { ...result.input.definitions, positive: national.positive };
  const tables = buildTables({ ...result.input, definitions, texts: sv });
  const compared = compareTables(sheets.get('Resultat 2018') ?? [], tables);
  expect(compared).toBeGreaterThan(400);
});
