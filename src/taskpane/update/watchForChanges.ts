import type { UpdateAccess } from '../../excel/update/updateAccess';
import type { WorkbookAccess } from '../../excel/workbookAccess';

/** Lists up to here are compared unasked; longer ones when the user asks. */
const MOST_ROWS = 5000;
/** A user who is typing types on. */
const REST_MS = 1500;

/**
 * Holds the last report against its source, now and whenever something in the workbook has changed,
 * and tells the report's sheet where they differ, null where they agree. What cannot be compared is
 * passed over: the view that leads on says why.
 *
 * @returns ends it
 */
export function watchForChanges(
  access: WorkbookAccess,
  tell: (sheet: string | null) => void,
): () => void {
  const stopped = new AbortController();
  let comparing = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwatch: () => void = () => undefined;

  const compare = async (updates: UpdateAccess): Promise<void> => {
    // What an earlier comparison has read is out of date.
    comparing.abort();
    const mine = (comparing = new AbortController());
    const { signal } = mine;
    const changes = await updates.findChanges({
      signal,
      onProgress: ({ rowsInAll }) => {
        if (rowsInAll > MOST_ROWS) mine.abort();
      },
    });
    if (signal.aborted) return;
    tell(changes.kind === 'report' && !changes.upToDate ? changes.sheet : null);
  };

  const begin = async (): Promise<void> => {
    const updates = await access.updates();
    if (stopped.signal.aborted) return;
    const compareQuietly = (): void => {
      if (!stopped.signal.aborted) void compare(updates).catch(() => undefined);
    };
    try {
      // Watching first: what is typed while the first comparison reads is told of, too.
      const stop = await updates.watch(() => {
        clearTimeout(timer);
        timer = setTimeout(compareQuietly, REST_MS);
      });
      if (stopped.signal.aborted) stop();
      else unwatch = stop;
    } finally {
      compareQuietly();
    }
  };
  void begin().catch(() => undefined);
  return () => {
    stopped.abort();
    comparing.abort();
    clearTimeout(timer);
    unwatch();
  };
}
