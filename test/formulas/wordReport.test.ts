import { reportDocument, type ReportDocument } from '../../src/report/output/reportDocument';
import { wordDocument } from '../../src/report/output/wordDocument';
import { report as reportTexts } from '../../src/texts/sv/report';
import { draftCase } from '../support/draftCase';
import { CASES } from '../support/runCase';
import { openedByWriter } from './libreOffice';

describe.each(CASES)('the Word report of %s, opened by Writer', (name) => {
  let report: ReportDocument;
  let opened: string;

  beforeAll(async () => {
    const { draft, input } = await draftCase(name);
    report = reportDocument(draft, input, '21 november 2026', reportTexts);
    const flat = await openedByWriter(await wordDocument(report, reportTexts));
    // What a chart keeps of its own numbers is no part of the text.
    opened = flat.replace(
      /<office:document [^>]*office:mimetype="[^"]*chart"[^]*?<\/draw:object>/g,
      '',
    );
  });

  test('has every heading of the outline in the navigation, at its level', () => {
    const headings = [
      ...opened.matchAll(/<text:h [^>]*outline-level="(\d)"[^>]*>(.*?)<\/text:h>/g),
    ];
    expect(headings.map(([, level, text]) => [Number(level), plain(text)])).toEqual(
      report.blocks.flatMap((block) =>
        block.kind === 'heading' ? [[block.level, block.text]] : [],
      ),
    );
  });

  test('has every table as a table with a heading row', () => {
    const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const found = [...opened.matchAll(/<table:table [^]*?<\/table:table>/g)].map(([table]) => {
      const heading = /<table:table-header-rows>([^]*?)<\/table:table-header-rows>/.exec(table);
      const rows = table.match(/<table:table-row[ >]/g) ?? [];
      return { heading: cellsOf(heading?.[1]).slice(1), rows: rows.length - 1 };
    });
    expect(found).toEqual(
      tables.map(({ columns, rows }) => ({ heading: columns.slice(1), rows: rows.length })),
    );
  });

  test('has every chart as a chart', () => {
    const charts = report.blocks.filter(({ kind }) => kind === 'chart');
    expect(charts.length).toBeGreaterThan(2);
    expect(opened.match(/<draw:object[ >]/g)).toHaveLength(charts.length);
  });
});

function cellsOf(row = ''): readonly string[] {
  return [...row.matchAll(/<table:table-cell[^>]*>([^]*?)<\/table:table-cell>/g)].map(([, cell]) =>
    plain(cell).trim(),
  );
}

function plain(xml = ''): string {
  return xml
    .replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
