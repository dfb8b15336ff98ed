import { looker } from './looker';
import {
  keepPicture,
  openTryOut,
  startBrowser,
  stopBrowser,
  walkToReview,
  type Looks,
  type TryOut,
} from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const LOOKS: readonly Looks[] = [
  { width: 320, language: 'sv', theme: 'light' },
  { width: 450, language: 'sv', theme: 'dark' },
  { width: 320, language: 'en', theme: 'dark' },
];

async function atReview(looks: Looks): Promise<TryOut> {
  const tryOut = await openTryOut(looks);
  const { pane } = tryOut;
  await pane.getByRole('button', { name: /Ny rapport|New report/ }).click();
  await walkToReview(pane, looks.language);
  await pane.getByText(/Välj tabeller|Choose tables/).waitFor();
  return tryOut;
}

describe.each(LOOKS)('choosing tables at $width px, $language, $theme', (looks) => {
  test('every table and the comparison can be ticked and inserted, with nothing for axe to find', async () => {
    const tryOut = await atReview(looks);
    const { page, pane, troubles } = tryOut;
    await pane.getByText(/Välj tabeller|Choose tables/).click();
    for (const box of await pane.getByRole('checkbox').all()) await box.check();
    await pane
      .getByText(/^(Länge inskrivna|Enrolled long)$/)
      .last()
      .waitFor();
    const name = `${looks.width}-${looks.language}-${looks.theme}-tables`;
    await pane.getByText(/Välj tabeller|Choose tables/).scrollIntoViewIfNeeded();
    await looker(page, pane, looks)('tables-chosen');
    for (const id of ['Deltagarresultat', 'Nya deltagare efter ålder']) {
      if (looks.language === 'en') break;
      await pane.getByRole('heading', { level: 3, name: id, exact: true }).scrollIntoViewIfNeeded();
      await keepPicture(page, `${name}-${id}`);
    }
    await pane.getByRole('button', { name: /^(Infoga|Insert)$/ }).click();
    await page.getByRole('tab', { name: /Resultat H1 2026/ }).waitFor();
    await pane.getByRole('button', { name: /Till start|start/i }).waitFor();
    await keepPicture(page, `${name}-inserted`);
    expect(troubles).toEqual([]);
    await tryOut.close();
  });
});

test('by keyboard alone: the fold opens with Enter, a table is ticked with Space and shown at once', async () => {
  const { page, pane, close } = await atReview({ width: 320, language: 'sv', theme: 'light' });
  const summary = pane.locator('summary', { hasText: 'Välj tabeller' });
  const box = pane.getByRole('checkbox', { name: 'Länge inskrivna', exact: true });
  const tabTo = async (target: typeof summary): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never reached it');
  };
  await tabTo(summary);
  await page.keyboard.press('Enter');
  await tabTo(box);
  await page.keyboard.press('Space');
  await pane.getByRole('region', { name: /^Tabell: Länge inskrivna/ }).waitFor();
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await box.isChecked()).toBe(true);
  await close();
});
