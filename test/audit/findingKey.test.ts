import { findingKey } from '../../src/audit/findingKey';
import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';

const SENTENCE = 'Av de 25 avslutade var 21 män (80 %).';
const TABLE = 'Nya deltagare\tAntal\nKvinnor\t18\nMän\t10\nTotalt\t29';

function keysOf(text: string): readonly string[] {
  const document = textDocument(text);
  return runAudit(document).findings.map((finding) => findingKey(finding, document));
}

test.each([
  ['a sentence', SENTENCE],
  ['a table', TABLE],
])('a finding in %s is known again where text has been put before it', (_what, text) => {
  const [key] = keysOf(text);
  expect(key).toBeDefined();
  expect(keysOf(`Förord till rapporten.\n\nMer text.\n\n${text}`)).toContain(key);
});

test.each([
  ['the sentence', SENTENCE, 'Av de 25 avslutade var 22 män (80 %).'],
  ['the stated value', SENTENCE, 'Av de 25 avslutade var 21 män (79 %).'],
  ['the row', TABLE, TABLE.replace('29', '30')],
])('a finding is another once %s has been changed', (_what, before, after) => {
  expect(keysOf(before)).toHaveLength(1);
  expect(keysOf(after)).toHaveLength(1);
  expect(keysOf(after)).not.toEqual(keysOf(before));
});

test('nothing of the report can be read in a key', () => {
  expect(keysOf(SENTENCE).join()).not.toMatch(/avslutade|80/);
});
