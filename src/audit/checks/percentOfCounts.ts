import type { AuditContext, Check } from '../context';
import { countsOf } from '../context';
import { countedShares, type CountedShare } from '../prose/countedShares';
import { listWholes } from '../prose/listWholes';
import { collect, type Comparison } from './collect';
import { comparePercent } from './comparePercent';
import { oncePerPlace } from './oncePerPlace';
import { ratiosByMajority } from './ratiosByMajority';
import { sharesInTable } from './sharesInTable';
import { sharesOfBudgets } from './sharesOfBudgets';

/** Percentages that stand beside their counts, in sentences and in tables. */
export const checkPercentOfCounts: Check = (context) => {
  const { sentences, tables } = context;
  const known = [
    ...new Set(WHOLES.flatMap((quantity) => countsOf(context, quantity).map(({ value }) => value))),
  ];
  const wholes = listWholes(sentences);
  return collect('percentOfCounts', [
    ...sentences.flatMap((sentence, at) => {
      const before = sentences[at - 1] ?? null;
      const near = before !== null && before.paragraph === sentence.paragraph ? before : null;
      const counted = countedShares(sentence, near).flatMap((share) => {
        const base = share.base ?? wholes.get(sentence) ?? null;
        return compareShare(context, { ...share, base }, known);
      });
      return [...counted, ...sharesOfBudgets(sentence, near)];
    }),
    ...tables.flatMap((table) =>
      oncePerPlace([...sharesInTable(table), ...ratiosByMajority(table)]),
    ),
    ...context.moneyTables.flatMap(ratiosByMajority),
  ]);
};

const WHOLES = ['exits', 'active', 'newlyEnrolled', 'enrolledAtStart', 'enrolledAtEnd'] as const;

/** `known`: other wholes of the report that a percentage may have been taken of. */
function compareShare(
  context: AuditContext,
  share: CountedShare,
  known: readonly number[],
): readonly Comparison[] {
  const { part, percent, base, baseQuantity, sentence } = share;
  if (part.hedge !== 'exact') return [];
  if (base !== null) {
    if (base.hedge !== 'exact') return [];
    return [comparePercent(percent, part.value, base.value, sentence.place, known)];
  }
  if (baseQuantity === null || sentence.period !== null) return [];
  const bases = [...new Set(countsOf(context, baseQuantity).map(({ value }) => value))];
  const dropouts = baseQuantity === 'exits' ? (countsOf(context, 'dropouts')[0]?.value ?? 0) : 0;
  const [first] = bases;
  if (first === undefined) return [];
  const readings = [...bases, first + dropouts, first - dropouts];
  const compared = readings.map((reading) =>
    comparePercent(percent, part.value, reading, sentence.place, known),
  );
  return [compared.includes('held') ? 'held' : (compared[0] ?? 'held')];
}
