import type { BudgetChoice } from '../../budget/budgetChoice';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { DisclosureRule } from '../../definitions/disclosure';
import type { LayoutId } from '../../definitions/layout';
import type { Outcome } from '../../definitions/outcome';
import type { Language, OpenedWorkbook } from '../../excel/workbookAccess';
import type { Meaning, SupportUnit } from '../../participants/mapping';
import type { TableChoice } from '../../tables/tableChoice';
import type { BeginFrom } from '../app/appState';
import type { Failure } from '../app/failure';
import { newInLists, type Arrival, type Stop } from './arrival';
import type { ColumnCorrection } from './groupBlocks';
import { draftAfterRereading, initialDraft, type Draft, type PeriodDraft } from './draft';

export const STEPS = ['source', 'columns', 'period', 'budget', 'review'] as const;

export type StepName = (typeof STEPS)[number];

/** What the review step can be busy with, and what can fail there. */
export type ReviewTask = 'inserting' | 'rereading' | 'goingTo';

export type StepState =
  | {
      readonly step: 'source';
      readonly rereading: boolean;
      readonly failure: Failure | null;
    }
  | { readonly step: 'columns' }
  | { readonly step: 'period'; readonly editing: DefinitionSet | null }
  /** The failure is of showing a cell. */
  | { readonly step: 'budget'; readonly failure: Failure | null }
  | {
      readonly step: 'review';
      readonly busy: Exclude<ReviewTask, 'goingTo'> | null;
      readonly failure: (Failure & { readonly during: ReviewTask }) | null;
    };

export interface WizardState {
  readonly opened: OpenedWorkbook;
  readonly draft: Draft;
  readonly at: StepState;
  readonly arrival: Arrival;
}

export type WizardAction =
  | { readonly type: 'wentTo'; readonly step: StepName }
  | { readonly type: 'arrived'; readonly stop: Stop | null }
  | { readonly type: 'choseBlocks'; readonly blockIds: readonly string[] }
  | {
      readonly type: 'choseColumn';
      readonly meaning: Meaning;
      readonly corrections: readonly ColumnCorrection[];
    }
  | { readonly type: 'choseOutcome'; readonly word: string; readonly outcome: Outcome }
  | { readonly type: 'choseSupportUnit'; readonly unit: SupportUnit }
  | { readonly type: 'chosePeriod'; readonly period: PeriodDraft }
  | { readonly type: 'choseDefinitions'; readonly definitions: DefinitionSet }
  | { readonly type: 'choseBudget'; readonly budget: BudgetChoice }
  | { readonly type: 'choseLayout'; readonly layout: LayoutId }
  | { readonly type: 'choseTables'; readonly tableChoice: TableChoice }
  | { readonly type: 'choseDisclosure'; readonly disclosure: DisclosureRule }
  | { readonly type: 'choseLanguage'; readonly language: Language }
  | { readonly type: 'choseIgnored'; readonly ignored: readonly string[] }
  | { readonly type: 'beganEditing'; readonly definitions: DefinitionSet }
  | { readonly type: 'stoppedEditing' }
  | { readonly type: 'savedDefinitions'; readonly definitions: DefinitionSet }
  | { readonly type: 'began'; readonly task: 'inserting' | 'rereading' }
  | { readonly type: 'failed'; readonly during: ReviewTask; readonly failure: Failure }
  | { readonly type: 'reread'; readonly opened: OpenedWorkbook };

/**
 * The wizard's first state: the source step, with the saved or the proposed choices; on the way to
 * the next period the review step, or the step where something new must be decided.
 */
export function beginWizard({
  opened,
  from,
}: {
  readonly opened: OpenedWorkbook;
  readonly from: BeginFrom;
}): WizardState {
  const draft = initialDraft(opened, from);
  if (from !== 'next' || opened.saved === null) {
    return { opened, draft, at: stepState('source'), arrival: { kind: 'stepwise' } };
  }
  const stop = newInLists(opened, draft);
  return stop === null
    ? { opened, draft, at: stepState('review'), arrival: { kind: 'looking' } }
    : stoppedAt({ opened, draft }, stop);
}

function stoppedAt(
  { opened, draft }: Pick<WizardState, 'opened' | 'draft'>,
  stop: Stop,
): WizardState {
  const withNew = stop.why === 'newLists' ? opened.proposal.chosen : [];
  return {
    opened,
    draft: { ...draft, blockIds: [...new Set([...draft.blockIds, ...withNew])] },
    at: stepState(stop.step),
    arrival: { kind: 'stopped', stop },
  };
}

