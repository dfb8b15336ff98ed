import fc from 'fast-check';
import { MOST_BYTES } from '../../../src/excel/insertion/chunks';
import { inTime, runExcel } from '../../../src/excel/request';
import { writeCells } from '../../../src/excel/update/queueEdit';
import { writeBlocksInSteps } from '../../../src/excel/update/writeBlocks';
import type { PartCell, PartEdit } from '../../../src/excel/update/part';
import { runThrough } from '../../../src/steps/steps';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { walkSteps } from '../../support/walkSteps';
import { addTable, sheetNamed, workbookOf } from '../../tryout/engine/workbookOf';
import { openHost } from '../../tryout/host/openHost';
import { contentOf } from '../../support/workbookContent';

const COLUMNS = 6;
const ROWS = 12_000;

function cellsOf(rowCount: number, text: string): readonly PartCell[] {
  return Array.from({ length: rowCount * COLUMNS }, (_, i) => ({
    row: Math.floor(i / COLUMNS),
    column: i % COLUMNS,
    input: `'${text} ${i}`,
  }));
}

/** A table of many rows on a sheet, and an edit that gives every cell of it a long text. */
async function longTable(): Promise<{ readonly host: OfficeHost; readonly edit: PartEdit }> {
  const header = Array.from({ length: COLUMNS }, (_, i) => `Kolumn ${i + 1}`);
  const body = Array.from({ length: ROWS }, (_, r) => header.map((_name, c) => r * COLUMNS + c));
  const model = workbookOf({ Data: [header, ...body] });
  addTable(model, 'Data', 'Lista', [0, 0, ROWS, COLUMNS - 1]);
  const host = await openHost({ model, calculator: null });
  const target = { kind: 'table', name: 'Lista' } as const;
  const side = (cells: readonly PartCell[]) => ({ rowCount: ROWS, cells });
  const after = side(cellsOf(ROWS, 'en remittent med ett långt namn'));
  return { host, edit: { target, at: 0, before: side([]), after } };
}

test('rows that all change are written in requests of a size that Excel takes', async () => {
  const { host, edit } = await longTable();
  await runExcel(async (context) => {
    await writeCells(context, [edit]);
    await inTime(context.sync());
  });
  const sizes = host.requests.entries.map(({ requestBytes }) => requestBytes);
  expect(sizes.filter((bytes) => bytes > MOST_BYTES / 2).length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(1.2 * MOST_BYTES);
  const { cells } = sheetNamed(host.model, 'Data');
  const texts = [...cells.values()].slice(COLUMNS).map(({ value }) => value);
  expect(texts).toEqual(edit.after.cells.map(({ input }) => String(input).slice(1)));
});

test('writing that is broken off stops at the next request', async () => {
  const { host, edit } = await longTable();
  const breaking = new AbortController();
  const writing = runExcel((context) =>
    writeCells(context, [edit], { signal: breaking.signal, onProgress: () => breaking.abort() }),
  );
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
  expect(host.requests.count).toBe(1);
});

test('writing that was broken off before it began sends nothing', async () => {
  const { host, edit } = await longTable();
  const before = contentOf(host);
  const signal = AbortSignal.abort();
  const writing = runExcel((context) => writeCells(context, [edit], { signal }));
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
  expect(contentOf(host)).toEqual(before);
});

test('many cells are sorted into blocks in short steps', () => {
  const { shares } = walkSteps(writeBlocksInSteps(cellsOf(2000, '')));
  expect(shares.length).toBeGreaterThan(50);
});

test('blocks hold every cell once, in its place, and side by side what stands so', () => {
  const place = fc.record({ row: fc.nat(8), column: fc.nat(5) });
  const places = fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` });
  fc.assert(
    fc.property(places, (found) => {
      const cells = found.map(({ row, column }) => ({ row, column, input: `${row},${column}` }));
      const blocks = runThrough(writeBlocksInSteps(cells));
      const held = blocks.flatMap(({ top, left, rows }) =>
        rows.flatMap((inputs, r) =>
          inputs.map((input, c) => ({ row: top + r, column: left + c, input })),
        ),
      );
      const order = (a: PartCell, b: PartCell) => a.row - b.row || a.column - b.column;
      expect(held.toSorted(order)).toEqual(cells.toSorted(order));
      const runs = cells.filter(
        ({ row, column }) => !cells.some((one) => one.row === row && one.column === column - 1),
      );
      expect(blocks.length).toBeLessThanOrEqual(runs.length);
    }),
  );
});
