import type { Calculator } from '../model/calculator';
import type { WorkbookModel } from '../model/workbookModel';

function hasResults({ sheets }: WorkbookModel): boolean {
  for (const { cells } of sheets) {
    for (const { formula, spilledFrom } of cells.values()) {
      if (formula !== null || spilledFrom !== undefined) return true;
    }
  }
  return false;
}

/** A calculator that is fetched when the first formula turns up. A failed fetch is tried anew the next time. */
export function lazyCalculator(load: () => Promise<Calculator>): Calculator {
  let loading: Promise<Calculator> | null = null;
  return {
    async recalculate(model, options) {
      if (!hasResults(model)) return;
      loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      await (await loading).recalculate(model, options);
    },
  };
}