/** The steps of a report: the budget's only where the workbook has one, or the user has asked for it. */
export function stepsOf({ opened, draft, at }: WizardState): readonly StepName[] {
  const hasBudget = opened.budgets.length > 0 || draft.budget.kind === 'typed';
  return hasBudget || at.step === 'budget' ? STEPS : STEPS.filter((step) => step !== 'budget');
}

/** Every change that the wizard knows; nothing is lost by going back and forth. */
export function wizardReducer(state: WizardState, action: WizardAction): WizardState {
  const { draft } = state;
  const choose = (change: Partial<Draft>): WizardState => ({
    ...state,
    draft: { ...draft, ...change },
  });
  switch (action.type) {
    case 'wentTo':
      return { ...state, at: stepState(action.step), arrival: { kind: 'stepwise' } };
    case 'arrived':
      return action.stop === null
        ? { ...state, arrival: { kind: 'arrived' } }
        : stoppedAt(state, action.stop);
    case 'choseBlocks':
      return choose({ blockIds: action.blockIds });
    case 'choseColumn':
      return choose({ mapping: correctMapping(draft.mapping, action.meaning, action.corrections) });
    case 'choseOutcome':
      return choose({ outcomeWords: { ...draft.outcomeWords, [action.word]: action.outcome } });
    case 'choseSupportUnit':
      return choose({ supportUnit: action.unit });
    case 'chosePeriod':
      return choose({ period: action.period });
    case 'choseDefinitions':
      return choose({ definitions: action.definitions, layout: null });
    case 'choseBudget':
      return choose({ budget: action.budget });
    case 'choseLayout':
      return choose({ layout: action.layout });
    case 'choseTables':
      return choose({ tableChoice: action.tableChoice });
    case 'choseDisclosure':
      return choose({ disclosure: action.disclosure });
    case 'choseLanguage':
      return choose({ language: action.language });
    case 'choseIgnored':
      return choose({ ignored: action.ignored });
    case 'beganEditing':
      return { ...state, at: { step: 'period', editing: action.definitions } };
    case 'stoppedEditing':
      return { ...state, at: { step: 'period', editing: null } };
    case 'savedDefinitions':
      return {
        ...choose({
          definitions: action.definitions,
          layout: null,
          ownDefinitions: [
            ...draft.ownDefinitions.filter((own) => own.id !== action.definitions.id),
            action.definitions,
          ],
        }),
        at: { step: 'period', editing: null },
      };
    case 'began':
    case 'failed':
    case 'reread':
      return withWork(state, action);
  }
}

/** A column has one meaning: the one it had before by the user's own word is taken back. */
function correctMapping(
  mapping: Draft['mapping'],
  meaning: Meaning,
  corrections: readonly ColumnCorrection[],
): Draft['mapping'] {
  const changed = corrections.map(({ blockId, column }) => {
    const kept = Object.entries(mapping[blockId] ?? {}).filter(
      ([, chosen]) => chosen === null || chosen !== column,
    );
    return [blockId, { ...Object.fromEntries(kept), [meaning]: column }] as const;
  });
  return { ...mapping, ...Object.fromEntries(changed) };
}

type WorkAction = Extract<WizardAction, { type: 'began' | 'failed' | 'reread' }>;

function withWork(state: WizardState, action: WorkAction): WizardState {
  const { at } = state;
  switch (action.type) {
    case 'reread':
      return {
        ...state,
        opened: action.opened,
        draft: draftAfterRereading(state.draft, action.opened),
        at: at.step === 'source' || at.step === 'review' ? stepState(at.step) : at,
      };
    case 'began':
      if (at.step === 'review')
        return { ...state, at: { ...at, busy: action.task, failure: null } };
      return at.step === 'source'
        ? { ...state, at: { step: 'source', rereading: true, failure: null } }
        : state;
    case 'failed':
      if (at.step === 'review') {
        const failure = { ...action.failure, during: action.during };
        const busy = action.during === 'goingTo' ? at.busy : null;
        return { ...state, at: { step: 'review', busy, failure } };
      }
      if (at.step === 'budget') {
        return { ...state, at: { step: 'budget', failure: action.failure } };
      }
      return at.step === 'source'
        ? { ...state, at: { step: 'source', rereading: false, failure: action.failure } }
        : state;
  }
}

function stepState(step: StepName): StepState {
  switch (step) {
    case 'source':
      return { step, rereading: false, failure: null };
    case 'columns':
      return { step };
    case 'period':
      return { step, editing: null };
    case 'budget':
      return { step, failure: null };
    case 'review':
      return { step, busy: null, failure: null };
  }
}
