import { chromium, type Frame, type Locator, type Page } from 'playwright-core';
import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { staticServer } from '../staticServer';
import { longWorkbook } from './longWorkbook';
import { watchTasks, type TaskWatch } from './taskWatch';

const ROWS = 50_000;
const GOAL_MS = 100;
const MOST_MS = 180_000;

/** How long the pane holds the browser up at most, in each phase of a whole wizard run over 50,000 rows. */
export async function benchResponsiveness(): Promise<void> {
  console.log(
    `The pane over ${ROWS.toLocaleString('en')} rows, with the tables proposed, in headless Chromium`,
  );
  const server = staticServer('dist', '/tryout/');
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ locale: 'sv-SE' });
    const page = await context.newPage();
    await page.goto(`http://localhost:${address.port}/`);
    const pane = await openLongList(page);
    const watch = await watchTasks(pane);
    await run(pane, watch);
  } finally {
    await browser.close();
    server.close();
  }
}

async function openLongList(page: Page): Promise<Frame> {
  await (await paneOf(page)).getByRole('button', { name: 'Ny rapport' }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Öppna' }).click(),
  ]);
  await (await paneOf(page)).evaluate(() => document.body.setAttribute('data-before', ''));
  await chooser.setFiles({
    name: 'Lång lista.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await writeWorkbook(longWorkbook(ROWS))),
  });
  await page.waitForFunction(
    () => {
      const frame = document.querySelector('iframe');
      return frame?.contentDocument?.body?.hasAttribute('data-before') === false;
    },
    null,
    { timeout: MOST_MS },
  );
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: 'Ny rapport' }).waitFor({ timeout: MOST_MS });
  return pane;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  return frame;
}

async function run(pane: Frame, watch: TaskWatch): Promise<void> {
  const heading = (name: string) =>
    pane.getByRole('heading', { name, level: 1 }).waitFor({ timeout: MOST_MS });
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const phase = async (name: string, work: () => Promise<void>): Promise<void> => {
    const begun = performance.now();
    await watch.begin();
    await work();
    const took = (performance.now() - begun) / 1000;
    const longest = await watch.longest();
    const told = longest < 50 ? 'under 50' : longest.toFixed(0);
    console.log(
      `  ${name.padEnd(26)} longest task ${told.padStart(8)} ms (goal: at most ${GOAL_MS})` +
        `  in ${took.toFixed(1)} s`,
    );
  };
  const breakOff = async (from: string, left: Locator): Promise<void> => {
    await pane.evaluate(PRESS_CANCEL);
    await button(from).click();
    await left.waitFor({ timeout: MOST_MS });
  };
  const leftOff = pane.getByText('Du avbröt innan allt var uträknat.');

  await phase('reading, broken off', () => breakOff('Ny rapport', button('Ny rapport')));
  await phase('reading the workbook', async () => {
    await button('Ny rapport').click();
    await heading('Underlag');
  });
  await phase('participants, broken off', () => breakOff('Nästa', leftOff));
  await phase('reading participants', async () => {
    await button('Räkna vidare').click();
    await pane.getByText('Avslutsorsaker').first().waitFor({ timeout: MOST_MS });
  });
  await phase('period', async () => {
    await button('Nästa').click();
    await heading('Period och definitioner');
  });
  await phase('tables, broken off', () => breakOff('Nästa', leftOff));
  await phase('tables', async () => {
    await button('Räkna vidare').click();
    await pane
      .getByRole('region', { name: /^Tabell: / })
      .first()
      .waitFor({ timeout: MOST_MS });
  });
  await phase('insertion, broken off', () =>
    breakOff('Infoga', pane.getByText('Du avbröt. Inget har ändrats')),
  );
  await phase('planning and writing', async () => {
    await button('Infoga').click();
    await written(pane);
  });
  // By an engine on the same thread that is far slower than Excel.
  await phase('calculation and finishing', () =>
    heading('Rapporten är infogad').catch(() => {
      console.log(`  not finished within ${MOST_MS / 1000} s`);
    }),
  );
}

/** Presses as soon as there is something to press: some of the work is done before a tool's own press comes. */
const PRESS_CANCEL = `new MutationObserver((_, observer) => {
  const cancel = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Avbryt',
  );
  if (cancel === undefined) return;
  observer.disconnect();
  cancel.click();
}).observe(document.body, { childList: true, subtree: true })`;

/** Waits until all but the request that has everything calculated has been sent. */
async function written(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    () =>
      Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')) > 60,
    null,
    { timeout: MOST_MS, polling: 50 },
  );
}
