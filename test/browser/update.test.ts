import type { Page } from 'playwright-core';
import { en } from '../../src/texts/en';
import { update as english } from '../../src/texts/en/update';
import { sv } from '../../src/texts/sv';
import { update as swedish } from '../../src/texts/sv/update';
import { keyboard } from './keyboard';
import { looker } from './looker';
import { openTryOut, startBrowser, stopBrowser, walkToReview, type Looks } from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const TEXTS = {
  sv: { words: sv.pane, t: swedish },
  en: { words: en.pane, t: english },
};

const LOOKS: readonly Looks[] = [
  { width: 320, language: 'sv', theme: 'dark' },
  { width: 450, language: 'en', theme: 'light' },
];

/** Has the first person of the sample leave in the period of the report. */
async function changeList(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Deltagare', exact: true }).click();
  await page.locator('[role=gridcell][data-row="4"][data-column="2"]').click();
  await page.keyboard.type('2026-03-02');
  await page.keyboard.press('Enter');
}

test.each(LOOKS)(
  'by keyboard a report is undone, redone, told to have fallen behind and updated, never losing the focus, at $width px, $language, $theme',
  async (looks) => {
    const { page, pane, troubles, close } = await openTryOut(looks);
    const { words, t } = TEXTS[looks.language];
    const { focused, tabTo, press } = keyboard(page, pane);
    const look = looker(page, pane, looks);
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    const toPane = () => page.locator('[role=separator]').focus();
    await button(words.start.newReport).click();
    await walkToReview(pane, looks.language);
    await button(words.review.insert).click();

    await button(t.undo.insertion).waitFor();
    expect(await focused()).toBe(words.done.heading);
    await press(t.undo.insertion);
    await button(t.undo.redo).waitFor();
    await look('update-1-undone');
    expect(await focused()).toBe(t.undo.redo);
    await press(t.undo.redo);
    await button(t.undo.insertion).waitFor();
    expect(await focused()).toBe(t.undo.insertion);

    await toPane();
    await press(words.done.toStart);
    // Typed while the first comparison is on its way.
    await changeList(page);
    await button(t.bannerOpen).waitFor();
    await look('update-2-banner');
    await toPane();
    await press(t.bannerOpen);
    await button(t.press).waitFor();
    expect(await focused()).toBe(t.heading);
    expect(await pane.getByRole('row').count()).toBeGreaterThan(1);
    await look('update-3-changes');
    await press(t.press);
    await button(t.undo.update).waitFor();
    expect(await focused()).toBe(t.heading);
    await look('update-4-updated');
    await press(t.undo.update);
    await button(t.undo.redo).waitFor();
    await look('update-5-undone');

    await tabTo(t.toStart);
    await page.keyboard.press('Enter');
    await button(t.bannerOpen).waitFor();
    expect(await focused()).toBe(words.start.heading);
    expect(troubles).toEqual([]);
    await close();
  },
  60_000,
);
