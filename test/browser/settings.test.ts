import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { newWorkbook } from '../../src/tryout/model/newWorkbook';
import { writeWorkbook } from '../../src/tryout/xlsx/writeWorkbook';
import { en } from '../../src/texts/en';
import { newList as englishNewList } from '../../src/texts/en/newList';
import { settings as englishSettings } from '../../src/texts/en/settings';
import { sv } from '../../src/texts/sv';
import { newList } from '../../src/texts/sv/newList';
import { settings } from '../../src/texts/sv/settings';
import { keyboard } from './keyboard';
import { looker } from './looker';
import { openFile, openTryOut, startBrowser, stopBrowser, type Looks } from './tryout';

beforeAll(startBrowser);
afterAll(stopBrowser);

const TEXTS = {
  sv: { pane: sv.pane, settings, newList },
  en: { pane: en.pane, settings: englishSettings, newList: englishNewList },
};

const LOOKS: readonly Looks[] = [
  { width: 320, language: 'sv', theme: 'light' },
  { width: 320, language: 'en', theme: 'dark' },
  { width: 450, language: 'sv', theme: 'dark' },
  { width: 450, language: 'en', theme: 'light' },
];

async function emptyWorkbook(): Promise<Uint8Array> {
  return writeWorkbook(newWorkbook('Tom.xlsx'));
}

describe.each(LOOKS)('at $width px, $language, $theme', (looks) => {
  const t = TEXTS[looks.language];
  const { pane: words } = t;
  const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });

  test('definitions are copied, changed, saved as a file, removed, and come back from the file', async () => {
    const tryOut = await openTryOut(looks);
    const { page, pane, troubles } = tryOut;
    const look = looker(page, pane, looks);
    await button(pane, words.start.definitions).click();
    await pane.getByText(t.settings.noneInUse).waitFor();
    await look('definitions-1-overview');

    await button(pane, words.period.copyAndChange).click();
    await pane.getByLabel(words.definitions.name).fill('Östra');
    await look('definitions-2-editor');
    await button(pane, words.definitions.save).click();
    await pane.getByText(t.settings.saved('Östra')).waitFor();
    await look('definitions-3-saved');

    await button(pane, t.settings.exportThis('Östra')).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(pane, t.settings.download).click(),
    ]);
    expect(download.suggestedFilename()).toBe('finsamrapport-definitioner-Östra.json');
    const file = readFileSync(await download.path());
    expect(JSON.parse(file.toString())).toMatchObject({ definitions: { name: 'Östra' } });
    await look('definitions-4-export');
    await button(pane, words.back).click();

    await button(pane, t.settings.remove).click();
    await look('definitions-5-remove');
    await button(pane, t.settings.remove).last().click();
    await pane.getByText(t.settings.removed('Östra')).waitFor();

    const choose = async (name: string, content: Buffer): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        button(pane, t.settings.choose).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: content });
    };
    await button(pane, t.settings.import).click();
    await choose('annat.json', Buffer.from('{}'));
    await pane.getByText(t.settings.unreadable.notDefinitions()).waitFor();
    await look('definitions-6-import');
    await choose('definitioner.json', file);
    await pane.getByText(t.settings.saved('Östra')).waitFor();
    await button(pane, t.settings.use).click();
    await pane.getByText(t.settings.inUse('Östra')).waitFor();
    await look('definitions-7-used');

    expect(troubles).toEqual([]);
    await tryOut.close();
  });

  test('an empty workbook leads by keyboard to a list that can be typed in', async () => {
    const tryOut = await openTryOut(looks);
    const { page, troubles } = tryOut;
    const pane = await openFile(page, 'Tom.xlsx', await emptyWorkbook());
    const look = looker(page, pane, looks);
    const { focused, tabTo } = keyboard(page, pane);
    await pane.getByText(words.start.emptyTitle).waitFor();
    await look('new-list-1-empty');

    await page.locator('[role=separator]').focus();
    await tabTo(words.start.newList);
    await page.keyboard.press('Enter');
    await pane.getByText(t.newList.view.privacy).waitFor();
    expect(await focused()).toBe(t.newList.view.heading);
    await pane.getByLabel(t.newList.view.ors).focus();
    await page.keyboard.press('Space');
    await look('new-list-2-offer');
    await tabTo(t.newList.view.create);
    await page.keyboard.press('Enter');
    await pane.getByText(t.newList.view.doneHeading).waitFor();
    expect(await focused()).toBe(t.newList.view.doneHeading);
    await look('new-list-3-created');
    await page
      .locator('[role=gridcell]', { hasText: t.newList.sheet.columns.supportTime })
      .waitFor();

    await tabTo(t.newList.view.toStart);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: words.start.heading, level: 1 }).waitFor();
    expect(await pane.getByText(words.start.emptyTitle).count()).toBe(0);
    await look('new-list-4-start');
    expect(troubles).toEqual([]);
    await tryOut.close();
  });
});
