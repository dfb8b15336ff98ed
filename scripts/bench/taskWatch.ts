import type { Frame } from 'playwright-core';

/** Watches the tasks that hold a frame's thread up. */
export interface TaskWatch {
  readonly begin: () => Promise<void>;
  /** Milliseconds of the longest task since then that was not the host's; 0 where none took 50 or more. */
  readonly longest: () => Promise<number>;
}

/**
 * Watches a pane on the try-out page, where the host works on the same thread: each request and each
 * answer is passed on as a task of its own, as between the processes of Excel, and what happens from
 * the one to the other is the host's. So is what the page around the pane does.
 */
export async function watchTasks(pane: Frame): Promise<TaskWatch> {
  await pane.evaluate(WATCHING);
  return {
    begin: () => pane.evaluate('finsamWatch.begin()'),
    longest: () => pane.evaluate('finsamWatch.longest()'),
  };
}

const WATCHING = `(() => {
  const bridge = window._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  const inNewTask = (work) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); work(); };
    port2.postMessage(null);
  };
  let waiting = 0;
  let since = 0;
  const hosts = [];
  bridge.sendMessageToHost = (text) => inNewTask(() => {
    if (waiting++ === 0) since = performance.now();
    send(text);
  });
  const receive = bridge.onMessageFromHost;
  bridge.onMessageFromHost = (text) => {
    if (JSON.parse(text).type === 2 && --waiting === 0) {
      // The host's task goes on for a little after the answer.
      inNewTask(() => { hosts.push([since, performance.now()]); receive(text); });
    } else inNewTask(() => receive(text));
  };
  let tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  // The page around the pane draws its grid and starts its engine on the same thread.
  const frames = new top.PerformanceObserver((list) => {
    for (const { scripts } of list.getEntries()) {
      for (const { sourceURL, startTime, duration } of scripts) {
        if (!/\\/(page|engine)\\.[^/]*$/.test(sourceURL)) continue;
        const begun = startTime + top.performance.timeOrigin - performance.timeOrigin;
        hosts.push([begun, begun + duration]);
      }
    }
  });
  frames.observe({ type: 'long-animation-frame' });
  window.finsamWatch = {
    begin() { observer.takeRecords(); tasks = []; },
    async longest() {
      await new Promise((resolve) => setTimeout(resolve, 300));
      tasks.push(...observer.takeRecords());
      const busy = waiting > 0 ? [...hosts, [since, performance.now()]] : hosts;
      const ofHost = ({ startTime, duration }) => busy.some(([from, to]) =>
        startTime < to - 1 && startTime + duration > from + 1);
      const own = tasks.filter((task) => !ofHost(task));
      return Math.max(0, ...own.map(({ duration }) => duration));
    },
  };
})()`;
