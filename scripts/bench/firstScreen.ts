import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { FIRST_SCREEN_GOAL_KB, firstScreen } from '../firstScreen';
import { staticServer } from '../staticServer';

const RUNS = 5;
/** Microsoft's own template with the usual Fluent components on React 19, measured the same way. */
const TEMPLATE_KB = 186;

/** What the first screen weighs, and how long the pane takes to be usable in headless Chromium on this machine. */
export async function benchFirstScreen(): Promise<void> {
  const bytes = firstScreen(path.resolve('dist')).reduce((sum, weight) => sum + weight.bytes, 0);
  console.log('First screen of the pane');
  console.log(
    `  ${(bytes / 1000).toFixed(1)} kB gz of JavaScript (goal: at most ${FIRST_SCREEN_GOAL_KB}; Microsoft's template ${TEMPLATE_KB})`,
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
    const times: Times[] = [];
    for (let run = 0; run < RUNS; run++) {
      times.push(await timeToUsable(browser, `http://localhost:${address.port}/`));
    }
    const pane = spread(times.map((time) => time.pane));
    const page = spread(times.map((time) => time.page));
    console.log(`  pane usable after ${pane}, from the start of its own page, office.js included`);
    console.log(`  the whole try-out page after ${page}, grid and sample workbook included`);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Milliseconds until the start screen can be used: from the pane's own page, and from the try-out page around it. */
interface Times {
  readonly pane: number;
  readonly page: number;
}

async function timeToUsable(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  await frame.getByRole('button', { name: 'Ny rapport' }).waitFor();
  const taken = performance.now() - begun;
  const pane = await frame.evaluate(() => performance.now());
  await context.close();
  return { pane, page: taken };
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return `${middle.toFixed(0)} ms (median of ${sorted.map((t) => t.toFixed(0)).join(', ')})`;
}
