import * as v from 'valibot';
import { sentenceText, type Draft, type Paragraph, type Piece } from './draft';
import { BLOCK_IDS, type Outline } from './outline';

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

const heading = v.object({
  id: v.string(),
  level: v.picklist([1, 2]),
  title: v.nullable(v.string()),
  // A block that this version does not know is passed over: a later one may have more.
  blocks: v.pipe(
    v.array(v.string()),
    v.transform((blocks) => BLOCK_IDS.filter((id) => blocks.includes(id))),
  ),
});

const savedDraft = v.object({
  outline: v.array(heading),
  sections: v.array(
    v.object({ id: v.string(), paragraphs: v.array(paragraph), dropped: v.array(v.string()) }),
  ),
});

/** What is kept in the workbook of a draft: the outline, what the user has written and taken out, and the drafted sentences as they stood. */
export type SavedDraft = v.InferOutput<typeof savedDraft>;

export type SavedParagraph = SavedDraft['sections'][number]['paragraphs'][number];

/** A draft as plain data for the workbook's settings. */
export function saveDraft(draft: Draft, outline: Outline): SavedDraft {
  return {
    outline: outline.map((one) => ({ ...one, blocks: [...one.blocks] })),
    sections: draft.sections.map(({ id, paragraphs, dropped }) => ({
      id,
      paragraphs: paragraphs.map(saveParagraph),
      dropped: [...dropped],
    })),
  };
}

/** A saved draft, or null where the setting is not of the form that this version writes. */
export function parseSavedDraft(setting: unknown): SavedDraft | null {
  const result = v.safeParse(savedDraft, setting);
  return result.success ? result.output : null;
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
