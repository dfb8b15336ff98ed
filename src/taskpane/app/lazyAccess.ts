import type { WorkbookAccess } from '../../excel/workbookAccess';

/** A way to the workbook whose code is fetched in the background, so that the start screen need not wait for it. */
export function lazyAccess(load: () => Promise<WorkbookAccess>): WorkbookAccess {
  let loading: Promise<WorkbookAccess> | null = null;
  const access = () => (loading ??= forgetFailure(load()));

  /** A failed download must not be remembered: the next press tries again. */
  function forgetFailure(attempt: Promise<WorkbookAccess>): Promise<WorkbookAccess> {
    return attempt.catch((error: unknown) => {
      loading = null;
      throw error;
    });
  }

  return {
    findEarlierWork: async () => (await access()).findEarlierWork(),
    open: async (onProgress) => (await access()).open(onProgress),
    insert: async (plan) => (await access()).insert(plan),
    clearUnfinished: async () => (await access()).clearUnfinished(),
    goTo: async (cell) => (await access()).goTo(cell),
  };
}
