import { keyboard } from './keyboard';
import { looker } from './looker';
import {
  openTryOut,
  startBrowser,
  stopBrowser,
  walkToReview,
  type Looks,
  type TryOut,
} from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const WORDS = {
  sv: {
    start: 'Ny rapport',
    next: 'Nästa',
    insert: 'Infoga',
    steps: ['Underlag', 'Kolumner', 'Period och definitioner', 'Budget', 'Granska och infoga'],
    done: 'Rapporten är infogad',
  },
  en: {
    start: 'New report',
    next: 'Next',
    insert: 'Insert',
    steps: [],
    done: '',
  },
} as const;

const LOOKS: readonly Looks[] = [320, 450].flatMap((width) =>
  (['sv', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ width, language, theme })),
  ),
);

async function heading({ pane }: TryOut): Promise<string> {
  return pane.getByRole('heading', { level: 1 }).innerText();
}

describe.each(LOOKS)('the wizard at $width px, $language, $theme', (looks) => {
  test('by mouse: five screens and an inserted report, nothing for axe to find', async () => {
    const tryOut = await openTryOut(looks);
    const { page, pane, troubles } = tryOut;
    const words = WORDS[looks.language];
    const lookAt = looker(page, pane, looks);
    const headings: string[] = [];
    const look = async (screen: string): Promise<void> => {
      headings.push(await heading(tryOut));
      await lookAt(screen);
    };

    await look('0-start');
    await pane.getByRole('button', { name: words.start }).click();
    for (const [i, screen] of [
      '1-source',
      '2-columns',
      '3-period',
      '4-budget',
      '5-review',
    ].entries()) {
      await pane
        .getByText(looks.language === 'sv' ? `Steg ${i + 1} av 5` : `Step ${i + 1} of 5`)
        .first()
        .waitFor();
      await pane
        .getByRole('button', { name: i < 4 ? words.next : words.insert, exact: true })
        .waitFor();
      await look(screen);
      await pane
        .getByRole('button', { name: i < 4 ? words.next : words.insert, exact: true })
        .click();
    }
    await page.getByRole('tab', { name: /Resultat H1 2026/ }).waitFor();
    await pane
      .getByRole('button', { name: looks.language === 'sv' ? 'Till start' : /start/i })
      .waitFor();
    await look('6-done');

    if (looks.language === 'sv') {
      expect(headings.slice(1)).toEqual([...words.steps, words.done]);
    }
    expect(new Set(headings).size).toBe(7);
    expect(troubles).toEqual([]);
    await tryOut.close();
  });
});

test('by keyboard alone: Tab, Space and Enter reach the inserted report, and each step takes the focus', async () => {
  const tryOut = await openTryOut({ language: 'sv', theme: 'light', width: 320 });
  const { page, pane, troubles } = tryOut;
  const { tabTo } = keyboard(page, pane);

  await page.locator('[role=separator]').focus();
  await tabTo('Ny rapport');
  await page.keyboard.press('Enter');
  for (const step of ['Underlag', 'Kolumner', 'Period och definitioner', 'Budget']) {
    await pane.getByRole('heading', { level: 1, name: step }).waitFor();
    await pane.waitForFunction(
      (name) => document.activeElement?.textContent?.includes(name) === true,
      step,
    );
    await pane.locator('button:not([aria-disabled=true])', { hasText: 'Nästa' }).waitFor();
    await tabTo('Nästa');
    await page.keyboard.press('Space');
  }
  await pane.getByRole('heading', { level: 1, name: 'Granska och infoga' }).waitFor();
  await tabTo('Infoga');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { level: 1, name: 'Rapporten är infogad' }).waitFor();
  expect(troubles).toEqual([]);
  await tryOut.close();
});

test('a press on a problem jumps to its cell', async () => {
  const tryOut = await openTryOut();
  const { page, pane } = tryOut;
  await pane.getByRole('button', { name: 'Ny rapport' }).click();
  await walkToReview(pane);
  const cell = pane.getByRole('button', { name: 'Visa D31 i arket' });
  await cell.click();
  await page.getByRole('gridcell', { selected: true }).waitFor();
  await page.waitForFunction(() => document.body.innerText.includes('D31'));
  await tryOut.close();
});

test('a row that is ignored stays ignored although the report is left', async () => {
  const { pane, troubles, close } = await openTryOut();
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  await press('Ny rapport');
  await walkToReview(pane);
  await press('Bortse från D31');
  await pane.getByText('Visa bortsedda (1)').waitFor();
  for (let step = 0; step < 5; step++) await press('Tillbaka');
  await pane.getByRole('heading', { level: 1, name: 'Finsamrapport' }).waitFor();
  await press('Ny rapport');
  await walkToReview(pane);
  await pane.getByText('Visa bortsedda (1)').waitFor();
  expect(await pane.getByRole('button', { name: 'Bortse från D31' }).count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});
