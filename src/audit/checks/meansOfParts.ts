import type { Claim } from '../claim';
import type { Check } from '../context';
import { groupBy } from '../groupBy';
import { intervalOf } from '../interval';
import { numberAt, type AuditTable } from '../grids/auditTable';
import { wholesOfGroups, type WholeOfGroups } from '../prose/wholesOfGroups';
import { collect, type Comparison } from './collect';

/** A mean over all must lie between those of women and men, and where their numbers are known, at the weighted one. */
export const checkMeansOfParts: Check = ({ claims, tables, sentences }) => {
  const means = claims.filter(
    ({ statistic, quantity }) => statistic === 'mean' && quantity !== null,
  );
  const groups = groupBy(
    means,
    ({ quantity, period, unit, context }) => `${quantity} ${period} ${unit} ${context}`,
  );
  return collect('meansOfParts', [
    ...groups.flatMap((group) => compare(group, means)),
    ...wholesOfGroups(sentences).map(between),
    ...tables.flatMap(weighted),
  ]);
};

function between({ low, high, whole, said }: WholeOfGroups): Comparison {
  const slack = whole.step / 2;
  if (whole.value >= low - slack && whole.value <= high + slack) return 'held';
  return {
    severity: 'contradiction',
    where: said.place,
    stated: whole.text,
    detail: { code: 'meanOutside', words: { low, high } },
  };
}

/** Intervals that only touch do not meet: what is just below 19,5 prints as 19, never as 20. */
const TOUCH = 1e-6;

function compare(claims: readonly Claim[], means: readonly Claim[]): readonly Comparison[] {
  const one = (group: Claim['group']) => {
    const found = claims.filter((claim) => claim.group === group);
    return found.length === 1 ? found[0] : undefined;
  };
  const [women, men] = [one('women'), one('men')];
  if (women === undefined || men === undefined) return [];
  const all = one('all') ?? wholeElsewhere(women, means);
  if (all === undefined || [all, women, men].some(({ hedge }) => hedge !== 'exact')) return [];
  const [a, w, m] = [all, women, men].map(intervalOf);
  if (!a || !w || !m) return [];
  if (a.high > Math.min(w.low, m.low) + TOUCH && a.low < Math.max(w.high, m.high) - TOUCH)
    return ['held'];
  const [low = 0, high = 0] = [women.value, men.value].toSorted((x, y) => x - y);
  return [
    {
      severity: 'contradiction',
      where: all.place,
      stated: all.text,
      detail: { code: 'meanOutside', words: { low, high } },
    },
  ];
}

/** The mean over all that a sentence without one goes on from: the only one of its quantity. */
function wholeElsewhere(
  { quantity, period, unit }: Claim,
  means: readonly Claim[],
): Claim | undefined {
  const found = means.filter(
    (claim) =>
      claim.quantity === quantity &&
      claim.period === period &&
      claim.unit === unit &&
      claim.group === 'all',
  );
  return found.every(({ value }) => value === found[0]?.value) ? found[0] : undefined;
}

/** In a table with a column of people and one of means. */
function weighted(table: AuditTable): readonly Comparison[] {
  const people = table.columns.findIndex(({ kind, group }) => kind === 'count' && group === null);
  const of = (kind: string) => table.rows.find(({ role }) => role.kind === kind);
  const [women, men, all] = [of('women'), of('men'), of('total')];
  if (people < 0 || !women || !men || !all || table.rows.length !== 3) return [];
  return table.columns.flatMap((column, at): readonly Comparison[] => {
    if (
      column.kind !== 'mean' ||
      !/medel|genomsnitt|snitt|mean|average|^(?:vid )?(?:start|slut|avslut|in|ut|före|efter)$/i.test(
        column.header,
      ) ||
      /utan|without/i.test(column.header)
    )
      return [];
    const counts = [women, men, all].map((row) => numberAt(row, people));
    const means = [women, men, all].map((row) => numberAt(row, at));
    const [nw, nm, na] = counts;
    const [mw, mm, ma] = means;
    if (
      !nw ||
      !nm ||
      !na ||
      !mw ||
      !mm ||
      !ma ||
      na.value !== nw.value + nm.value ||
      na.value === 0
    )
      return [];
    if ([nw, nm, mw, mm, ma].some(({ hedge }) => hedge !== 'exact')) return [];
    const computed = (nw.value * mw.value + nm.value * mm.value) / na.value;
    const slack = (nw.value * mw.step + nm.value * mm.step) / (2 * na.value) + ma.step / 2 + 1e-9;
    if (Math.abs(computed - ma.value) <= slack) return ['held'];
    const parts = [
      { n: nw.value, mean: mw.value },
      { n: nm.value, mean: mm.value },
    ];
    return [
      {
        severity: 'contradiction',
        where: { kind: 'cell', cell: ma.cell },
        stated: ma.text,
        detail: { code: 'meanNotWeighted', words: { parts, computed } },
      },
    ];
  });
}
