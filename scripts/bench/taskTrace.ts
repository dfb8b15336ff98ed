/** How long one task held a page's thread up, in milliseconds, and who did. */
export interface TracedTask {
  readonly wall: number;
  /** Processor time: other work on the machine adds little to it. */
  readonly cpu: number;
  /**
   * Of the processor time, what is the pane's: its scripts and the Office library, and in a task where
   * the host ran no script also drawing and the collection of garbage.
   */
  readonly pane: number;
  /** The pane's functions that were seen most, with the milliseconds of each; the most first. */
  readonly seen: readonly (readonly [name: string, milliseconds: number])[];
}

/** What tasks are traced with: how long each took, and samples of what ran. */
export const TRACE_CATEGORIES = [
  '-*',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing',
];

/** The mark in a trace from which on tasks count. */
export const BEGUN = 'finsam-begin';

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
    };
  };
}

type Whose = 'host' | 'pane' | 'browser';

interface Sample {
  readonly at: number;
  readonly whose: Whose;
  readonly name: string;
}

/**
 * The tasks in a trace of Chromium's from the mark on, on the thread that ran most scripts. A task's
 * processor time is shared out by the samples that fell into it.
 *
 * @param trace as `browser.stopTracing` gives it, with the categories above
 * @param isHost whether a script, by its address, stands in for Excel
 */
export function tasksIn(trace: Buffer, isHost: (url: string) => boolean): readonly TracedTask[] {
  const { traceEvents: events }: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    trace.toString('utf8'),
  );
  const profiles = profilesIn(events).map((profile) => ({
    ...profile,
    samples: samplesOf(profile.chunks, profile.startTime, isHost),
  }));
  const [busiest] = profiles.toSorted((a, b) => b.samples.length - a.samples.length);
  if (busiest === undefined) throw new Error('the trace has no samples');
  const { pid, tid, samples } = busiest;
  const tasks = events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .toSorted((a, b) => a.ts - b.ts);
  const begun = events.find(({ name }) => name === BEGUN)?.ts ?? 0;
  let next = 0;
  return tasks
    .filter(({ ts }) => ts >= begun)
    .map(({ ts, dur = 0, tdur = dur }) => {
      while ((samples[next]?.at ?? Infinity) < ts) next += 1;
      const first = next;
      while ((samples[next]?.at ?? Infinity) < ts + dur) next += 1;
      return taskOf(dur / 1000, tdur / 1000, samples.slice(first, next));
    });
}

function taskOf(wall: number, cpu: number, samples: readonly Sample[]): TracedTask {
  const each = samples.length === 0 ? 0 : cpu / samples.length;
  const isShared = samples.some(({ whose }) => whose === 'host');
  const own = samples.filter(({ whose }) => whose === 'pane' || (whose === 'browser' && !isShared));
  const seen = new Map<string, number>();
  for (const { name } of own) seen.set(name, (seen.get(name) ?? 0) + each);
  return {
    wall,
    cpu,
    pane: isShared ? own.length * each : cpu,
    seen: [...seen].toSorted(([, a], [, b]) => b - a),
  };
}

interface Profile {
  readonly pid: number;
  readonly tid: number;
  readonly startTime: number;
  readonly chunks: readonly TraceEvent[];
}

function profilesIn(events: readonly TraceEvent[]): readonly Profile[] {
  return events
    .filter(({ name }) => name === 'Profile')
    .map(({ pid, tid, id, args }) => ({
      pid,
      tid,
      startTime: args.data?.startTime ?? 0,
      chunks: events
        .filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === id)
        .toSorted((a, b) => a.ts - b.ts),
    }));
}

function samplesOf(
  chunks: readonly TraceEvent[],
  startTime: number,
  isHost: (url: string) => boolean,
): readonly Sample[] {
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  let at = startTime;
  for (const { args } of chunks) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    args.data?.cpuProfile?.samples?.forEach((id, i) => {
      at += args.data?.timeDeltas?.[i] ?? 0;
      samples.push({ at, ...placeOf(id, nodes, isHost) });
    });
  }
  return samples;
}

/** A sample is the nearest script's on its stack: what the browser does for a script is the script's. */
function placeOf(
  id: number,
  nodes: ReadonlyMap<number, ProfileNode>,
  isHost: (url: string) => boolean,
): Pick<Sample, 'whose' | 'name'> {
  const leaf = nodes.get(id);
  let node = leaf;
  while (node !== undefined && !node.callFrame.url) {
    node = node.parent === undefined ? undefined : nodes.get(node.parent);
  }
  const url = node?.callFrame.url ?? '';
  const file = url.split('/').at(-1) ?? '';
  return {
    whose: url === '' ? 'browser' : isHost(url) ? 'host' : 'pane',
    name: `${leaf?.callFrame.functionName || '(anonymous)'} ${file}`.trim(),
  };
}
