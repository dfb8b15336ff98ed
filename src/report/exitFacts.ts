import { isSmall } from '../definitions/disclosure';
import type { Fact } from './facts';
import { difference, spoken } from './facts';
import { countOf, outcomesOf, rateOf } from './participantFacts';
import type { Spoken } from './template';
import type { SentencePart } from './draft';
import type { ExitCategory } from '../definitions/outcome';
import type { Writer } from './writer';

/** What the tables say of those who left. */
export interface ExitFacts {
  readonly exits: Fact | null;
  readonly dropouts: Fact | null;
  /** How many were moved to another team; null where nobody was, or it may not be said. */
  readonly transferred: Spoken | null;
  /** Whether somebody may have been moved without that being said. */
  readonly transferredHidden: boolean;
}

export function exitFacts(writer: Writer): ExitFacts {
  const { disclosure, spoken: tables } = writer.input;
  const base = rateOf(writer, 'all').base;
  const withTransferred = rateOf(writer, 'all', 'withTransferred').base;
  const moved = difference(withTransferred, base);
  const anyRow = tables.some(({ rows }) =>
    rows.some(({ cells: [first] }) => first?.figure?.reading === 'withTransferred'),
  );
  const small = disclosure.mode !== 'off' && isSmall(moved?.value ?? 0, disclosure.threshold);
  return {
    exits: countOf(writer, 'exits'),
    dropouts: countOf(writer, 'dropouts'),
    transferred: moved === null || moved.value <= 0 || small ? null : moved,
    transferredHidden: anyRow && (moved === null || small),
  };
}

/** Exits to one outcome, as a number to be said. */
export interface SaidOutcome {
  readonly outcome: ExitCategory;
  readonly count: Spoken;
}

/** Exits by outcome, those of nobody left out. */
export interface ExitList {
  readonly items: readonly SaidOutcome[];
  /** Whether a number is kept back. */
  readonly hidden: boolean;
}

/** Exits that count as a result, and the others; those moved to another team are in neither. */
export function exitLists(
  writer: Writer,
  { transferred, transferredHidden, dropouts }: ExitFacts,
): Readonly<Record<'positive' | 'others', ExitList>> {
  const { definitions } = writer.input;
  const outcomes = outcomesOf(writer).filter(({ outcome }) => outcome !== 'transferred');
  const ownColumn = outcomesOf(writer).some(({ outcome }) => outcome === 'transferred');
  const counts = outcomes.map(({ outcome, fact }) => ({
    outcome,
    count:
      ownColumn || outcome !== 'otherRehab'
        ? spoken(fact)
        : transferredHidden
          ? null
          : less(fact, transferred),
  }));
  const positive = new Set<ExitCategory>(definitions.positive);
  const others = counts.filter(({ outcome }) => !positive.has(outcome));
  const withDropouts =
    definitions.dropouts === 'within'
      ? [...others, { outcome: 'dropout' as const, count: spoken(dropouts) }]
      : others;
  return {
    positive: exitList(counts.filter(({ outcome }) => positive.has(outcome))),
    others: exitList(withDropouts),
  };
}

function exitList(
  counts: readonly { readonly outcome: ExitCategory; readonly count: Spoken | null }[],
): ExitList {
  return {
    items: counts.flatMap(({ outcome, count }) =>
      count === null || count.value <= 0 ? [] : [{ outcome, count }],
    ),
    hidden: counts.some(({ count }) => count === null),
  };
}

/** Where somebody went: "till arbete". */
export function whereOf(
  { outcome, count }: SaidOutcome,
  { t, part }: Writer,
): readonly SentencePart[] | null {
  return part(t.results.where[outcome], { n: count });
}

function less(fact: Fact | null, transferred: Spoken | null): Spoken | null {
  const own = spoken(fact);
  if (own === null || transferred === null) return own;
  const away = transferred.cells.map((cell) => ({
    ...cell,
    sign: cell.sign === 1 ? (-1 as const) : (1 as const),
  }));
  return { ...own, value: own.value - transferred.value, cells: [...own.cells, ...away] };
}
