import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { keepPicture, openFile, openTryOut, startBrowser, stopBrowser } from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const KRAFTEN = readFileSync('test/fixtures/cases/kraften-2018/participants.xlsx');

/** The column after the list; results that spill to the right have room there. */
const COLUMN = 12;

interface Typed {
  readonly formula: string;
  /** What the cell shows. */
  readonly shows: RegExp;
}

/** Every function, as the user guide teaches to type them, over the raw list. */
const ANSWERS: readonly Typed[] = [
  {
    formula: '=FINSAM.THROUGHPUT(B4:B120;C4:C120;"180101-181231";;H4:H120;"medel";"Södra Dalarna")',
    shows: /^18,1\d*$/,
  },
  {
    formula: '=FINSAM.RESULTRATE(H4:H120;C4:C120;"helår 2018";;"Södra Dalarna")',
    shows: /^0,63\d*$/,
  },
  { formula: '=FINSAM.BUDGETDIFF("2 600 000 kr";1914197)', shows: /^685803$/ },
  { formula: '=FINSAM.ENROLLED(B4:B120;C4:C120;"2018-12-31")', shows: /^35$/ },
  { formula: '=FINSAM.SUPPORTTIME(I4:I120;"antal")', shows: /^\d+$/ },
  { formula: '=FINSAM.OUTCOME("Lönebidrag")', shows: /^Arbete$/ },
  { formula: '=FINSAM.AGEBAND(34)', shows: /^31–45$/ },
  { formula: '=FINSAM.PERIOD("180101-181231")', shows: /^43101$/ },
  {
    formula: '=FINSAM.RESULTTABLE(A4:J120;"helår 2018";;"Södra Dalarna")',
    shows: /^Grupp$/,
  },
];

/** Mistakes, with what the page says about the cell. */
const MISTAKES: readonly (Typed & { readonly says: string })[] = [
  {
    formula: '=FINSAM.THROUGHPUT(C5:C6;B5:B6)',
    shows: /^#VALUE!$/,
    says: 'Slutdatum före startdatum på rad 5',
  },
  {
    formula: '=FINSAM.AGEBAND(30;"18-30; 30-45")',
    shows: /^#VALUE!$/,
    says: 'Åldersgrupperna 18–30 och 30–45 överlappar',
  },
  {
    formula: '=FINSAM.RESULTRATE(H5:H120)',
    shows: /^#N\/A$/,
    says: 'Arbetsboken har inga definitioner',
  },
];

/** Types formulas one under the other, from the first row on. */
async function typeDown(page: Page, formulas: readonly string[]): Promise<void> {
  await toTop(page);
  for (const formula of formulas) {
    await page.keyboard.type(formula);
    await page.keyboard.press('Enter');
  }
}

async function toTop(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < COLUMN; i++) await page.keyboard.press('ArrowRight');
}

const selected = (page: Page) => page.locator('[role=gridcell][aria-selected=true]');

async function selectedShows(page: Page, text: RegExp): Promise<void> {
  await selected(page).filter({ hasText: text }).waitFor();
}

test('every function answers in a cell, and what it gives spills', async () => {
  const tryOut = await openTryOut();
  const { page, troubles } = tryOut;
  await openFile(page, 'Kraften.xlsx', KRAFTEN);
  await page.getByRole('gridcell').first().click();
  await typeDown(
    page,
    ANSWERS.map(({ formula }) => formula),
  );
  await toTop(page);
  for (const { shows } of ANSWERS) {
    await selectedShows(page, shows);
    await page.keyboard.press('ArrowDown');
  }
  await selectedShows(page, /^Män$/);
  await page.keyboard.press('ArrowRight');
  await selectedShows(page, /^17$/);
  await keepPicture(page, 'function-cells');
  expect(troubles).toEqual([]);
  await tryOut.close();
});

test('a mistake shows its error, and what to do when the cell is selected', async () => {
  const tryOut = await openTryOut();
  const { page, troubles } = tryOut;
  await openFile(page, 'Kraften.xlsx', KRAFTEN);
  await page.getByRole('gridcell').first().click();
  await typeDown(
    page,
    MISTAKES.map(({ formula }) => formula),
  );
  await toTop(page);
  for (const { shows, says } of MISTAKES) {
    await selectedShows(page, shows);
    await page.getByText(says).first().waitFor();
    await page.keyboard.press('ArrowDown');
  }
  await keepPicture(page, 'function-mistakes');
  expect(troubles).toEqual([]);
  await tryOut.close();
});
