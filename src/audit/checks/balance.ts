import type { Check } from '../context';
import { activePeople } from './activePeople';
import { balanceOfText } from './balanceOfText';
import { conventionOf } from './exitConvention';
import { collect, type Comparison } from './collect';
import { hasMoves, resultRows, type ResultRow } from './resultRows';

/** Who was there, came and left must give who is there at the end, with dropouts counted one way or the other. */
export const checkBalance: Check = (context) =>
  collect('balance', [
    ...resultRows(context).flatMap(compare),
    ...balanceOfText(context),
    ...activePeople(context),
  ]);

function compare(result: ResultRow): readonly Comparison[] {
  const convention = conventionOf(result);
  const { row, start, added, exits, dropouts, end } = result;
  if (convention === 'unknown') return [];
  if (convention !== 'neither') return ['held'];
  if (hasMoves(result)) return [];
  const words = {
    row: row.label,
    start: start?.value ?? 0,
    added: added?.value ?? 0,
    exits: exits?.value ?? 0,
    dropouts: dropouts?.value ?? 0,
    end: end?.value ?? 0,
  };
  const computed = words.start + words.added - words.exits - words.dropouts;
  return end === null
    ? []
    : [
        {
          severity: 'contradiction',
          where: { kind: 'cell', cell: end.cell },
          stated: end.text,
          detail: { code: 'balanceFails', words: { ...words, computed } },
        },
      ];
}
