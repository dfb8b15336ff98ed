import { dropParagraph } from '../../report/editDraft';
import type { Draft, ReportSection } from '../../report/draft';
import { draftReport, type DraftInput } from '../../report/draftReport';
import type { KeptText } from '../../report/keptText';
import { leftOutBy, type LeftOutHeading } from '../../report/leftOut';
import type { Outline } from '../../definitions/outline';
import { redraft } from '../../report/redraft';
import {
  lookedAt,
  replacedSentences,
  type OutdatedWords,
  type ReplacedSentence,
} from '../../report/replacedSentences';
import { saveDraft, saveSection } from '../../report/savedDraft';

/** A report's text while it is written. */
export interface TextState {
  readonly input: DraftInput;
  readonly outline: Outline;
  /** Headings that can be taken back, with what stood below them. */
  readonly leftOut: readonly LeftOutHeading[];
  readonly draft: Draft;
  /** What figures alone would say under the same headings. */
  readonly fresh: Draft;
  readonly replaced: readonly ReplacedSentence[];
}

/** A first draft under these headings. */
export function firstDraft(input: DraftInput, outline: Outline): TextState {
  const fresh = draftReport({ ...input, outline });
  return { input, outline, leftOut: [], draft: fresh, fresh, replaced: [] };
}

/** A kept text brought up to date with the figures of now. */
export function goOn(input: DraftInput, { draft: saved, replaced }: KeptText): TextState {
  const { outline, leftOut } = saved;
  const fresh = draftReport({ ...input, outline });
  const state = { input, outline, leftOut, fresh, draft: fresh, replaced };
  return withDraft(state, redraft(saved, input).draft);
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

/** The text under other headings: what stands below those that go is kept, and comes back with them. */
export function withOutline(state: TextState, outline: Outline): TextState {
  const { input, draft, leftOut: known } = state;
  const fresh = draftReport({ ...input, outline });
  const sections = [...draft.sections.map(saveSection), ...known.map(({ section }) => section)];
  const leftOut = leftOutBy(state.outline, outline, sections, known);
  const { draft: merged } = redraft({ outline, sections }, input);
  return withDraft({ ...state, outline, leftOut, fresh }, merged);
}

/** The text with changed figures behind the user's words looked at. */
export function withLookedAt(state: TextState, seen: OutdatedWords): TextState {
  return { ...state, replaced: lookedAt(state.replaced, seen) };
}

/** The text as it is kept in the workbook. */
export function keptText({ input, draft, outline, leftOut, replaced }: TextState): KeptText {
  const { period, language } = input;
  return { period, language, draft: saveDraft(draft, outline, leftOut), replaced };
}

function withDraft(state: TextState, draft: Draft): TextState {
  const { fresh, replaced, leftOut } = state;
  const away = new Set(leftOut.map(({ heading }) => heading.id));
  return {
    ...state,
    draft,
    replaced: [
      ...replacedSentences(draft, fresh, replaced),
      ...replaced.filter(({ section }) => away.has(section)),
    ],
  };
}
