import type { Browser, Frame, Page } from 'playwright-core';
import { BEGUN, tasksIn, TRACE_CATEGORIES, type TracedTask } from './taskTrace';

/** The page, its grid and its engine; the pane's own scripts lie a folder up, the Office library in one of its own. */
const HOST_SCRIPTS = /\/tryout\/[^/]+\.js$/;

/** Follows every task of the try-out page while something is done in its pane. */
export type TraceWork = (work: () => Promise<void>) => Promise<readonly TracedTask[]>;

/**
 * Watches a pane on the try-out page, where the host works on the same thread: each request and each
 * answer is passed on as a task of its own, as between the processes of Excel.
 */
export async function watchTasks(browser: Browser, page: Page, pane: Frame): Promise<TraceWork> {
  await pane.evaluate(APART);
  return async (work) => {
    await browser.startTracing(page, { categories: TRACE_CATEGORIES });
    // The profiler's own beginning is a long task.
    await page.waitForTimeout(PROFILER_MS);
    await page.evaluate((begun) => void performance.mark(begun), BEGUN);
    try {
      await work();
      await page.waitForTimeout(SETTLING_MS);
    } catch (error) {
      await browser.stopTracing();
      throw error;
    }
    return tasksIn(await browser.stopTracing(), (url) => HOST_SCRIPTS.test(url));
  };
}

const PROFILER_MS = 700;
const SETTLING_MS = 300;

const APART = `(() => {
  const bridge = window._richApiNativeBridge;
  const inNewTask = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); work(); };
    port2.postMessage(null);
  };
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => inNewTask(() => send(text));
  const receive = bridge.onMessageFromHost;
  bridge.onMessageFromHost = (text) => inNewTask(() => receive(text));
})()`;
