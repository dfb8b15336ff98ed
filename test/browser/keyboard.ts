import type { Frame, Page } from 'playwright-core';

const MOST_PRESSES = 80;

export interface Keyboard {
  /** The text of what has the focus. */
  readonly focused: () => Promise<string>;
  /** Presses Tab until something with this text, all of it, has the focus; fails where that never comes. */
  readonly tabTo: (label: string | RegExp) => Promise<void>;
  /** The same, and presses it. */
  readonly press: (label: string) => Promise<void>;
}

/** Somebody without a mouse. */
export function keyboard(page: Page, pane: Frame): Keyboard {
  const focused = (): Promise<string> =>
    pane.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (label: string | RegExp): Promise<void> => {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      const here = await focused();
      if (typeof label === 'string' ? here === label : label.test(here)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached "${String(label)}"`);
  };
  const press = async (label: string): Promise<void> => {
    await tabTo(label);
    await page.keyboard.press('Enter');
  };
  return { focused, tabTo, press };
}
