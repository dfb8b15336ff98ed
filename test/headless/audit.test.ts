import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadingLevel, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { runAudit } from '../../src/audit/runAudit';
import { parseAuditArguments } from '../../src/headless/audit/arguments';
import { auditJson } from '../../src/headless/audit/auditJson';
import { openReport } from '../../src/headless/audit/openReport';
import { protocol } from '../../src/headless/audit/protocol';
import { wordFile } from '../audit/word/wordFile';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finsamrapport-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function audited(path: string) {
  const { document, where } = await openReport(path);
  return { report: runAudit(document), where };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const TEXT = 'Under året avslutades 25 deltagare. Av dessa gick 14 personer, eller 59 %, vidare.\n';

test('a text gives its findings, what held and how many figures were read', async () => {
  const { report, where } = await audited(file('rapport.txt', TEXT));
  expect(auditJson(report, where)).toEqual({
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
  const { report } = await audited(file('rapport.txt', bytes));
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
  const { report, where } = await audited(path);
  const [finding] = auditJson(report, where).findings;
  expect(finding).toMatchObject({ where: "Cell 'Blad 1'!B4", stated: '29', expected: '28' });
});

test('a Word file names the section, and the row and column of a table', async () => {
  const row = (...texts: string[]) =>
    new TableRow({
      children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })),
    });
  const bytes = await wordFile([
    new Paragraph({ text: '3 Resultat', heading: HeadingLevel.HEADING_1 }),
    new Paragraph(TEXT.trim()),
    new Table({
      rows: [row('Nya', 'Antal'), row('Kvinnor', '18'), row('Män', '10'), row('Totalt', '29')],
    }),
  ]);
  const { report, where } = await audited(file('rapport.docx', bytes));
  expect(auditJson(report, where).findings).toMatchObject([
    { where: '3 Resultat: Tabell 1, rad 4, kolumn 2', stated: '29', expected: '28' },
    { where: '3 Resultat: ”Av dessa gick 14 personer, eller 59 %, vidare.”', expected: '56 %' },
  ]);
});

test('a workbook is read as it is shown', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Resultat');
  for (const row of [
    ['Kön', 'Andel'],
    ['Kvinnor', 0.56],
    ['Män', 0.41],
    ['Totalt', 1],
  ])
    sheet.addRow(row);
  sheet.getColumn(2).numFmt = '0%';
  const { document } = await openReport(
    file('rapport.xlsx', new Uint8Array(await book.xlsx.writeBuffer())),
  );
  expect(document.tables[0]?.rows.map(([, share]) => share)).toEqual([
    'Andel',
    '56 %',
    '41 %',
    '100 %',
  ]);
});

test('the protocol tells findings, what held, and when nothing could be read', async () => {
  const told = async (name: string, content: string): Promise<string> => {
    const { report, where } = await audited(file(name, content));
    return protocol(name, report, where);
  };
  expect(await told('a.txt', TEXT)).toContain('1. Motsägelse · Procent av antal');
  expect(await told('b.txt', TEXT.replace('59', '56'))).toContain('Procent av antal: 1');
  expect(await told('c.txt', 'Hej.')).toMatch(/inget är granskat/);
});

test.each<[string, string | Uint8Array, RegExp]>([
  ['bild.png', 'x', /Spara den som \.xlsx, \.docx eller \.txt/],
  ['tabell.xlsx', 'x', /ingen Excel-arbetsbok/],
  ['rapport.docx', 'x', /inget Word-dokument/],
  ['rapport.txt', Uint8Array.from([65, 0, 66]), /ingen text/],
])('%s that cannot be read says why', async (name, content, message) => {
  await expect(openReport(file(name, content))).rejects.toThrow(message);
});

test('a file that is not there says so', async () => {
  await expect(openReport(join(folder, 'saknas.txt'))).rejects.toThrow(
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
