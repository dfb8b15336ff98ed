import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { en } from '../../src/texts/en';
import { reportTextView as english } from '../../src/texts/en/reportTextView';
import { sv } from '../../src/texts/sv';
import { reportTextView as swedish } from '../../src/texts/sv/reportTextView';
import { unzipTexts } from '../support/unzip';
import { looker } from './looker';
import { openFile, openTryOut, startBrowser, stopBrowser, type Looks } from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const TEXTS = { sv: { pane: sv.pane, t: swedish }, en: { pane: en.pane, t: english } };

const LOOKS: readonly Looks[] = [
  { width: 320, language: 'sv', theme: 'light' },
  { width: 450, language: 'en', theme: 'dark' },
];

/** Presses a button the way somebody without a mouse does. */
async function pressByKey(pane: Frame, name: string | RegExp, at = 0): Promise<void> {
  const button = pane.getByRole('button', { name }).nth(at);
  await button.focus();
  await button.press('Enter');
}

async function insertReport(pane: Frame, { pane: words }: (typeof TEXTS)['sv' | 'en']) {
  await pane.getByRole('button', { name: words.start.newReport }).click();
  for (const heading of [
    words.source.heading,
    words.columns.heading,
    words.period.heading,
    words.budget.heading,
  ]) {
    await pane.getByRole('heading', { level: 1, name: heading }).waitFor();
    await pane.getByRole('button', { name: words.next, exact: true }).click();
  }
  await pane.getByRole('button', { name: words.review.insert }).click();
  await pane.getByRole('heading', { level: 1, name: words.done.heading }).waitFor();
}

test.each(LOOKS)(
  'a report is written about at $width px, $language, $theme',
  async (looks) => {
    const words = TEXTS[looks.language];
    const { t } = words;
    const { page, pane, troubles, close } = await openTryOut(looks);
    const look = looker(page, pane, looks);
    await insertReport(pane, words);
    await pressByKey(pane, words.pane.start.reportText);
    await pane.getByText(t.jumpHelp).waitFor();
    await look('text-draft');

    const number = pane.locator('main button', { hasText: /^\d+$/ }).first();
    const shown = await number.textContent();
    await number.press('Enter');
    await page
      .locator('[role="gridcell"][aria-selected="true"]', { hasText: shown ?? '' })
      .waitFor();

    await pressByKey(pane, new RegExp(`^${t.edit}: `));
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await pane.getByLabel(t.ownParagraph).fill('Vi är nöjda med året.');
    await look('text-writing');
    await pane.getByRole('button', { name: t.done, exact: true }).press('Enter');
    await pane.getByText(t.saved).waitFor();
    await pressByKey(pane, t.toOutline);
    await look('text-outline');
    await pane.getByRole('button', { name: t.outline.done, exact: true }).press('Enter');

    await pressByKey(pane, words.pane.back);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Spara|Save/ }).click(),
    ]);
    const reopened = await openFile(page, 'Igen.xlsx', await readFile(await file.path()));
    await pressByKey(reopened, words.pane.start.reportText);
    await reopened.getByText('Vi är nöjda med året.').waitFor();

    await pressByKey(reopened, t.toOut);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pressByKey(reopened, t.out.download),
    ]);
    const files = unzipTexts(await readFile(await download.path()));
    expect(files.get('word/document.xml')).toContain('Vi är nöjda med året.');
    await reopened.getByText(download.suggestedFilename()).waitFor();
    await pressByKey(reopened, t.out.copy);
    await looker(page, reopened, looks)('text-out');
    await pressByKey(reopened, t.out.insert);
    await page.getByRole('tab', { name: t.out.sheetName, selected: true }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  },
  60_000,
);
