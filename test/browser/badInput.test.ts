import type { Frame } from 'playwright-core';
import { sv } from '../../src/texts/sv';
import { newWorkbook } from '../../src/tryout/model/newWorkbook';
import type { WorkbookModel } from '../../src/tryout/model/workbookModel';
import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { openCase } from '../support/runCase';
import { workbookOf } from '../tryout/engine/workbookOf';
import {
  keepPicture,
  openFile,
  openTryOut,
  startBrowser,
  stopBrowser,
  walkToReview,
  type TryOut,
} from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const HEADERS = ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Avslutsorsak'];

async function openModel(model: WorkbookModel): Promise<TryOut & { readonly opened: Frame }> {
  const tryOut = await openTryOut();
  const opened = await openFile(tryOut.page, 'Test.xlsx', await writeWorkbook(model));
  return { ...tryOut, opened };
}

async function toReview(pane: Frame, begin = 'Ny rapport'): Promise<void> {
  await pane.getByRole('button', { name: begin, exact: true }).click();
  await walkToReview(pane);
}

async function insert(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Infoga', exact: true }).click();
}

test.each([
  ['an empty workbook', newWorkbook('Tom.xlsx')],
  [
    'a sheet without dates',
    workbookOf({
      Inköp: [
        ['Vara', 'Antal'],
        ['Pennor', 3],
        ['Block', 5],
      ],
    }),
  ],
])('%s: the pane says what a list must have', async (name, model) => {
  const { page, opened, troubles, close } = await openModel(model);
  await opened.getByRole('button', { name: 'Ny rapport' }).click();
  await opened.getByText('Ingen deltagarlista hittades').waitFor();
  await keepPicture(page, `bad-${name.replaceAll(' ', '-')}`);
  expect(troubles).toEqual([]);
  await close();
});

test('end before start, a duplicate row and a text that begins with "=": each is said with its cell', async () => {
  const model = workbookOf({
    Deltagare: [
      HEADERS,
      [1, 45000, 45100, 'K', 'Arbete'],
      [2, 45200, 45100, 'M', 'Arbete'],
      [1, 45000, 45100, 'K', 'Arbete'],
      [3, 45050, 45300, 'K', 'Studier'],
      [4, 45060, 45310, 'M', 'Annat'],
    ],
  });
  const text = model.sheets[0]?.cells.get(16384 * 4 + 4);
  if (text !== undefined) text.value = '=SUM(1)';
  const { page, opened, troubles, close } = await openModel(model);
  await toReview(opened);
  await opened.getByText('5 rader: 3 deltagare').waitFor();
  const summaries = opened.locator('summary');
  for (let i = 0; i < (await summaries.count()); i++) {
    if ((await summaries.nth(i).locator('..').getAttribute('open')) === null) {
      await summaries.nth(i).click();
    }
  }
  for (const cell of ['C3', 'A4'])
    await opened
      .getByRole('button', { name: new RegExp(cell) })
      .first()
      .waitFor();
  await keepPicture(page, 'bad-rows');
  await insert(opened);
  await opened.getByRole('heading', { name: 'Rapporten är infogad' }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('a user’s own sheet called FinsamDeltagare is left alone, and the pane says so', async () => {
  const model = await openCase('hallstahammar-2019');
  model.sheets.push(
    ...workbookOf({ FinsamDeltagare: [['mitt eget blad']] }).sheets.map((sheet) => ({
      ...sheet,
      id: 'own',
    })),
  );
  const { page, opened, troubles, close } = await openModel(model);
  await toReview(opened);
  await insert(opened);
  await opened.getByRole('heading', { name: 'Rapporten är infogad' }).waitFor();
  await opened.getByText(/FinsamDeltagare_2/).waitFor();
  await page.getByRole('tab', { name: 'FinsamDeltagare', exact: true }).click();
  await page.getByText('mitt eget blad').first().waitFor();
  await keepPicture(page, 'bad-name-clash');
  expect(troubles).toEqual([]);
  await close();
});

test('a workbook protected against new sheets: a sentence, and nothing is changed', async () => {
  const model = await openCase('hallstahammar-2019');
  model.protected = true;
  const { page, opened, troubles, close } = await openModel(model);
  await toReview(opened);
  await insert(opened);
  await opened.getByText(/Skydda arbetsbok/).waitFor();
  expect(await page.getByRole('tab').count()).toBe(2);
  await keepPicture(page, 'bad-protected');
  expect(troubles).toEqual([]);
  await close();
});

test('what an unfinished insertion left behind is offered to be cleared away', async () => {
  const model = await openCase('hallstahammar-2019');
  const left = workbookOf({ 'Finsamrapport abcd 1': [['halvt']] }).sheets.map((sheet) => ({
    ...sheet,
    id: 'left',
  }));
  model.sheets.push(...left);
  model.settings.set('finsamrapport.pending', {
    sheets: ['Finsamrapport abcd 1'],
    ids: [],
    names: [],
  });
  const { page, opened, troubles, close } = await openModel(model);
  const { unfinishedTitle, clear, cleared } = sv.pane.start;
  await opened.getByText(unfinishedTitle).waitFor();
  await keepPicture(page, 'bad-unfinished');
  await opened.getByRole('button', { name: clear }).click();
  await opened.getByText(cleared).waitFor();
  expect(await page.getByRole('tab').count()).toBe(2);
  expect(troubles).toEqual([]);
  await close();
});

test('the choices of the last report are offered next time', async () => {
  const tryOut = await openTryOut();
  const { page } = tryOut;
  let pane = await openFile(page, 'Test.xlsx', await writeWorkbook(await openCase('kraften-2020')));
  await toReview(pane);
  await insert(pane);
  await pane.getByRole('heading', { name: 'Rapporten är infogad' }).waitFor();
  await pane.getByRole('button', { name: 'Till start' }).click();
  await pane.getByText(/Valen följer med/).waitFor();
  await keepPicture(page, 'next-time');
  await toReview((pane = tryOut.pane), 'Ändra valen först');
  await tryOut.close();
});
