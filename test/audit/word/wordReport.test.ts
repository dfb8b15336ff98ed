import fc from 'fast-check';
import { runAudit } from '../../../src/audit/runAudit';
import type { WordBlock, WordParagraph } from '../../../src/audit/word/wordBlock';
import { wordBlocks } from '../../../src/audit/word/wordBlocks';
import { formatWordPlace } from '../../../src/audit/word/wordPlace';
import { wordReport } from '../../../src/audit/word/wordReport';
import { audit } from '../../../src/texts/sv/audit';
import { auditView as view } from '../../../src/texts/sv/auditView';

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'Kvinnor',
    'Män\t12',
    '25 avslutades.',
    '14 av 25, 59 %.',
    'a\u00adb\nc',
    '',
    '7',
  ),
);
const paragraph: fc.Arbitrary<WordParagraph> = fc.record({
  kind: fc.constant('paragraph'),
  text,
  role: fc.constantFrom('heading', 'item', 'caption', 'body', 'note'),
});
const { block } = fc.letrec<{ block: WordBlock }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    paragraph,
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.array(
        fc.array(
          fc.record({
            blocks: fc.array(tie('block'), { maxLength: 2 }),
            columns: fc.integer({ min: 1, max: 4 }),
            rows: fc.integer({ min: 1, max: 4 }),
          }),
          { maxLength: 4 },
        ),
        { maxLength: 4 },
      ),
    }),
  ),
}));
const blocks = fc.array(block, { maxLength: 8 });

const named = (read: readonly WordBlock[]) => wordReport(read, view.wordPlace.table);

describe('whatever stands in a Word document', () => {
  test('every character of a paragraph knows its place in the text', () => {
    fc.assert(
      fc.property(blocks, (read) => {
        const report = named(read);
        for (const { text: said, offsets } of report.document.paragraphs) {
          expect(offsets).toHaveLength(said.length);
          const there = offsets.map((at) => report.text[at] ?? '').join('');
          expect(there.replace(/\s/g, ' ')).toBe(said.replace(/\s/g, ' '));
        }
      }),
    );
  });

  test('every table has a name of its own, and rows of one width', () => {
    fc.assert(
      fc.property(blocks, (read) => {
        const { tables } = named(read).document;
        expect(new Set(tables.map(({ sheet }) => sheet)).size).toBe(tables.length);
        for (const { rows } of tables.filter(({ top }) => top < 0)) {
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        }
      }),
    );
  });

  test('it can be audited, and each finding has a place to tell', () => {
    fc.assert(
      fc.property(blocks, (read) => {
        const report = named(read);
        for (const { where } of runAudit(report.document).findings) {
          expect(formatWordPlace(where, report, { audit, view })).not.toBe('');
        }
      }),
    );
  });

  test('a tree that is none gives nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (tree) => {
        expect(Array.isArray(wordBlocks(tree))).toBe(true);
      }),
    );
  });
});

describe('a place', () => {
  const report = named([
    { kind: 'paragraph', text: 'Förord.', role: 'body' },
    { kind: 'paragraph', text: '3 Resultat', role: 'heading' },
    { kind: 'paragraph', text: '25 avslutades.', role: 'body' },
    { kind: 'table', rows: [[{ blocks: [], columns: 1, rows: 1 }]] },
    {
      kind: 'table',
      rows: [
        [
          {
            blocks: [{ kind: 'paragraph', text: '7', role: 'body' }],
            columns: 1,
            rows: 1,
          },
        ],
      ],
    },
  ]);
  const place = (said: string) => {
    const start = report.text.indexOf(said);
    return { kind: 'sentence', start, end: start + said.length, text: said, cell: null } as const;
  };
  const cell = (row: number) =>
    ({ kind: 'cell', cell: { sheet: 'Tabell 1', row, column: 0 } }) as const;

  test.each([
    ['before the first heading', place('Förord.'), '”Förord.”'],
    ['that is the heading', place('3 Resultat'), '”3 Resultat”'],
    ['in a section', place('25 avslutades.'), '3 Resultat: ”25 avslutades.”'],
    ['in a table', cell(0), '3 Resultat: Tabell 1, rad 1, kolumn 1'],
    ['above a table', cell(-1), '3 Resultat: Rubriken till Tabell 1'],
  ])('%s is told so', (_where, at, told) => {
    expect(formatWordPlace(at, report, { audit, view })).toBe(told);
  });
});
