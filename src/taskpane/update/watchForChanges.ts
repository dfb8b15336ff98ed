import { ExcelError } from '../../excel/excelError';
import type { WorkbookAccess } from '../../excel/workbookAccess';

/** Lists up to here are compared unasked; longer ones when the user asks. */
const MOST_ROWS = 5000;
/** A user who is typing types on. */
const REST_MS = 1500;

/**
 * Holds the last report against its source, now and whenever something in the workbook has changed,
 * and tells the report's sheet where they differ, null where they agree. Excel answers nothing while
 * somebody writes in a cell: then it asks again. What cannot be compared for other reasons is passed
 * over: the view that leads on says why.
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

  const soon = (task: () => Promise<void>): void => {
    clearTimeout(timer);
    if (!stopped.signal.aborted) timer = setTimeout(() => quietly(task), REST_MS);
  };
  const quietly = (task: () => Promise<void>): void => {
    task().catch((error: unknown) => {
      if (error instanceof ExcelError && error.code === 'cellBeingEdited') soon(task);
    });
  };

  const compare = async (): Promise<void> => {
    // What an earlier comparison has read is out of date.
    comparing.abort();
    const mine = (comparing = new AbortController());
    const { signal } = mine;
    const updates = await access.updates();
    const changes = await updates.findChanges({
      signal,
      onProgress: ({ rowsInAll }) => {
        if (rowsInAll > MOST_ROWS) mine.abort();
      },
    });
    if (signal.aborted) return;
    tell(changes.kind === 'report' && !changes.upToDate ? changes.sheet : null);
  };

  /** Watching comes first: what is typed while the first comparison reads is told of, too. */
  const begin = async (): Promise<void> => {
    const updates = await access.updates();
    if (stopped.signal.aborted) return;
    const stop = await updates.watch(() => soon(compare));
    if (stopped.signal.aborted) return stop();
    unwatch = stop;
    quietly(compare);
  };
  quietly(begin);
  return () => {
    stopped.abort();
    comparing.abort();
    clearTimeout(timer);
    unwatch();
  };
}
