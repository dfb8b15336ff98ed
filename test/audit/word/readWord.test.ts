import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import {
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  Textbox,
  TextRun,
  type FileChild,
} from 'docx';
import { readWord } from '../../../src/audit/word/readWord';
import { wordReport, type WordReport } from '../../../src/audit/word/wordReport';
import { auditView } from '../../../src/texts/sv/auditView';
import { wordFile } from './wordFile';
import { zipWith } from '../../support/zipWith';

const tableName = auditView.wordPlace.table;

async function reportOf(bytes: Uint8Array<ArrayBuffer>): Promise<WordReport> {
  const reading = await readWord(bytes);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return wordReport(reading.blocks, tableName);
}

async function written(
  children: readonly FileChild[],
  footnotes?: Parameters<typeof wordFile>[1],
): Promise<WordReport> {
  return reportOf(await wordFile(children, footnotes));
}

const line = (text: string) => new Paragraph(text);
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) =>
  new TableCell({ children: text.split('\n').map(line), ...spans });
const table = (...rows: (readonly TableCell[])[]) =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: [...cells] })) });
const plainTable = (...rows: (readonly string[])[]) =>
  table(...rows.map((texts) => texts.map((text) => cell(text))));

const said = ({ document }: WordReport) => document.paragraphs.map(({ text }) => text);

