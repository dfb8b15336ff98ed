import type { Frame, Page } from 'playwright-core';
import { en } from '../../src/texts/en';
import { reportTextView as english } from '../../src/texts/en/reportTextView';
import { update as englishUpdate } from '../../src/texts/en/update';
import { sv } from '../../src/texts/sv';
import { reportTextView as swedish } from '../../src/texts/sv/reportTextView';
import { update as swedishUpdate } from '../../src/texts/sv/update';
import { looker } from './looker';
import { openTryOut, startBrowser, stopBrowser, walkToReview, type Looks } from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const TEXTS = {
  sv: { pane: sv.pane, t: swedish, undo: swedishUpdate.undo, own: 'Vi är nöjda med året.' },
  en: { pane: en.pane, t: english, undo: englishUpdate.undo, own: 'We are pleased.' },
};

const LOOKS: readonly Looks[] = [
  { width: 320, language: 'sv', theme: 'light' },
  { width: 450, language: 'en', theme: 'dark' },
];

/** Closes the ways out of the pane that some versions of Excel close: files that come without a word, and the clipboard. */
async function blockWaysOut(page: Page, pane: Frame): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await pane.evaluate(() => {
    const blocked = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: blocked, writeText: blocked },
    });
    document.execCommand = () => false;
  });
}

test.each(LOOKS)(
  'a text is told what has changed since, goes on to another period, and comes out where ways are blocked, at $width px, $language, $theme',
  async (looks) => {
    const words = TEXTS[looks.language];
    const { t, own } = words;
    const { page, pane, troubles, close } = await openTryOut(looks);
    const button = (name: string | RegExp) =>
      pane.getByRole('button', { name, exact: true }).first();
    const heading = (name: string) => pane.getByRole('heading', { level: 1, name }).waitFor();
    const look = looker(page, pane, looks);
    const insertReport = async (): Promise<void> => {
      await button(words.pane.review.insert).press('Enter');
      await heading(words.pane.done.heading);
    };
    await button(words.pane.start.newReport).press('Enter');
    await walkToReview(pane, looks.language);
    await insertReport();
    await button(words.pane.start.reportText).press('Enter');
    await pane.getByText(t.jumpHelp).waitFor();
    await button(new RegExp(`^${t.edit}: `)).press('Enter');
    await pane.getByLabel(t.ownParagraph).fill(own);
    await button(t.done).press('Enter');
    await button(words.pane.back).press('Enter');

    // Somebody leaves in the period of the report.
    await page.getByRole('tab', { name: /^(Deltagare|Participants)$/ }).click();
    await page.locator('[role=gridcell][data-row="4"][data-column="2"]').click();
    await page.keyboard.type('2026-03-02');
    await page.keyboard.press('Enter');
    await button(words.pane.start.reportText).press('Enter');
    await heading(t.changed.heading);
    expect(await pane.getByText(t.changed.after).count()).toBeGreaterThan(0);
    expect(await pane.getByText(own).count()).toBe(0);
    await look('text-changed');
    await button(t.changed.press).press('Enter');
    await pane.getByText(own).waitFor();
    await look('text-stale');

    await blockWaysOut(page, pane);
    await button(t.toOut).press('Enter');
    await button(t.out.download).press('Enter');
    await pane.getByText(/\.docx/).waitFor();
    await button(t.out.copy).press('Enter');
    await pane.getByText(t.out.notCopied).waitFor();
    await button(t.out.selectAll).press('Enter');
    expect(await pane.evaluate(() => getSelection()?.toString())).toContain(own);
    await look('text-blocked');
    await button(t.out.insert).press('Enter');
    await page.getByRole('tab', { name: t.out.sheetName, selected: true }).waitFor();
    await look('text-inserted');
    await button(words.undo.text).press('Enter');
    await button(words.undo.redo).waitFor();
    expect(await page.getByRole('tab', { name: t.out.sheetName }).count()).toBe(0);
    await button(t.out.back).press('Enter');
    await button(words.pane.back).press('Enter');

    await button(words.pane.start.nextReport).press('Enter');
    await insertReport();
    await button(words.pane.start.reportText).press('Enter');
    await heading(t.otherReport.heading);
    await look('text-other-period');
    await button(t.otherReport.carry).press('Enter');
    await pane.getByText(own).waitFor();
    expect(troubles).toEqual([]);
    await close();
  },
  120_000,
);
