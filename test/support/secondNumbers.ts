import { hideCountsInSteps } from '../../src/disclosure/hideCounts';
import type { Figure } from '../../src/measures/figure';
import { runThrough } from '../../src/steps/steps';
import { ledgerOf } from '../../src/tables/protection/ledgerOf';
import { linkPeople } from '../../src/tables/protection/linkPeople';
import { whomOf } from '../../src/tables/protection/whom';
import type { Table } from '../../src/tables/table';
import type { TableInput } from '../../src/tables/tableInput';

/** Other numbers for some of those that a public report does not print, as the protection itself has them. */
export interface SecondNumbers {
  /** The number that each small one is changed in: every one that is not printed. */
  readonly all: readonly ((figure: Figure) => number | null)[];
  /** Small numbers that the protection has no other for. */
  readonly without: number;
}

const THRESHOLD = 5;

/** For every small number that tables in a public report print or that bears on them, numbers in which it is another. */
export function secondNumbers(
  whole: readonly Table[],
  input: Pick<TableInput, 'participants' | 'definitions'>,
): SecondNumbers {
  const ledger = ledgerOf(whole, input);
  runThrough(linkPeople(ledger));
  const { moves } = runThrough(hideCountsInSteps(ledger, { mode: 'public', threshold: THRESHOLD }));
  const done = new Set<number>();
  const all: ((figure: Figure) => number | null)[] = [];
  let without = 0;
  ledger.cells.forEach(({ kind, value }, place) => {
    if (kind !== 'count' || value < 1 || value >= THRESHOLD || done.has(place)) return;
    const move = moves.get(place);
    if (move === undefined) {
      without++;
      return;
    }
    for (const changed of move.keys()) done.add(changed);
    all.push((figure) => {
      const whom = whomOf(figure, input.definitions);
      const at = whom === null ? null : ledger.placeOf({ whom, group: figure.group });
      return at === null ? null : (ledger.cells[at]?.value ?? 0) + (move.get(at) ?? 0);
    });
  });
  return { all, without };
}
