import fc from 'fast-check';
import { gridDocument } from '../../src/audit/gridDocument';
import { runAudit, type AuditReport } from '../../src/audit/runAudit';
import { textDocument } from '../../src/audit/textDocument';
import { audit as english } from '../../src/texts/en/audit';
import { audit } from '../../src/texts/sv/audit';
import { inWords } from './auditText';

const WORDS =
  'Av dessa gick deltagare personer avslutades kvinnor män till arbete studier eller 14 25 56% 1,88 miljoner tkr 40 580 kronor från ökat högre för än ORS 16,9 28 månader år 18-30 30-45 180101-181231 drygt två hälften ( ) , . ; \t \n - >9 Totalt Antal % 1+6'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
);
const anyCell = fc.oneof(
  fc.constantFrom(
    '',
    'Män',
    'Kvinnor',
    'Totalt',
    'Antal avslut',
    'Dropout',
    'Nyinskrivna',
    'Arbete',
    'Andel',
    'Medel',
    '1+6',
    '18-30',
    '30-45',
    '29 %',
    'färre än 5',
    'Inskrivna vid start',
    'Inskrivna vid slut',
    'Budget 2020',
    'Utfall',
  ),
  fc.integer({ min: -5, max: 60 }),
  fc.double(),
  fc.boolean(),
  fc.string({ maxLength: 30 }),
);
const anyRows = fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 9 });

function everySentence(report: AuditReport): readonly string[] {
  return report.findings.flatMap((finding) =>
    [audit, english].flatMap((texts) => Object.values(inWords(finding, texts))),
  );
}

test('any text is audited, and every finding can be told', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const said of everySentence(runAudit(textDocument(text))))
        expect(said).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 500 },
  );
});

test('any sheet is audited, and every finding can be told', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const report = runAudit(gridDocument([{ sheet: 'Blad1', top: 3, left: 2, rows }]));
      for (const said of everySentence(report)) expect(said).not.toMatch(/NaN|undefined/);
    }),
    { numRuns: 500 },
  );
});

test('a sentence is marked where it stands in the source', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { offsets, text: mended } of textDocument(text).paragraphs) {
        expect(offsets).toHaveLength(mended.length);
        [...offsets].forEach((at, i) => {
          if (/\S/.test(mended[i] ?? '')) expect(text[at]).toBe(mended[i]);
        });
      }
    }),
  );
});
