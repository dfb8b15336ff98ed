import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { staticServer } from '../staticServer';
import { longReport } from './longReport';
import { longWorkbook } from './longWorkbook';
import type { PhaseTools } from './panePhase';
import { reportPhases } from './reportPhases';
import { watchTasks, type TraceWork } from './taskWatch';
import { wizardPhases } from './wizardPhases';

const ROWS = 50_000;
const GOAL_MS = 100;

/** Longer than the pane waits for Excel to calculate so many rows. */
const MOST_MS = 300_000;

/** How long the pane holds the browser up at most, in each phase of its work over 50,000 rows. */
export async function benchResponsiveness(): Promise<void> {
  console.log(
    `The pane over ${ROWS.toLocaleString('en')} rows in headless Chromium: in each phase the longest task of the ` +
      `pane (goal: at most ${GOAL_MS} ms), and of what stands in for Excel`,
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
    const url = `http://localhost:${address.port}/`;
    await withPane(browser, url, await writeWorkbook(longWorkbook(ROWS)), wizardPhases);
    await withPane(browser, url, await writeWorkbook(await longReport(ROWS)), reportPhases);
  } finally {
    await browser.close();
    server.close();
  }
}

async function withPane(
  browser: Browser,
  url: string,
  file: Uint8Array,
  run: (tools: PhaseTools) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(MOST_MS);
    await page.goto(url);
    const pane = await openFile(page, file);
    const trace = await watchTasks(browser, page, pane);
    await run({
      pane,
      button: (name) => pane.getByRole('button', { name, exact: true }),
      heading: (name) => pane.getByRole('heading', { name, level: 1 }).waitFor(),
      phase: (name, work) => tellPhase(name, trace, work),
    });
  } catch (error) {
    console.log(`  not finished: ${String(error).split('\n')[0]}`);
  } finally {
    await context.close();
  }
}

async function openFile(page: Page, file: Uint8Array): Promise<Frame> {
  await (await paneOf(page)).getByRole('button', { name: 'Ny rapport' }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Öppna' }).click(),
  ]);
  await (await paneOf(page)).evaluate(() => document.body.setAttribute('data-before', ''));
  await chooser.setFiles({
    name: 'Lång lista.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(file),
  });
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe');
    return frame?.contentDocument?.body?.hasAttribute('data-before') === false;
  });
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: 'Funktioner' }).waitFor();
  return pane;
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  return frame;
}

async function tellPhase(name: string, trace: TraceWork, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  const tasks = await trace(work);
  const took = (performance.now() - begun) / 1000;
  const [longest] = tasks.toSorted((a, b) => b.pane - a.pane);
  if (longest === undefined) throw new Error('no task was traced');
  const host = Math.max(...tasks.map(({ cpu, pane }) => cpu - pane));
  const seen = longest.seen.slice(0, 3).map(([what, ms]) => `${what} ${ms.toFixed(0)}`);
  console.log(
    `  ${name.padEnd(24)} pane ${ms(longest.pane)} of processor time in a task of ${ms(longest.wall)}` +
      `, host ${ms(host)}, in ${took.toFixed(0)} s${longest.pane > GOAL_MS ? ` (${seen.join(', ')})` : ''}`,
  );
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0).padStart(4)} ms`;
}
