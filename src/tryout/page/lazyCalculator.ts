import type { Calculator } from '../model/calculator';

/** A calculator that is fetched when the first formula turns up. A failed fetch is tried anew the next time. */
export function lazyCalculator(load: () => Promise<Calculator>): Calculator {
  let loading: Promise<Calculator> | null = null;
  return {
    async recalculate(model) {
      const hasFormula = model.sheets.some((sheet) =>
        [...sheet.cells.values()].some(({ formula }) => formula !== null),
      );
      if (!hasFormula) return;
      loading ??= load().catch((error: unknown) => {
        loading = null;
        throw error;
      });
      await (await loading).recalculate(model);
    },
  };
}
