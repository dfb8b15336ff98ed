import type { Calculator } from '../model/calculator';
import type { WorkbookModel } from '../model/workbookModel';

function hasFormula({ sheets }: WorkbookModel): boolean {
  for (const { cells } of sheets) {
    for (const { formula } of cells.values()) if (formula !== null) return true;
  }
  return false;
}

/** A calculator that is fetched when the first formula turns up. A failed fetch is tried anew the next time. */
export function lazyCalculator(load: () => Promise<Calculator>): Calculator {
  let loading: Promise<Calculator> | null = null;
  return {
    async recalculate(model) {
      if (!hasFormula(model)) return;
      loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      await (await loading).recalculate(model);
    },
  };
}
