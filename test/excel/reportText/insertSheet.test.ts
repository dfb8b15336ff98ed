import type { Failure } from '../../../src/tryout/host/failures';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { cellKey, type WorkbookModel } from '../../../src/tryout/model/workbookModel';
import type { ReportTextAccess } from '../../../src/excel/reportText/reportTextAccess';
import type { TextSheetRow } from '../../../src/report/sheet/textSheet';
import { day } from '../../support/participants';
import { openAccess } from '../../support/reportPlan';
import { workbookOf, sheetNamed } from '../../tryout/engine/workbookOf';
import { openHost } from '../../tryout/host/openHost';
import { standingText } from './standingText';

/** Everything that a user could see or lose, frozen as text. */
function contentOf({ sheets, names, settings, activeSheetId }: WorkbookModel): string {
  return JSON.stringify({ sheets, names, settings, activeSheetId }, (_, value: unknown) =>
    value instanceof Map ? [...value.entries()] : value,
  );
}

test('the text stands on a sheet of its own, with formulas for its numbers', async () => {
  const { host, workbook, rows } = await standingText();
  const inserted = await workbook.insertSheet(rows, 'Rapporttext');
  expect(inserted.sheet).toBe('Rapporttext');
  expect(inserted.liveCells).toBeGreaterThan(2);
  const { cells } = sheetNamed(host.model, 'Rapporttext');
  expect(rows.map((_, row) => cells.get(cellKey(row, 0))?.value)).toEqual(
    rows.map(({ text }) => text),
  );
  const live = [...cells.values()].filter(({ formula }) => formula !== null);
  expect(live).toHaveLength(inserted.liveCells);
});

test('the sentences follow the period cell', async () => {
  const { workbook, rows } = await standingText();
  await workbook.insertSheet(rows, 'Rapporttext');
  const shown = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Rapporttext').getUsedRange();
      range.load('values');
      await context.sync();
      return range.values.join('\n');
    });
  expect(await shown()).toContain('avslutades fem personer');
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.getItem('Finsam_Till').getRange().values = [[day('2018-03-31')]];
    await context.sync();
  });
  expect(await shown()).toContain('avslutades två personer');
});

test('what a user has written becomes no formula', async () => {
  const { host, workbook } = await standingText();
  await workbook.insertSheet(
    [{ kind: 'paragraph', text: '=1+1 är två', formula: null, note: null }],
    'Rapporttext',
  );
  const cell = sheetNamed(host.model, 'Rapporttext').cells.get(cellKey(0, 0));
  expect(cell).toMatchObject({ value: '=1+1 är två', formula: null });
});

test('a second text gets a name of its own', async () => {
  const { workbook, rows } = await standingText();
  await workbook.insertSheet(rows, 'Rapporttext');
  expect((await workbook.insertSheet(rows, 'Rapporttext')).sheet).toBe('Rapporttext 2');
});

const ROWS: readonly TextSheetRow[] = [
  { kind: 'title', text: 'Rapport', formula: null, note: null },
  { kind: 'heading1', text: 'Resultat', formula: null, note: null },
  {
    kind: 'paragraph',
    text: '7 personer',
    formula: '=IFERROR((0+\'Tal\'!$A$1),"")&" personer"',
    note: null,
  },
];

async function openNumbers(): Promise<{
  readonly host: OfficeHost;
  readonly workbook: ReportTextAccess;
}> {
  const host = await openHost({
    model: workbookOf({ Tal: [[7]] }),
    calculator: await createUniverCalculator(),
  });
  return { host, workbook: await openAccess().reportText() };
}

describe('a text that cannot be inserted leaves the workbook as it was', () => {
  async function insertWith(request: number, failure: Failure) {
    const { host, workbook } = await openNumbers();
    const before = contentOf(host.model);
    // The first request looks around.
    host.failures.at(request + 1, failure);
    const outcome = await workbook.insertSheet(ROWS, 'Text').then(
      () => 'inserted' as const,
      () => 'failed' as const,
    );
    return { outcome, before, after: contentOf(host.model) };
  }

  test('wherever it fails, unless all of it was done', async () => {
    const { host, workbook } = await openNumbers();
    host.requests.clear();
    await workbook.insertSheet(ROWS, 'Text');
    const [, writing = 0, finishing = 0] = host.requests.entries.map(({ actions }) => actions);
    const outcomes: string[] = [];
    for (const [request, actions] of [
      [1, writing - 1],
      [2, finishing],
    ] as const) {
      for (let done = 0; done <= actions; done++) {
        const { outcome, before, after } = await insertWith(request, {
          kind: 'afterActions',
          actions: done,
        });
        outcomes.push(outcome);
        if (outcome === 'failed') expect(after).toEqual(before);
      }
    }
    expect(outcomes.filter((outcome) => outcome === 'failed').length).toBeGreaterThan(15);
    expect(outcomes.at(-1)).toBe('inserted');
  }, 120_000);

  test('where a formula does not give the drafted text, and says in which cell', async () => {
    const { host, workbook } = await openNumbers();
    const before = contentOf(host.model);
    const wrong = ROWS.map((row) => (row.formula === null ? row : { ...row, text: '8 personer' }));
    await expect(workbook.insertSheet(wrong, 'Text')).rejects.toMatchObject({
      code: 'notVerified',
      subject: 'Text!A3',
    });
    expect(contentOf(host.model)).toEqual(before);
  });

  test('where only the last answer is lost, the sheet stands', async () => {
    expect((await insertWith(2, { kind: 'answerLost' })).outcome).toBe('inserted');
  });
});
