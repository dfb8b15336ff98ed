import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { runAudit } from '../../src/audit/runAudit';
import { parseAuditArguments } from '../../src/headless/audit/arguments';
import { auditJson } from '../../src/headless/audit/auditJson';
import { openDocument } from '../../src/headless/audit/openDocument';
import { protocol } from '../../src/headless/audit/protocol';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finsamrapport-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TEXT = 'Under året avslutades 25 deltagare. Av dessa gick 14 personer, eller 59 %, vidare.\n';

test('a text gives its findings, what held and how many figures were read', async () => {
  const report = runAudit(await openDocument(file('rapport.txt', TEXT)));
  expect(auditJson(report)).toEqual({
    findings: [
      {
        check: 'percentOfCounts',
        severity: 'contradiction',
        where: '”Av dessa gick 14 personer, eller 59 %, vidare.”',
        stated: '59 %',
        expected: '56 %',
        arithmetic: '14 av 25 = 56 %',
        message: expect.stringContaining('14 av 25 = 56 %') as string,
      },
    ],
    held: 0,
    claims: 3,
  });
});

test('a text in the old Windows encoding is read', async () => {
  const bytes = Uint8Array.from(
    [...'Av de 25 avslutade var 21 män (80 %).'].map((c) => c.charCodeAt(0)),
  );
  const report = runAudit(await openDocument(file('rapport.txt', bytes)));
  expect(report.findings).toHaveLength(1);
});

test('a workbook names the cell', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Blad 1');
  for (const row of [
    ['Nya deltagare', 'Antal'],
    ['Kvinnor', 18],
    ['Män', 10],
    ['Totalt', 29],
  ])
    sheet.addRow(row);
  const path = file('rapport.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  const [finding] = auditJson(runAudit(await openDocument(path))).findings;
  expect(finding).toMatchObject({ where: "Cell 'Blad 1'!B4", stated: '29', expected: '28' });
});

test('the protocol tells findings, what held, and when nothing could be read', async () => {
  const found = protocol('rapport.txt', runAudit(await openDocument(file('a.txt', TEXT))));
  expect(found).toContain('1. Motsägelse · Procent av antal');
  const right = protocol(
    'b.txt',
    runAudit(await openDocument(file('b.txt', TEXT.replace('59', '56')))),
  );
  expect(right).toContain('Procent av antal: 1');
  const nothing = protocol('c.txt', runAudit(await openDocument(file('c.txt', 'Hej.'))));
  expect(nothing).toMatch(/inget är granskat/);
});

test.each<[string, string | Uint8Array, RegExp]>([
  ['bild.png', 'x', /Spara den som \.xlsx eller \.txt/],
  ['tabell.xlsx', 'x', /ingen Excel-arbetsbok/],
  ['rapport.txt', Uint8Array.from([65, 0, 66]), /ingen text/],
])('%s that cannot be read says why', async (name, content, message) => {
  await expect(openDocument(file(name, content))).rejects.toThrow(message);
});

test('a file that is not there says so', async () => {
  await expect(openDocument(join(folder, 'saknas.txt'))).rejects.toThrow(
    /saknas\.txt går inte att öppna/,
  );
});

test('the command line takes exactly one file', () => {
  expect(parseAuditArguments(['rapport.txt', '--json'])).toEqual({
    file: 'rapport.txt',
    json: true,
  });
  expect(() => parseAuditArguments([])).toThrow(/exactly one file/);
  expect(() => parseAuditArguments(['a.txt', 'b.txt'])).toThrow(/exactly one file/);
  expect(() => parseAuditArguments(['a.txt', '--what'])).toThrow(/--what/);
});
