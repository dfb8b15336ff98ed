import type { Table } from '../table';
import type { TableInput } from '../tableInput';
import { Ledger } from './ledger';
import { peopleIn } from './peopleIn';
import { whomOf } from './whom';

/** Totals are worth more to readers than their parts, rates and means more than the counts that they rest on. */
const COST_OF_ALL = 3;

/** The numbers of people that tables print, without how they add up. */
export function ledgerOf(
  tables: readonly Table[],
  input: Pick<TableInput, 'participants' | 'definitions'>,
): Ledger {
  const ledger = new Ledger(input.participants);
  for (const { rows } of tables) {
    for (const figure of rows.flatMap(({ cells }) => cells.flatMap(peopleIn))) {
      const whom = whomOf(figure, input.definitions);
      if (whom === null) continue;
      const { group } = figure;
      ledger.print({ whom, group }, figure.value ?? 0, group === 'all' ? COST_OF_ALL : 1);
    }
  }
  return ledger;
}
