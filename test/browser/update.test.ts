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
  { width: 450, language: 'en', theme: 'dark' },
];

test.each(LOOKS)(
  'an insertion is undone and redone by keyboard, and the report held against its source, at $width px, $language, $theme',
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
    await button(words.start.update).press('Enter');
    await pane.getByText(t.upToDateTitle).waitFor();
    await look('2-up-to-date');
    expect(troubles).toEqual([]);
    await close();
  },
  60_000,
);
