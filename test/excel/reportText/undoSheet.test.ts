import type { TextSheetRow } from '../../../src/report/sheet/textSheet';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { openAccess } from '../../support/reportPlan';
import { contentOf } from '../../support/workbookContent';
import { workbookOf } from '../../tryout/engine/workbookOf';
import { openHost } from '../../tryout/host/openHost';

const ROWS: readonly TextSheetRow[] = [
  { kind: 'title', text: 'Rapport', formula: null, note: null },
  { kind: 'paragraph', text: '=1+1 är två', formula: null, note: null },
  {
    kind: 'paragraph',
    text: '7 personer',
    formula: '=IFERROR((0+\'Tal\'!$A$1),"")&" personer"',
    note: null,
  },
];

async function insertText() {
  const host = await openHost({
    model: workbookOf({ Tal: [[7]] }),
    calculator: await createUniverCalculator(),
  });
  const before = contentOf(host);
  const access = openAccess();
  await (await access.reportText()).insertSheet(ROWS, 'Text');
  return { host, before, updates: await access.updates() };
}

async function change(sheet: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

test('a text sheet is taken away again, and comes back', async () => {
  const { host, before, updates } = await insertText();
  const inserted = contentOf(host);
  expect(updates.steps()).toEqual({ undo: { kind: 'text', sheet: 'Text' }, redo: null });
  expect(await updates.undo(false)).toMatchObject({ kind: 'done', step: { kind: 'text' } });
  expect(contentOf(host)).toEqual(before);
  await updates.redo(false);
  expect(contentOf(host)).toEqual(inserted);
  await updates.undo(false);
  expect(contentOf(host)).toEqual(before);
});

test('what the user has written on it is lost only when he says so', async () => {
  const { host, before, updates } = await insertText();
  await change('Text', (sheet) => {
    sheet.getRange('A1').values = [['Min rubrik']];
    sheet.getRange('C3').values = [['mitt']];
    sheet.getRange('A3').values = [['8 personer']];
  });
  expect(await updates.undo(false)).toMatchObject({
    kind: 'theirs',
    cells: ['Text!A1', 'Text!A3', 'Text!C3'],
  });
  expect(await updates.undo(true)).toMatchObject({ kind: 'done' });
  expect(contentOf(host)).toEqual(before);
});

test('formulas that follow a renamed sheet are nothing of the user’s', async () => {
  const { updates } = await insertText();
  await change('Tal', (sheet) => {
    sheet.name = 'Siffror';
  });
  await change('Text', (sheet) => {
    sheet.name = 'Vår text';
  });
  expect(await updates.undo(false)).toMatchObject({ kind: 'done' });
});

test('a text sheet that the user has deleted leaves nothing to undo', async () => {
  const { host, before, updates } = await insertText();
  await change('Text', (sheet) => sheet.delete());
  expect(await updates.undo(false)).toMatchObject({ kind: 'done' });
  expect(contentOf(host)).toEqual(before);
});
