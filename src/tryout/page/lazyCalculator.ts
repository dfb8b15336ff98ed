import type { Calculator } from '../model/calculator';
import { hasResults } from '../model/hasResults';

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
