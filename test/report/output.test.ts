import { html } from '../../src/report/output/html';
import { markdown } from '../../src/report/output/markdown';
import { plainText } from '../../src/report/output/plainText';
import type { ReportDocument } from '../../src/report/output/reportDocument';

const document: ReportDocument = {
  language: 'sv',
  title: 'Rapport 2018',
  extracted: 'Uttag: 21 november 2026',
  promptHelp: 'Svara eller ta bort.',
  blocks: [
    { kind: 'heading', level: 1, text: 'Deltagare' },
    { kind: 'heading', level: 2, text: 'Beskrivning' },
    { kind: 'paragraph', text: 'Två kom från A|B <b>och</b> *C* & D.' },
    { kind: 'prompt', mark: 'Att skriva:', text: 'Varför?' },
    {
      kind: 'table',
      title: 'Remittenter',
      columns: ['Remittent', 'Antal'],
      rows: [
        ['A|B', '2'],
        ['=1+1', '1'],
      ],
      total: null,
      notes: ['En not.'],
    },
  ],
};

test('Markdown has headings below the title, a table, and no markup from the sheet', () => {
  const text = markdown(document);
  expect(text).toContain('# Rapport 2018\n');
  expect(text).toContain('\n## Deltagare\n\n### Beskrivning\n');
  expect(text).toContain('Två kom från A\\|B \\<b\\>och\\</b\\> \\*C\\* & D.');
  expect(text).toContain('| Remittent | Antal |\n| --- | ---: |\n| A\\|B | 2 |\n| =1+1 | 1 |');
});

test('HTML has headings, a table with its headings marked, and no markup from the sheet', () => {
  const text = html(document);
  expect(text).toContain('<html lang="sv">');
  expect(text).toContain('<h2>Deltagare</h2>');
  expect(text).toContain('A|B &lt;b&gt;och&lt;/b&gt; *C* &amp; D.');
  expect(text).toContain('<th scope="row" align="left">A|B</th>');
  expect(text).not.toContain('style=');
});

test('plain text has tables with tabs', () => {
  expect(plainText(document)).toContain('Remittent\tAntal\nA|B\t2\n=1+1\t1\nEn not.');
});
