import type { Page } from 'playwright-core';
import { update as english } from '../../src/texts/en/update';
import { en } from '../../src/texts/en';
import { sv } from '../../src/texts/sv';
import { update as swedish } from '../../src/texts/sv/update';
import {
  axeViolations,
  keepPicture,
  openTryOut,
  startBrowser,
  stopBrowser,
  type Looks,
} from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const TEXTS = {
  sv: { pane: sv.pane, update: swedish },
  en: { pane: en.pane, update: english },
};

const LOOKS: readonly Looks[] = [
  { width: 320, language: 'sv', theme: 'light' },
  { width: 320, language: 'sv', theme: 'dark' },
];

/** Has the first person of the sample leave in the period of the report. */
async function changeList(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Deltagare', exact: true }).click();
  await page.locator('[role=gridcell][data-row="4"][data-column="2"]').click();
  await page.keyboard.type('2026-03-02');
  await page.keyboard.press('Enter');
}

test.each(LOOKS)(
  'a report is undone, redone, told to have fallen behind and updated by keyboard, at $width px, $language, $theme',
  async (looks) => {
    const { page, pane, troubles, close } = await openTryOut(looks);
    const { pane: words, update: t } = TEXTS[looks.language];
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    const look = async (screen: string): Promise<void> => {
      expect([screen, await axeViolations(pane)]).toEqual([screen, []]);
      await keepPicture(page, `${looks.width}-${looks.language}-${looks.theme}-update-${screen}`);
    };
    await button(words.start.newReport).click();
    const insert = button(words.review.insert);
    for (let step = 0; step < 6 && (await insert.count()) === 0; step++) {
      await button(words.next).click();
      await page.waitForTimeout(300);
    }
    await insert.click();

    await button(t.undo.insertion).press('Enter');
    await button(t.undo.redo).waitFor();
    await look('1-undone');
    await button(t.undo.redo).press('Enter');
    await button(t.undo.insertion).waitFor();

    await button(words.done.toStart).click();
    await changeList(page);
    await button(t.bannerOpen).waitFor();
    await look('2-banner');
    await button(t.bannerOpen).press('Enter');
    await button(t.press).waitFor();
    expect(await pane.getByRole('row').count()).toBeGreaterThan(1);
    await look('3-changes');
    await button(t.press).press('Enter');
    await button(t.undo.update).waitFor();
    await look('4-updated');
    await button(t.undo.update).press('Enter');
    await button(t.undo.redo).waitFor();
    expect(troubles).toEqual([]);
    await close();
  },
  60_000,
);
