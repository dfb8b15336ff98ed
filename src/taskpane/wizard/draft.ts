import { PROPOSED_BUDGET, type BudgetChoice } from '../../budget/budgetChoice';
import type { DefinitionSet } from '../../definitions/definitionSet';
import { DEFAULT_DISCLOSURE, type DisclosureRule } from '../../definitions/disclosure';
import type { LayoutId } from '../../definitions/layout';
import type { Outcome } from '../../definitions/outcome';
import { isoDate } from '../../definitions/serial';
import type { Period } from '../../definitions/period';
import type { Choices, Language, OpenedWorkbook } from '../../excel/workbookAccess';
import type { KnownSource } from '../../participants/knownSource';
import type { MappingChoice, SupportUnit } from '../../participants/mapping';
import type { BeginFrom } from '../app/appState';
import { DEFAULT_TABLE_CHOICE, type TableChoice } from '../../tables/tableChoice';

/** The period as the user is choosing it; free dates are kept as they are typed. */
export type PeriodDraft =
  | { readonly kind: 'proposed' }
  /** The last report's, unless the workbook now suggests a later one. */
  | { readonly kind: 'last'; readonly period: Period }
  /** The one after the last report's, where there are dates in it; else as `last`. */
  | { readonly kind: 'next'; readonly last: Period }
  | { readonly kind: 'offered'; readonly period: Period }
  | { readonly kind: 'free'; readonly from: string; readonly to: string };

/** What the user has chosen so far; null or `proposed` stands for "as the workbook suggests". */
export interface Draft {
  readonly blockIds: readonly string[];
  readonly mapping: Readonly<Record<string, MappingChoice>>;
  readonly outcomeWords: Readonly<Record<string, Outcome>>;
  readonly supportUnit: SupportUnit | null;
  readonly period: PeriodDraft;
  readonly definitions: DefinitionSet | null;
  readonly ownDefinitions: readonly DefinitionSet[];
  /** Null: the layout that the definitions are used to. */
  readonly layout: LayoutId | null;
  readonly tableChoice: TableChoice;
  readonly disclosure: DisclosureRule;
  readonly budget: BudgetChoice;
  /** Keys of the problems that are not to be listed. */
  readonly ignored: readonly string[];
  readonly language: Language;
}

/**
 * The choices to begin with. Saved ones are kept as far as the workbook still has what they speak
 * of: a source that is gone falls back to the proposed one, a layout to that of the definitions where
 * these have been changed since. What the workbook counts under is kept without a saved report, too;
 * the team's own definitions, and
 * the problems that are passed over, even when the rest is begun afresh.
 */
export function initialDraft(opened: OpenedWorkbook, from: BeginFrom): Draft {
  const fresh: Draft = {
    blockIds: opened.proposal.chosen,
    mapping: {},
    outcomeWords: {},
    supportUnit: null,
    period: { kind: 'proposed' },
    definitions: null,
    ownDefinitions: opened.definitions.ownDefinitions,
    layout: null,
    tableChoice: DEFAULT_TABLE_CHOICE,
    disclosure: DEFAULT_DISCLOSURE,
    budget: PROPOSED_BUDGET,
    ignored: opened.ignored,
    language: 'sv',
  };
  if (from === 'afresh') return fresh;
  const { definitions, outcomeWords } = opened.definitions;
  const kept = { ...fresh, definitions, outcomeWords };
  const { saved } = opened;
  if (saved === null) return kept;
  return {
    ...kept,
    blockIds: stillThere(saved.blockIds, opened) ?? fresh.blockIds,
    mapping: saved.mapping,
    supportUnit: saved.supportUnit,
    period:
      from === 'next'
        ? { kind: 'next', last: saved.period }
        : { kind: 'last', period: saved.period },
    layout: definitions?.id === saved.definitions.id ? saved.layout : null,
    tableChoice: saved.tableChoice,
    disclosure: saved.disclosure,
    budget: saved.budget,
    language: saved.language,
  };
}

/** A draft after the workbook was read again: a source that is gone falls back to the proposed one. */
export function draftAfterRereading(draft: Draft, opened: OpenedWorkbook): Draft {
  return { ...draft, blockIds: stillThere(draft.blockIds, opened) ?? opened.proposal.chosen };
}

/** The chosen lists where the workbook has all of them, else null. */
export function stillThere(
  blockIds: readonly string[],
  opened: OpenedWorkbook,
): readonly string[] | null {
  const known = new Set(opened.blocks.map((block) => block.id));
  return blockIds.length > 0 && blockIds.every((id) => known.has(id)) ? blockIds : null;
}

/** A period as the free fields show it when the user begins to change it. */
export function asFree(period: Period | null): PeriodDraft {
  return period === null
    ? { kind: 'free', from: '', to: '' }
    : { kind: 'free', from: isoDate(period.from), to: isoDate(period.to) };
}

/** The finished choices, as they are inserted and saved. */
export function toChoices(
  draft: Draft,
  settled: {
    readonly period: Period;
    readonly definitions: DefinitionSet;
    readonly layout: LayoutId;
    readonly known: KnownSource;
  },
): Choices {
  return {
    blockIds: draft.blockIds,
    mapping: draft.mapping,
    outcomeWords: draft.outcomeWords,
    supportUnit: draft.supportUnit,
    ownDefinitions: draft.ownDefinitions,
    tableChoice: draft.tableChoice,
    disclosure: draft.disclosure,
    budget: draft.budget,
    ignored: draft.ignored,
    language: draft.language,
    ...settled,
  };
}
