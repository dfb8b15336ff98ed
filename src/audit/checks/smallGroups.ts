import { DEFAULT_DISCLOSURE, isSmall } from '../../definitions/disclosure';
import type { Check } from '../context';
import { collect } from './collect';

/** Counts of few people that a table prints, told of once for the whole report. */
export const checkSmallGroups: Check = ({ claims, tables }) => {
  const { threshold } = DEFAULT_DISCLOSURE;
  const printed = tables.flatMap(({ rows, columns }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at) =>
        cell.kind === 'number' &&
        !cell.number.percent &&
        ['count', 'unknown'].includes(columns[at]?.kind ?? '')
          ? [cell.number]
          : [],
      ),
    ),
  );
  const small = printed.filter(({ value, step }) => step === 1 && isSmall(value, threshold));
  const [first] = small;
  if (first === undefined)
    return collect('smallGroups', claims.length > 0 && printed.length > 0 ? ['held'] : []);
  return collect('smallGroups', [
    {
      severity: 'note',
      where: { kind: 'cell', cell: first.cell },
      stated: first.text,
      detail: { code: 'smallGroups', words: { cells: small.length, threshold } },
    },
  ]);
};
