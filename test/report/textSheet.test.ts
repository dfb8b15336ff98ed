import { sentenceText, type CellPlace } from '../../src/report/draft';
import { draftReport, type DraftInput } from '../../src/report/draftReport';
import { textSheet, type TextSheetRow } from '../../src/report/sheet/textSheet';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { cellKey } from '../../src/tryout/model/workbookModel';
import { columnLetters } from '../../src/cells/cell';
import { TABLE_IDS } from '../../src/tables/table';
import { report as reportTexts } from '../../src/texts/sv/report';
import { draftCase } from '../support/draftCase';
import { CASES } from '../support/runCase';
import { sheetNamed, workbookOf } from '../tryout/engine/workbookOf';

/** Every table has ten columns and a hundred rows of its own on the sheet "Tal". */
function addressOf({ table, row, column }: CellPlace): string {
  const at = TABLE_IDS.indexOf(table) * 20 + column;
  return `Tal!$${columnLetters(at)}$${row + 1}`;
}

function numberSheet({ spoken }: DraftInput): (number | string)[][] {
  const rows = Array.from({ length: 100 }, () =>
    Array.from({ length: TABLE_IDS.length * 20 }, (): number | string => ''),
  );
  for (const table of spoken) {
    table.rows.forEach(({ cells }, r) => {
      cells.forEach(({ value }, c) => {
        const row = rows[r];
        if (row !== undefined) row[TABLE_IDS.indexOf(table.id) * 20 + c] = value;
      });
    });
  }
  return rows;
}

/** What the formulas of the rows give over the cells of these tables. */
async function shown(rows: readonly TextSheetRow[], input: DraftInput): Promise<readonly string[]> {
  const model = workbookOf({
    Tal: numberSheet(input),
    Text: rows.map(({ formula, text }) => [formula ?? text]),
  });
  await (await createUniverCalculator()).recalculate(model);
  const { cells } = sheetNamed(model, 'Text');
  return rows.map((_, row) => String(cells.get(cellKey(row, 0))?.value));
}

test.each(CASES)(
  'the formulas of %s give the drafted text',
  async (name) => {
    const { draft, input } = await draftCase(name);
    const rows = textSheet(draft, addressOf, reportTexts);
    expect(rows.filter(({ formula }) => formula !== null).length).toBeGreaterThan(5);
    expect(await shown(rows, input)).toEqual(rows.map(({ text }) => text));
    for (const { formula } of rows) {
      expect((formula ?? '').length).toBeLessThanOrEqual(8192);
      for (const [quoted] of (formula ?? '').matchAll(/"(?:[^"]|"")*"/g)) {
        expect(quoted.length).toBeLessThanOrEqual(257);
      }
    }
  },
  60_000,
);

test('the numbers follow the cells', async () => {
  const { draft, input } = await draftCase('kraften-2020');
  const rows = textSheet(draft, addressOf, reportTexts);
  const spoken = input.spoken.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.figure?.measure === 'enrolledAtEnd' && cell.value === 32
          ? { ...cell, value: 1 }
          : cell,
      ),
    })),
  }));
  const texts = await shown(rows, { ...input, spoken });
  expect(texts.join(' ')).toContain('Vid årets slut var en person inskriven.');
}, 60_000);

/** The draft's tables where one cell prints another value. */
function withValue(
  { tables }: DraftInput,
  { table, row, column }: CellPlace,
  value: number,
): DraftInput['tables'] {
  return tables.map((one) =>
    one.id !== table
      ? one
      : {
          ...one,
          rows: one.rows.map((own, r) => ({
            ...own,
            cells: own.cells.map((cell, c) =>
              r === row && c === column ? { ...cell, value } : cell,
            ),
          })),
        },
  );
}

/** A sentence of a draft, and what its formula gives once a cell of it has another value. */
async function turned(input: DraftInput, id: string, at: 'first' | 'turning', value: number) {
  const draft = draftReport(input);
  const sentence = draft.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => (paragraph.kind === 'text' ? paragraph.pieces : []))
    .flatMap((piece) => (piece.kind === 'sentence' ? [piece.sentence] : []))
    .find((one) => one.id === id);
  const place =
    at === 'turning'
      ? sentence?.turns?.cells[0]?.place
      : sentence?.parts.flatMap((part) => (part.kind === 'number' ? part.cells : []))[0]?.place;
  if (sentence === undefined || place === undefined) throw new Error(`${id} is not live`);
  const rows = textSheet(draft, addressOf, reportTexts);
  const spoken = withValue({ ...input, tables: input.spoken }, place, value);
  return {
    before: sentenceText(sentence),
    after: (await shown(rows, { ...input, spoken })).join(' '),
  };
}

describe('money on the sheet', () => {
  test.each([
    [0, '0 kronor'],
    [1, '1 krona'],
    [999, '999 kronor'],
    [1000, '1 000 kronor'],
    [98_035, '98 035 kronor'],
    [1_810_507, '1 810 507 kronor'],
    [123_456_789, '123 456 789 kronor'],
  ])(
    'follows its cell and is written as in the text: %d',
    async (value, said) => {
      const { input } = await draftCase('kraften-2018');
      const { before, after } = await turned(input, 'economy.outcome', 'first', value);
      expect(before).toContain('kronor');
      expect(after).toContain(
        `blev ${said.replaceAll(' ', '\u00a0').replace(/\u00a0(kron)/, ' $1')},`,
      );
    },
    60_000,
  );

  test('turns from left over to overdrawn, and to neither', async () => {
    const { input } = await draftCase('kraften-2018');
    const drafted = await turned(input, 'economy.against', 'turning', -1500);
    expect(drafted.before).toContain(' under ');
    expect(drafted.after).toMatch(/Det är 1\u00a0500 kronor över/);
    const { after } = await turned(input, 'economy.against', 'turning', 0);
    expect(after).toContain('Det är lika mycket som');
  }, 60_000);
});

test('a cell that stands nowhere leaves its number as drafted', async () => {
  const { input } = await draftCase('hallstahammar-2019');
  const rows = textSheet(draftReport(input), () => null, reportTexts);
  expect(rows.every(({ formula }) => formula === null)).toBe(true);
}, 60_000);

test('sentences whose numbers do not follow are told of beside them, and no others', async () => {
  const { input } = await draftCase('kraften-2018');
  const rows = textSheet(draftReport(input), addressOf, reportTexts);
  const noteOf = (words: string) => rows.find(({ text }) => text.includes(words))?.note ?? null;
  expect(noteOf('Kostnaderna fördelar sig på')).toBe(
    reportTexts.document.fixedSentences(['Kostnaderna fördelar sig på Personal …']),
  );
  expect(noteOf('Utfallet för 2018 blev')).toBeNull();
  expect(noteOf('Att skriva:')).toBeNull();
  const values = textSheet(draftReport(input), () => null, reportTexts);
  expect(values.every(({ note }) => note === null)).toBe(true);
}, 60_000);
