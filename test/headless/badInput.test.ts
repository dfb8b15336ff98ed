import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openFile, writeReport } from '../../src/headless/files';
import { runReport } from '../../src/headless/runReport';
import { day } from '../support/participants';

const PROPOSED = { period: null, forbund: null, layout: null } as const;
const TODAY = day('2026-11-21');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finsamrapport-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function workbook(rows: readonly (readonly (string | number | Date)[])[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Deltagare');
  for (const row of rows) sheet.addRow([...row]);
  return file('deltagare.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
}

const HEADER = ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Avslutsorsak'];

describe('a file that cannot be read says why', () => {
  const locked = new Uint8Array(600);
  locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /ingen Excel-arbetsbok/],
    ['a text file', 'Nr;Startdatum\n1;2020-01-01\n', /ingen Excel-arbetsbok/],
    ['a file with a password, or in the old format', locked, /lösenord.*\.xls/],
  ])('%s', async (_name, bytes, message) => {
    await expect(openFile(file('lista.xlsx', bytes))).rejects.toThrow(message);
  });

  test('a file that is not there, and a folder', async () => {
    await expect(openFile(join(folder, 'finns-inte.xlsx'))).rejects.toThrow(/finns-inte/);
    await expect(openFile(folder)).rejects.toThrow(/går inte att öppna/);
  });
});

describe('a list without anyone to report says why', () => {
  test('nobody has begun yet', async () => {
    const path = await workbook([
      HEADER,
      ...[1, 2, 3, 4, 5].map((nr) => [nr, `2027-0${nr}-01`, '', 'K', '']),
    ]);
    await expect(runReport(await openFile(path), PROPOSED, TODAY)).rejects.toMatchObject({
      code: 'noPeriod',
      message: expect.stringMatching(/framtiden/),
    });
  });

  test('no start can be read: the first cell is named', async () => {
    const path = await workbook([
      HEADER,
      ...[1, 2, 3, 4, 5].map((nr) => [nr, 'i våras', '', 'K', '']),
    ]);
    await expect(runReport(await openFile(path), PROPOSED, TODAY)).rejects.toMatchObject({
      code: 'noParticipants',
    });
  });
});

test('a place that cannot be written to is said to be so', async () => {
  const taken = file('ut', 'en fil');
  await expect(writeReport(taken, new Uint8Array([1]))).rejects.toThrow(/går inte att skriva/);
  await writeReport(join(folder, 'ny', 'mapp'), new Uint8Array([1]));
  expect(readdirSync(join(folder, 'ny', 'mapp'))).toEqual(['report.xlsx']);
});
