import type { Claim } from '../claim';
import type { AuditContext, Check } from '../context';
import { countsOf } from '../context';
import { agree } from '../interval';
import { groupBy } from '../groupBy';
import { collect, type Comparison } from './collect';
import { ownersBudgetsTwice } from './ownersBudgetsTwice';

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
  return collect('statedTwice', [
    ...groups.flatMap((claims) => compare(context, claims)),
    ...ownersBudgetsTwice(context),
  ]);
};

/** Claims of one quantity: those of several teams or places each by themselves. */
function compare(context: AuditContext, claims: readonly Claim[]): readonly Comparison[] {
  const scopes = new Set(claims.flatMap(({ scope }) => scope ?? []));
  return scopes.size < 2
    ? compareOne(context, claims)
    : groupBy(
        claims.filter(({ scope }) => scope !== null),
        ({ scope }) => scope ?? '',
      ).flatMap((own) => compareOne(context, own));
}

/**
 * Every later claim against the first, which is a table's where a table has it. Several values
 * beside the first are those of parts that the text did not name in a way that could be read.
 */
function compareOne(context: AuditContext, claims: readonly Claim[]): readonly Comparison[] {
  const [first] = claims;
  if (first === undefined) return [];
  const others = claims.slice(1).filter((claim) => claim.context !== first.context);
  const unlike = others.filter((claim) => !agree(claim, first));
  const agreeing = others.filter((claim) => agree(claim, first)).map(() => 'held' as const);
  const values = new Set(unlike.map(({ value }) => value));
  if (values.size > 1) return agreeing;
  return [...agreeing, ...unlike.map((claim) => differing(context, claim, first))];
}

function differing(context: AuditContext, claim: Claim, first: Claim): Comparison {
  const other = { here: claim.text, other: first.text, otherWhere: first.place };
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
