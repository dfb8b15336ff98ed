import type { Claim } from '../claim';
import type { AuditContext } from '../context';
import { countsOf } from '../context';
import type { Comparison } from './collect';

/**
 * The balance of what the sentences state, where they state each number once and no table has them:
 * start + new − exits (− dropouts, where they are told) = end.
 */
export function balanceOfText(context: AuditContext): readonly Comparison[] {
  const [start, added, exits, end] = (
    ['enrolledAtStart', 'newlyEnrolled', 'exits', 'enrolledAtEnd'] as const
  ).map((quantity) => saidOnce(countsOf(context, quantity)));
  if (!start || !added || !exits || !end) return [];
  const dropouts = saidOnce(countsOf(context, 'dropouts'))?.value ?? 0;
  const within = start.value + added.value - exits.value;
  if (within === end.value || within - dropouts === end.value) return ['held'];
  const words = {
    row: '',
    start: start.value,
    added: added.value,
    exits: exits.value,
    dropouts,
    end: end.value,
    computed: within - dropouts,
  };
  return [
    {
      severity: 'contradiction',
      where: end.place,
      stated: end.text,
      detail: { code: 'balanceFails', words },
    },
  ];
}

function saidOnce(claims: readonly Claim[]): Claim | null {
  const [first] = claims;
  if (first === undefined || first.place.kind === 'cell') return null;
  const alike = claims.every(({ value, scope }) => value === first.value && scope === first.scope);
  return alike ? first : null;
}
