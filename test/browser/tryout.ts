import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from 'playwright-core';
import { staticServer } from '../../scripts/staticServer';
import { en } from '../../src/texts/en';
import { sv } from '../../src/texts/sv';

const AXE = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const SHOTS = join(process.cwd(), 'test-output/screenshots');

export interface Looks {
  readonly language: 'sv' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

export const USUAL: Looks = { language: 'sv', theme: 'light', width: 380 };

/** A try-out page in a browser, and all that went wrong on it or left the machine. */
export interface TryOut {
  readonly page: Page;
  readonly pane: Frame;
  readonly troubles: string[];
  readonly close: () => Promise<void>;
}

let browser: Browser | null = null;
const server = staticServer('dist', '/tryout/');

export async function startBrowser(): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

export async function stopBrowser(): Promise<void> {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
}

/** Opens the try-out page and waits for the pane's start screen. */
export async function openTryOut(looks: Looks = USUAL): Promise<TryOut> {
  if (browser === null) throw new Error('the browser was not started');
  const context: BrowserContext = await browser.newContext({
    locale: looks.language === 'sv' ? 'sv-SE' : 'en-GB',
    colorScheme: looks.theme,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) {
      troubles.push(`request: ${url}`);
    }
  });
  const { language, theme, width } = looks;
  await page.goto(`${origin}/?language=${language}&theme=${theme}&width=${width}`);
  const pane = await paneOf(page);
  return { page, pane, troubles, close: () => context.close() };
}

/** The pane's frame, once its start screen can be used. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  await frame.getByRole('button', { name: /Ny rapport|New report|Ny period|New period/ }).waitFor();
  return frame;
}

/** Opens a file of the test's in the page, in place of the sample, and waits for the pane to start anew. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<Frame> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /Öppna|Open/ }).click(),
  ]);
  const before = await paneOf(page);
  await before.evaluate(() => document.body.setAttribute('data-before', ''));
  await chooser.setFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe');
    return frame?.contentDocument?.body?.hasAttribute('data-before') === false;
  });
  return paneOf(page);
}

/** Takes every step of the wizard as it is proposed, up to the review. */
export async function walkToReview(pane: Frame, language: Looks['language'] = 'sv'): Promise<void> {
  const { next, review } = { sv, en }[language].pane;
  const heading = pane.getByRole('heading', { level: 1 });
  const button = pane.getByRole('button', { name: next, exact: true });
  await button.waitFor();
  for (let here = await heading.innerText(); here !== review.heading;) {
    await button.click();
    await pane.waitForFunction((last) => document.querySelector('h1')?.textContent !== last, here);
    here = await heading.innerText();
  }
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds in the pane, shortly; the focus guards of the library are no content. */
export async function axeViolations(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  // A colour on its way from one state to another is neither.
  await frame.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  const violations: readonly Violation[] = await frame.evaluate(
    `axe.run({ exclude: [['[data-tabster-dummy]']] }).then((found) => found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Keeps a picture of the page for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}
