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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwatch: () => void = () => undefined;

  const compare = async (): Promise<void> => {
    const tooLong = new AbortController();
    const changes = await (
      await access.updates()
    ).findChanges({
      signal: AbortSignal.any([stopped.signal, tooLong.signal]),
      onProgress: ({ rowsInAll }) => {
        if (rowsInAll > MOST_ROWS) tooLong.abort();
      },
    });
    if (stopped.signal.aborted) return;
    tell(changes.kind === 'report' && !changes.upToDate ? changes.sheet : null);
  };
  const compareQuietly = (): void => void compare().catch(() => undefined);

  const begin = async (): Promise<void> => {
    const updates = await access.updates();
    const stop = await updates.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(compareQuietly, REST_MS);
    });
    if (stopped.signal.aborted) stop();
    else unwatch = stop;
  };
  compareQuietly();
  void begin().catch(() => undefined);
  return () => {
    stopped.abort();
    clearTimeout(timer);
    unwatch();
  };
}
