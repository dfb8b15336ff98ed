import type { Claim } from '../claim';
import type { AuditContext, Check } from '../context';
import { countsOf } from '../context';
import { agree } from '../interval';
import { groupBy } from '../groupBy';
import { collect, type Comparison } from './collect';
import { placeText } from '../placeText';

/** The same quantity with different values in two places: tables, sections, summary. */
export const checkStatedTwice: Check = (context) => {
  const understood = context.claims.filter(
    ({ quantity, period, statistic }) =>
      quantity !== null &&
      statistic !== 'share' &&
      (period === null || /^\d{6}-\d{6}$/.test(period)),
  );
  const groups = groupBy(
    understood,
    ({ quantity, outcome, group, statistic, unit, period }) =>
      `${quantity} ${outcome} ${group} ${statistic} ${unit} ${period}`,
  );
  return collect(
    'statedTwice',
    groups.flatMap((claims) => compare(context, claims)),
  );
};

/** Every later claim against the first, which is a table's where a table has it. */
function compare(context: AuditContext, claims: readonly Claim[]): readonly Comparison[] {
  const [first] = claims;
  if (first === undefined) return [];
  return claims.slice(1).flatMap((claim): readonly Comparison[] => {
    if (claim.context === first.context) return [];
    if (agree(claim, first)) return ['held'];
    return [differing(context, claim, first)];
  });
}

function differing(context: AuditContext, claim: Claim, first: Claim): Comparison {
  const other = { other: first.text, otherWhere: placeText(first.place) };
  const shared = { where: claim.place, stated: claim.text };
  const dropouts = countsOf(context, 'dropouts', claim.group)[0]?.value ?? 0;
  if (
    claim.quantity === 'exits' &&
    dropouts > 0 &&
    Math.abs(claim.value - first.value) === dropouts
  ) {
    return {
      ...shared,
      severity: 'doubtful',
      detail: { code: 'statedWithDropouts', words: { ...other, dropouts } },
    };
  }
  const unsure = claim.quantity === 'outcome' || claim.statistic === 'amount';
  return {
    ...shared,
    severity: unsure ? 'doubtful' : 'contradiction',
    detail: { code: 'statedTwice', words: other },
  };
}
