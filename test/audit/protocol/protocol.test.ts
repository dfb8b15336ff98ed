import { protocolAsHtml, protocolAsText } from '../../../src/audit/protocol/printProtocol';
import type { Protocol } from '../../../src/audit/protocol/protocol';
import { auditView } from '../../../src/texts/sv/auditView';
import { protocolOf, WRONG_TEXT } from '../../support/protocols';

describe('a protocol', () => {
  test('has a row for each finding, and what held', () => {
    const protocol = protocolOf(WRONG_TEXT, 'Gäller 24 personer');
    expect(protocol.title).toBe('Granskning av rapport.txt');
    expect(protocol.notes[0]).toContain('2026-11-22');
    expect(protocol.findings?.rows).toHaveLength(1);
    expect(protocol.findings?.rows[0]).toEqual([
      '1',
      'Motsägelse',
      'Procent av antal',
      '”Av dessa gick 14 personer, eller 59 %, vidare.”',
      '59 %',
      '56 %',
      expect.stringContaining('14 av 25 = 56 %'),
      'Gäller 24 personer',
    ]);
    expect(protocol.held?.rows).toContainEqual(['Procent av antal', '1']);
  });

  test('of a text without figures says that nothing has been checked', () => {
    const protocol = protocolOf('Hej.');
    expect(protocol).toMatchObject({ findings: null, held: null });
    expect(protocol.notes).toContain(auditView.nothingRead);
  });
});

describe('as text', () => {
  test('each cell stands after its heading, empty ones left out', () => {
    const text = protocolAsText(protocolOf(WRONG_TEXT));
    expect(text).toContain('1. Motsägelse · Procent av antal\n   Var: ”Av dessa');
    expect(text).toContain('   Det borde vara: 56 %');
    expect(text).not.toContain(auditView.protocol.columns.reason);
    expect(text).toContain('Det här stämde\n  Procent av antal: 1');
  });
});

describe('as HTML', () => {
  const protocol: Protocol = {
    title: 'A & B',
    notes: ['<script>'],
    findings: { columns: ['Var', 'Text'], rows: [['"x"', '<b onclick="y">']] },
    held: null,
  };

  test('what stands in the report is text, never markup', () => {
    const html = protocolAsHtml(protocol);
    expect(html).toContain('<h1>A &amp; B</h1><p>&lt;script&gt;</p>');
    expect(html).toContain('<td>&quot;x&quot;</td><td>&lt;b onclick=&quot;y&quot;&gt;</td>');
  });

  test('has as many cells in each row as it has columns', () => {
    const html = protocolAsHtml(protocol);
    expect(html.match(/<th>/g)).toHaveLength(2);
    expect(html.match(/<td>/g)).toHaveLength(2);
  });
});
