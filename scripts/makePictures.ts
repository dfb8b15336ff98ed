import { join } from 'node:path';
import { openTryOut, startBrowser, stopBrowser, walkToReview } from '../test/browser/tryout';

/** `npm run pictures`: takes the pictures of README and guides anew, from the try-out page as it is built. */
const picture = (name: string): string => join('docs/images', `${name}.png`);

async function takeWizard(): Promise<void> {
  const { page, pane, close } = await openTryOut({ language: 'sv', theme: 'light', width: 400 });
  await page.setViewportSize({ width: 1280, height: 760 });
  await pane.getByRole('button', { name: 'Ny rapport', exact: true }).click();
  await walkToReview(pane);
  await pane
    .getByRole('heading', { level: 3, name: 'Deltagarresultat' })
    .evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: picture('wizard') });
  await close();
}

async function takeFunctions(): Promise<void> {
  const { page, pane, close } = await openTryOut({ language: 'sv', theme: 'light', width: 400 });
  await page.setViewportSize({ width: 1280, height: 1010 });
  await pane.getByRole('button', { name: 'Funktioner', exact: true }).click();
  await pane.getByRole('button', { name: 'Använd förslaget' }).click();
  const fold = pane.locator('summary', { hasText: 'FINSAM.RESULTRATE' });
  await fold.click();
  await pane.getByRole('button', { name: 'Infoga i markerad cell' }).waitFor();
  await fold.evaluate((summary) => summary.scrollIntoView());
  await page.locator('iframe').screenshot({ path: picture('functions') });
  await close();
}

async function takeUpdate(): Promise<void> {
  const { page, pane, close } = await openTryOut({ language: 'sv', theme: 'light', width: 400 });
  await page.setViewportSize({ width: 1280, height: 760 });
  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  await press('Ny rapport');
  await walkToReview(pane);
  await press('Infoga');
  await press('Till start');
  await page.getByRole('tab', { name: 'Deltagare', exact: true }).click();
  await page.locator('[role=gridcell][data-row="34"][data-column="2"]').click();
  await page.keyboard.type('2026-06-12');
  await page.keyboard.press('Enter');
  await press('Se vad som har ändrats');
  await pane.getByRole('button', { name: 'Uppdatera', exact: true }).waitFor();
  await page.screenshot({ path: picture('update') });
  await close();
}

async function takePictures(): Promise<void> {
  await startBrowser();
  await takeWizard();
  await takeFunctions();
  await takeUpdate();
  await stopBrowser();
}

takePictures().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
