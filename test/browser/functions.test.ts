import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { keyboard } from './keyboard';
import { looker } from './looker';
import {
  axeViolations,
  openFile,
  openTryOut,
  startBrowser,
  stopBrowser,
  type Looks,
} from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const FUNCTIONS = 9;
const KRAFTEN = readFileSync('test/fixtures/cases/kraften-2018/participants.xlsx');

const WORDS = {
  sv: {
    functions: 'Funktioner',
    all: 'Alla funktioner',
    use: 'Använd förslaget',
    change: 'Ändra',
    insert: 'Infoga i markerad cell',
    back: 'Tillbaka',
    result: '18,2',
    answer: '18,2 månader',
    inserted: 'Formeln står nu i M1 på bladet Deltagare.',
    formula:
      '=FINSAM.THROUGHPUT(Deltagare!$B$4:$B$1000;Deltagare!$C$4:$C$1000;"2018-01-01";"2018-12-31";Deltagare!$H$4:$H$1000)',
  },
  en: {
    functions: 'Functions',
    all: 'All functions',
    use: 'Use the proposal',
    change: 'Change',
    insert: 'Insert in selected cell',
    back: 'Back',
    result: '18.2',
    answer: '18.2 months',
    inserted: 'The formula is now in M1 on the sheet Deltagare.',
    formula:
      '=FINSAM.THROUGHPUT(Deltagare!$B$4:$B$1000,Deltagare!$C$4:$C$1000,"2018-01-01","2018-12-31",Deltagare!$H$4:$H$1000)',
  },
} as const;

const LOOKS: readonly Looks[] = [
  { width: 320, language: 'sv', theme: 'light' },
  { width: 320, language: 'en', theme: 'dark' },
  { width: 450, language: 'sv', theme: 'dark' },
  { width: 450, language: 'en', theme: 'light' },
];

/** Selects M1, which is empty, to the right of the list. */
async function selectEmptyCell(page: Page): Promise<void> {
  await page.getByRole('gridcell').first().click();
  await page.keyboard.press('Home');
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
}

async function shownInCell(page: Page, text: string): Promise<void> {
  await page.locator('[role=gridcell][aria-selected=true]', { hasText: text }).waitFor();
}

describe.each(LOOKS)('the functions at $width px, $language, $theme', (looks) => {
  const words = WORDS[looks.language];

  test('by mouse: definitions chosen, every function opened, one inserted that shows its value', async () => {
    const tryOut = await openTryOut(looks);
    const { page, troubles } = tryOut;
    const pane = await openFile(page, 'Kraften.xlsx', KRAFTEN);
    const look = looker(page, pane, looks);

    await pane.getByRole('button', { name: words.functions }).click();
    await pane.getByRole('heading', { name: words.all }).waitFor();
    await look('functions-1-list');
    await pane.getByRole('button', { name: words.use }).click();
    await pane.getByRole('button', { name: words.change, exact: true }).click();
    await look('functions-2-definitions');
    await pane.getByRole('button', { name: /^(Avbryt|Cancel)$/ }).click();

    const folds = pane.getByRole('region', { name: words.all }).locator('summary');
    expect(await folds.count()).toBe(FUNCTIONS);
    for (let i = 1; i < FUNCTIONS; i++) await folds.nth(i).click();
    await look('functions-3-opened');
    for (let i = 1; i < FUNCTIONS; i++) await folds.nth(i).click();

    await selectEmptyCell(page);
    await folds.first().click();
    await pane.getByText(words.answer).waitFor();
    await pane.getByRole('button', { name: words.insert }).click();
    await pane.getByText(words.inserted).waitFor();
    await shownInCell(page, words.result);
    await look('functions-4-inserted');

    expect(troubles).toEqual([]);
    await tryOut.close();
  });

  test('by keyboard: opened, inserted, and back at the start, never losing the focus', async () => {
    const tryOut = await openTryOut(looks);
    const { page, troubles } = tryOut;
    const pane = await openFile(page, 'Kraften.xlsx', KRAFTEN);
    const { focused, tabTo } = keyboard(page, pane);

    await selectEmptyCell(page);
    await page.locator('[role=separator]').focus();
    await tabTo(words.functions);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: words.all }).waitFor();
    expect(await focused()).toBe(words.functions);
    await tabTo(words.use);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: words.change, exact: true }).waitFor();
    expect(await focused()).toBe(words.functions);

    await tabTo(looks.language === 'sv' ? /^Genomströmningstid/ : /^Throughput time/);
    await page.keyboard.press('Enter');
    await pane.getByText(words.answer).waitFor();
    expect(await pane.locator('code').innerText()).toBe(words.formula);
    await tabTo(words.insert);
    await page.keyboard.press('Space');
    await pane.getByText(words.inserted).waitFor();
    expect(await focused()).toBe(words.insert);
    await shownInCell(page, words.result);

    await page.keyboard.press('Enter');
    await pane.getByRole('alert').waitFor();
    expect(await focused()).toBe(words.insert);

    await tabTo(words.back);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Finsamrapport', level: 1 }).waitFor();
    expect(await focused()).toBe('Finsamrapport');
    expect(troubles).toEqual([]);
    await tryOut.close();
  });
});

test('a formula follows when the list and the definitions change', async () => {
  const tryOut = await openTryOut();
  const { page, troubles } = tryOut;
  const pane = await openFile(page, 'Kraften.xlsx', KRAFTEN);
  await selectEmptyCell(page);
  await pane.getByRole('button', { name: 'Funktioner' }).click();
  await pane.getByRole('button', { name: 'Använd förslaget' }).click();
  await pane.locator('summary', { hasText: 'FINSAM.RESULTRATE' }).click();
  await pane.getByText('63,2\u00a0%').waitFor();
  await pane.getByRole('button', { name: 'Infoga i markerad cell' }).click();
  await shownInCell(page, '63,2');

  await pane.getByRole('button', { name: 'Ändra' }).click();
  await pane.getByLabel('Definitioner').selectOption({ label: 'Nationell (arbete och studier)' });
  await pane.getByRole('button', { name: 'Spara' }).click();
  await pane.getByRole('heading', { name: 'Alla funktioner' }).waitFor();
  await page
    .locator('[role=gridcell][aria-selected=true]')
    .filter({ hasNotText: '63,2' })
    .filter({ hasText: '%' })
    .waitFor();
  expect(troubles).toEqual([]);
  await tryOut.close();
});

test('a word that stops a formula is given its meaning in the view, and the formula follows', async () => {
  const tryOut = await openTryOut();
  const { page, pane, troubles } = tryOut;
  await selectEmptyCell(page);
  await page.keyboard.type('=FINSAM.OUTCOME(H24)');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await shownInCell(page, '#N/A');

  await pane.getByRole('button', { name: 'Funktioner' }).click();
  await pane.getByText('1 rad stoppar formlerna').waitFor();
  await pane.getByRole('button', { name: 'Visa H24 i arket' }).click();
  await shownInCell(page, 'Klar');
  await selectEmptyCell(page);
  await pane.getByLabel('”Klar”').selectOption({ label: 'Studier' });
  await shownInCell(page, 'Studier');
  await pane.getByText('1 rad stoppar formlerna').waitFor({ state: 'detached' });
  expect(await axeViolations(pane)).toEqual([]);
  expect(troubles).toEqual([]);
  await tryOut.close();
});
