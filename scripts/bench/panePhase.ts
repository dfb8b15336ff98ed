import type { Frame, Locator } from 'playwright-core';

/** What the phases of a run are made with. */
export interface PhaseTools {
  readonly pane: Frame;
  readonly button: (name: string) => Locator;
  /** Waits for a screen, by its heading. */
  readonly heading: (name: string) => Promise<void>;
  /** Does something and tells how long it held the browser up. */
  readonly phase: (name: string, work: () => Promise<void>) => Promise<void>;
}

/** Waits until nothing is being worked out any more. */
export async function settled(pane: Frame): Promise<void> {
  await pane.waitForTimeout(SHOWN_MS);
  await pane.waitForFunction(() => document.querySelector('[role="progressbar"]') === null);
}

/** Long enough for a progress bar to be there where there will be one. */
const SHOWN_MS = 300;
