import { runAudit } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import { auditText } from './auditText';

const LENGTH = 100_000;

/** Whatever grows faster than its text would not end within the test's time limit. */
describe('a hundred thousand characters end', () => {
  test.each([
    ['digits', '7'],
    ['single numbers', '7 '],
    ['one sentence', 'Av dessa gick 14 personer, eller 56 %, till arbete '],
    ['brackets', '('],
    ['number words', 'två '],
    ['ranges', '12-'],
    ['dotted numbers', '1.2'],
    ['line breaks', '\n'],
    ['tabs', '1\t'],
    ['letters', 'å'],
    ['rows', 'a;1\n'],
    ['labels and numbers', 'Sala 12\n'],
    ['commas', '14 , '],
    ['marks', '#n0# '],
  ])('of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    expect(runAudit(textDocument(text)).findings).toEqual([]);
  });
});

test('what has no full stop for very long is no sentence', () => {
  const said = 'av 20 avslutade gick 3 personer (80 %) till arbete och ';
  expect(auditText(said.repeat(60))).toEqual([]);
  expect(auditText(`Av 20 avslutade gick 3 personer (80 %) till arbete.`)).toHaveLength(1);
});
