import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Office's sizes for ribbon, list of add-ins and store; 128 is for the help pages. */
const SIZES = [16, 32, 64, 80, 128];

const ASSETS = 'assets';

/** `npm run icons`: draws assets/icon.svg as a PNG of each size, on a transparent ground. */
async function makeIcons(): Promise<void> {
  const svg = await readFile(path.join(ASSETS, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const file = path.join(ASSETS, `icon-${size}.png`);
      await writeFile(file, await page.screenshot({ omitBackground: true }));
      await page.close();
      console.log(file);
    }
  } finally {
    await browser.close();
  }
}

void makeIcons();