describe('a Word file', () => {
  test('gives its paragraphs, each with its place in the text', async () => {
    const report = await written([heading('1 Resultat'), line('Tjugofem avslutades.'), line('')]);
    expect(said(report)).toEqual(['1 Resultat', 'Tjugofem avslutades.']);
    for (const { text, offsets } of report.document.paragraphs) {
      expect(offsets.map((at) => report.text[at]).join('')).toBe(text);
    }
    expect(report.sections).toEqual([{ heading: '1 Resultat', start: 0 }]);
  });

  test('takes a short line in bold for a heading, and a bold sentence for none', async () => {
    const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
    const report = await written([bold('Ekonomi'), bold('Budgeten hölls.'), line('Text')]);
    expect(report.sections.map((section) => section.heading)).toEqual(['Ekonomi']);
  });

  test('joins the runs that Word cuts a word into, and keeps line breaks as ends of sentences', async () => {
    const runs = [
      new TextRun('av'),
      new TextRun('slutade 25'),
      new TextRun({ text: '14', break: 1 }),
    ];
    const report = await written([new Paragraph({ children: runs })]);
    expect(said(report)).toEqual(['avslutade 25\n14']);
  });

  test('drops soft hyphens without moving what comes after them', async () => {
    const report = await written([line('samord\u00adnings\u00adförbund')]);
    const [paragraph] = report.document.paragraphs;
    expect(paragraph?.text).toBe('samordningsförbund');
    expect(report.text.slice(paragraph?.offsets.at(-1))).toBe('d\n');
  });

  test('gives a table as a grid whose first row is row 0, with what stands above it before', async () => {
    const report = await written([
      heading('3 Resultat'),
      line('Tabell 1. Nya deltagare'),
      plainTable(['Kön', 'Antal'], ['Kvinnor', '18'], ['Män', '1 010']),
    ]);
    expect(report.document.tables).toEqual([
      {
        sheet: 'Tabell 1',
        top: -2,
        left: 0,
        rows: [
          ['3 Resultat', ''],
          ['Tabell 1. Nya deltagare', ''],
          ['Kön', 'Antal'],
          ['Kvinnor', 18],
          ['Män', '1 010'],
        ],
      },
    ]);
    expect(report.tableSections.get('Tabell 1')).toBe('3 Resultat');
  });

  test('puts a merged cell in the first of the cells that it covers', async () => {
    const report = await written([
      table(
        [cell('Grupp', { rowSpan: 2 }), cell('Antal', { columnSpan: 2 })],
        [cell('2018'), cell('2019')],
        [cell('Kvinnor'), cell('3'), cell('4')],
      ),
    ]);
    expect(report.document.tables[0]?.rows).toEqual([
      ['Grupp', 'Antal', ''],
      ['', 2018, 2019],
      ['Kvinnor', 3, 4],
    ]);
  });

  test('reads sentences in a cell as text, and a table within a cell as a table', async () => {
    const report = await written([
      table([
        new TableCell({
          children: [
            line('Under året avslutades 25 deltagare.'),
            plainTable(['Kvinnor', '3'], ['Män', '4']),
          ],
        }),
      ]),
    ]);
    expect(said(report)).toEqual(['Under året avslutades 25 deltagare.']);
    expect(report.document.tables.map(({ sheet }) => sheet)).toEqual(['Tabell 1', 'Tabell 2']);
  });

  test('reads columns made with tabs as a table', async () => {
    const tabbed = (...texts: string[]) =>
      new Paragraph({
        children: texts.map(
          (text, at) => new TextRun({ children: at > 0 ? [new Tab(), text] : [text] }),
        ),
      });
    const report = await written([
      line('Så fördelade sig deltagarna.'),
      tabbed('Kön', 'Antal'),
      tabbed('Kvinnor', '18'),
      tabbed('Män', '10'),
    ]);
    expect(report.document.tables).toEqual([
      {
        sheet: 'Tabell 1',
        top: 0,
        left: 0,
        rows: [
          ['Kön', 'Antal'],
          ['Kvinnor', 18],
          ['Män', 10],
        ],
      },
    ]);
    expect(said(report)).toEqual(['Så fördelade sig deltagarna.']);
  });

  test('reads footnotes last, and their marks as nothing', async () => {
    const report = await written(
      [
        new Paragraph({
          children: [new TextRun('25 avslutades'), new FootnoteReferenceRun(1), new TextRun('.')],
        }),
      ],
      { 1: { children: [line('Fyra av dem flyttade.')] } },
    );
    expect(said(report).map((text) => text.trim())).toEqual([
      '25 avslutades.',
      'Fyra av dem flyttade.',
    ]);
  });

  test('reads text boxes', async () => {
    const box = new Textbox({
      children: [new Paragraph('I rutan avslutades 7.')],
      style: { width: '200pt', height: '50pt' },
    });
    const report = await written([line('Före'), box, line('Efter')]);
    expect(said(report)).toEqual(['Före', 'I rutan avslutades 7.', 'Efter']);
  });

  test('passes over a table of contents', async () => {
    const report = await written([
      new TableOfContents('Innehåll'),
      new Paragraph({ text: 'Resultat 14', style: 'TOC1' }),
      line('Text'),
    ]);
    expect(said(report)).toEqual(['Text']);
  });

  test('without any text gives an empty report', async () => {
    const report = await written([line('')]);
    expect(report.document).toEqual({ tables: [], paragraphs: [] });
  });

  test.each([
    ['text-box.docx', ['Datum plane']],
    ['strict-format.docx', ['Test']],
    ['footnotes.docx', ['Ouch.', 'A tachyon walks into a bar.', 'Fin.']],
    ['tables.docx', ['Above', 'Below']],
    ['simple-list.docx', ['Apple', 'Banana']],
  ])('%s, which other programs have saved, is read', async (name, texts) => {
    const path = join(process.cwd(), 'node_modules/mammoth/test/test-data', name);
    const report = await reportOf(new Uint8Array(readFileSync(path)));
    expect(said(report).map((text) => text.trim())).toEqual(texts);
  });
});

describe('a file that is no report', () => {
  const LOCKED = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  test.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['is empty', new Uint8Array(0), 'notWord'],
    ['is a text', new TextEncoder().encode('Hej'), 'notWord'],
    ['is a workbook', zipWith('xl/workbook.xml', '<a/>'), 'notWord'],
    ['is locked or old', LOCKED, 'lockedOrOld'],
    ['has no document in it', zipWith('word/other.xml', '<a/>'), 'damaged'],
    ['has broken XML', zipWith('word/document.xml', '<w:document>'), 'damaged'],
    ['says it unpacks to too much', zipWith('word/document.xml', '', 200_000_001), 'tooLarge'],
  ])('because it %s says so', async (_why, bytes, kind) => {
    expect(await readWord(bytes)).toEqual({ kind });
  });

  test('because it is cut off says so', async () => {
    const whole = await wordFile([line('Text')]);
    expect(await readWord(whole.slice(0, whole.length / 2))).toEqual({ kind: 'notWord' });
  });

  test('that unpacks to more than it says is refused', async () => {
    const packed = deflateRawSync(Buffer.alloc(30_000_000, 32));
    expect(await readWord(zipWith('word/document.xml', packed, 100))).toEqual({ kind: 'damaged' });
  });
});
