import { readFileSync } from 'node:fs';
import { runAudit } from '../../../src/audit/runAudit';
import { readWord } from '../../../src/audit/word/readWord';
import { wordReport } from '../../../src/audit/word/wordReport';
import { auditView } from '../../../src/texts/sv/auditView';
import { told } from '../auditText';

/** Made from a web page in LibreOffice Writer: headings, a list, a table with merged cells, a footnote. */
async function madeInWriter() {
  const bytes = new Uint8Array(readFileSync('test/fixtures/word/libreoffice.docx'));
  const reading = await readWord(bytes);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return wordReport(reading.blocks, auditView.wordPlace.table);
}

test('a document made in LibreOffice has its heading, list and footnote in the text', async () => {
  const { text } = await madeInWriter();
  for (const part of ['Verksamhetsrapport 2021', '5 till arbete', 'Varav två som återkommit'])
    expect(text).toContain(part);
});

test('its merged cells take their places in the table', async () => {
  const { document } = await madeInWriter();
  expect(document.tables).toHaveLength(1);
  const rows = document.tables[0]?.rows ?? [];
  expect(rows.slice(-3)).toEqual([
    ['Arbete', 3, 2, 5],
    ['Studier', 1, 1, 3],
    ['Annat', 6, 4, 10],
  ]);
});

test('its wrong sums are found in text and table', async () => {
  const { document } = await madeInWriter();
  expect(told(runAudit(document))).toEqual([
    expect.stringMatching(/partsOfTotal: 3 .*1 \+ 1 = 2, inte 3/),
    expect.stringMatching(/partsOfTotal.*11 \+ 9 = 20, inte 19/),
  ]);
});
