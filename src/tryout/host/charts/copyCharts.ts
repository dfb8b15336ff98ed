import { mapReferences } from '../../model/chart';
import type { ModelSheet } from '../../model/workbookModel';
import { splitAddress } from '../address';
import type { HostState } from '../hostState';
import { quoteSheet } from '../../../cells/cell';

/** Copies a sheet's charts onto a copy of the sheet: what they show of the sheet, the copies show of the copy. */
export function copyCharts(state: HostState, from: ModelSheet, to: ModelSheet): void {
  const moved = (formula: string): string => {
    const { sheet, rest } = splitAddress(formula.slice(1));
    const own = sheet?.toLowerCase() === from.name.toLowerCase();
    return own ? `=${quoteSheet(to.name)}!${rest}` : formula;
  };
  for (const chart of from.charts) {
    const copy = structuredClone(chart);
    copy.id = state.newId();
    mapReferences(copy, moved);
    to.charts.push(copy);
  }
}
