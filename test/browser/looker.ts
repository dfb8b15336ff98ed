import type { Frame, Page } from 'playwright-core';
import { axeViolations, keepPicture, type Looks } from './tryout';

/** Holds a screen to axe and to the pane's width, where only regions of its own may scroll sideways, and keeps a picture of it. */
export function looker(page: Page, pane: Frame, looks: Looks): (screen: string) => Promise<void> {
  const prefix = `${looks.width}-${looks.language}-${looks.theme}`;
  return async (screen) => {
    expect([screen, await axeViolations(pane)]).toEqual([screen, []]);
    const [shown, needed] = await pane.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    expect([screen, needed]).toEqual([screen, shown]);
    await keepPicture(page, `${prefix}-${screen}`);
  };
}
