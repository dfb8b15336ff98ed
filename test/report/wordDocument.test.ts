import { convertToHtml } from 'mammoth';
import { reportDocument, type ReportDocument } from '../../src/report/output/reportDocument';
import { wordDocument } from '../../src/report/output/wordDocument';
import { report as reportTexts } from '../../src/texts/sv/report';
import { draftCase } from '../support/draftCase';
import { unzipTexts } from '../support/unzip';

let report: ReportDocument;
let bytes: Uint8Array;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { draft, input } = await draftCase('kraften-2020');
  report = reportDocument(draft, input, '21 november 2026', reportTexts);
  bytes = await wordDocument(report, reportTexts);
  files = unzipTexts(bytes);
}, 60_000);

function part(name: string): string {
  const found = files.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

test('headings are headings, in the outline’s order', async () => {
  const { value } = await convertToHtml({ buffer: Buffer.from(bytes) });
  const headings = [...value.matchAll(/<h([12])>(.*?)<\/h\1>/g)].map(([, level, text]) => ({
    level: Number(level),
    text,
  }));
  const expected = report.blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ level: block.level, text: block.text }] : [],
  );
  expect(headings.filter(({ text }) => text !== report.title)).toEqual(expected);
  expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
});

test('tables are tables, with a heading row that is repeated on the next page', () => {
  const xml = part('word/document.xml');
  const tables = report.blocks.filter(({ kind }) => kind === 'table').length;
  expect(tables).toBeGreaterThan(8);
  expect(xml.match(/<w:tbl>/g)).toHaveLength(tables);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
});

test('every chart is drawn by Word and told in words', () => {
  const xml = part('word/document.xml');
  const charts = report.blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));
  expect(charts.length).toBeGreaterThan(2);
  const told = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
  expect(told).toEqual(charts.map(({ alternative }) => alternative));
  const drawn = [...files.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
  expect(drawn).toHaveLength(charts.length);
});

test('the language is Swedish, pages are numbered, and the day of extraction is said', () => {
  expect(part('word/styles.xml')).toContain('w:val="sv-SE"');
  const footer = part('word/footer1.xml');
  expect(footer).toContain('Sida ');
  expect(footer).toMatch(/PAGE[^]*NUMPAGES/);
  expect(part('word/document.xml')).toContain('Uttag ur deltagarlistan: 21 november 2026');
});

test('questions stand out by style and mark', () => {
  const prompts = report.blocks.filter(({ kind }) => kind === 'prompt').length;
  const marked = part('word/document.xml').match(/<w:pStyle w:val="Prompt"\/>/g);
  expect(marked).toHaveLength(prompts + 1);
});
