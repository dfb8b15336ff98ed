import * as v from 'valibot';
import type { Outline, OutlineHeading } from '../definitions/outline';
import { outlineHeading, outlineHeadings } from '../definitions/outlineSchema';
import { sentenceText, type Draft, type Paragraph, type Piece, type ReportSection } from './draft';
import type { LeftOutHeading } from './leftOut';

const piece = v.variant('kind', [
  v.object({ kind: v.literal('sentence'), id: v.string(), text: v.string() }),
  v.object({ kind: v.literal('own'), text: v.string() }),
]);

const paragraph = v.variant('kind', [
  v.object({
    kind: v.literal('text'),
    id: v.string(),
    pieces: v.array(piece),
    dropped: v.array(v.string()),
  }),
  v.object({ kind: v.literal('other'), id: v.string() }),
]);

const section = v.object({
  id: v.string(),
  paragraphs: v.array(paragraph),
  dropped: v.array(v.string()),
});

const savedDraft = v.object({
  outline: outlineHeadings,
  sections: v.array(section),
  // Missing in what was saved before headings could be taken back.
  leftOut: v.optional(
    v.array(v.object({ heading: outlineHeading, after: v.nullable(v.string()), section })),
    () => [],
  ),
});

/** What is kept in the workbook of a draft: the outline, headings that are left out of it with what stood below them, what the user has written and taken out, and the drafted sentences as they stood. */
export type SavedDraft = v.InferOutput<typeof savedDraft>;

export type SavedSection = SavedDraft['sections'][number];

export type SavedParagraph = SavedSection['paragraphs'][number];

/** A draft as plain data for the workbook's settings. */
export function saveDraft(
  draft: Draft,
  outline: Outline,
  leftOut: readonly LeftOutHeading[] = [],
): SavedDraft {
  return {
    outline: outline.map(plainHeading),
    sections: draft.sections.map(saveSection),
    leftOut: leftOut.map((one) => ({ ...one, heading: plainHeading(one.heading) })),
  };
}

/** A section as plain data. */
export function saveSection({ id, paragraphs, dropped }: ReportSection): SavedSection {
  return { id, paragraphs: paragraphs.map(saveParagraph), dropped: [...dropped] };
}

/** A saved draft, or null where the setting is not of the form that this version writes. */
export function parseSavedDraft(setting: unknown): SavedDraft | null {
  const result = v.safeParse(savedDraft, setting);
  return result.success ? result.output : null;
}

function plainHeading(heading: OutlineHeading): SavedDraft['outline'][number] {
  return { ...heading, blocks: [...heading.blocks] };
}

function saveParagraph(own: Paragraph): SavedParagraph {
  if (own.kind !== 'text') return { kind: 'other', id: own.id };
  return {
    kind: 'text',
    id: own.id,
    pieces: own.pieces.map(savePiece),
    dropped: [...own.dropped],
  };
}

function savePiece(own: Piece): (SavedParagraph & { kind: 'text' })['pieces'][number] {
  return own.kind === 'own'
    ? own
    : { kind: 'sentence', id: own.sentence.id, text: sentenceText(own.sentence) };
}
