import { dropParagraph } from '../../report/editDraft';
import type { Draft, ReportSection } from '../../report/draft';
import { draftReport, type DraftInput } from '../../report/draftReport';
import type { KeptText } from '../../report/keptText';
import type { Outline } from '../../report/outline';
import { redraft } from '../../report/redraft';
import {
  lookedAt,
  replacedSentences,
  type OutdatedWords,
  type ReplacedSentence,
} from '../../report/replacedSentences';
import { saveDraft } from '../../report/savedDraft';

/** A report's text while it is written. */
export interface TextState {
  readonly input: DraftInput;
  readonly outline: Outline;
  readonly draft: Draft;
  /** What figures alone would say under the same headings. */
  readonly fresh: Draft;
  readonly replaced: readonly ReplacedSentence[];
}

/** A first draft under these headings. */
export function firstDraft(input: DraftInput, outline: Outline): TextState {
  const fresh = draftReport({ ...input, outline });
  return { input, outline, draft: fresh, fresh, replaced: [] };
}

/** A kept text brought up to date with the figures of now. */
export function goOn(input: DraftInput, { draft: saved, replaced }: KeptText): TextState {
  const { outline } = saved;
  const fresh = draftReport({ ...input, outline });
  return withDraft({ input, outline, fresh, draft: fresh, replaced }, redraft(saved, input).draft);
}

/** The text with a section as the user has left it. */
export function withSection(state: TextState, section: ReportSection): TextState {
  return withDraft(state, {
    ...state.draft,
    sections: state.draft.sections.map((one) => (one.id === section.id ? section : one)),
  });
}

/** The text with a section as figures alone would have it. */
export function restoreSection(state: TextState, id: string): TextState {
  const fresh = state.fresh.sections.find((section) => section.id === id);
  return fresh === undefined ? state : withSection(state, fresh);
}

/** The text without a question, table, chart or paragraph. */
export function withoutParagraph(state: TextState, section: string, paragraph: string): TextState {
  return withDraft(state, dropParagraph(state.draft, section, paragraph));
}

/** The text under other headings: what stands below those that remain stays. */
export function withOutline(state: TextState, outline: Outline): TextState {
  const { input, draft } = state;
  const fresh = draftReport({ ...input, outline });
  return withDraft({ ...state, outline, fresh }, redraft(saveDraft(draft, outline), input).draft);
}

/** The text with changed figures behind the user's words looked at. */
export function withLookedAt(state: TextState, seen: OutdatedWords): TextState {
  return { ...state, replaced: lookedAt(state.replaced, seen) };
}

/** The text as it is kept in the workbook. */
export function keptText({ input, draft, outline, replaced }: TextState): KeptText {
  const { period, language } = input;
  return { period, language, draft: saveDraft(draft, outline), replaced };
}

function withDraft(state: TextState, draft: Draft): TextState {
  return { ...state, draft, replaced: replacedSentences(draft, state.fresh, state.replaced) };
}
