import { sentenceText, type Draft, type Paragraph, type Piece, type ReportSection } from './draft';
import { draftReport, type DraftInput } from './draftReport';
import type { SavedDraft, SavedParagraph } from './savedDraft';

/** How a sentence reads other than before; '' where it was not there, or is no longer. */
export interface ChangedSentence {
  readonly section: string;
  readonly paragraph: string;
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

export interface Redraft {
  readonly draft: Draft;
  /** Those that figures have changed, given or taken away; never the user's own. */
  readonly changedSentences: readonly ChangedSentence[];
}

/**
 * A saved draft brought up to date with new figures. Sentences that nobody has changed say what the
 * figures now carry; what the user has written, taken out or moved stays as it is. The outline is
 * the saved one.
 */
export function redraft(
  saved: Pick<SavedDraft, 'sections'> & Pick<DraftInput, 'outline'>,
  input: Omit<DraftInput, 'outline'>,
): Redraft {
  const fresh = draftReport({ ...input, outline: saved.outline });
  const changedSentences: ChangedSentence[] = [];
  const sections = fresh.sections.map((section): ReportSection => {
    const before = saved.sections.find(({ id }) => id === section.id);
    if (before === undefined) return section;
    const { paragraphs, changes } = mergeSection(before, section);
    changedSentences.push(...changes.map((change) => ({ ...change, section: section.id })));
    return { ...section, paragraphs, dropped: before.dropped };
  });
  return { draft: { ...fresh, sections }, changedSentences };
}

type Change = Omit<ChangedSentence, 'section'>;
type TextParagraph = Extract<Paragraph, { kind: 'text' }>;

function mergeSection(
  before: SavedDraft['sections'][number],
  fresh: ReportSection,
): { readonly paragraphs: readonly Paragraph[]; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  const dropped = new Set(before.dropped);
  const merged = before.paragraphs.flatMap((old): readonly Paragraph[] => {
    const now = fresh.paragraphs.find(({ id }) => id === old.id);
    if (old.kind === 'other') return now === undefined ? [] : [now];
    const paragraph = mergeText(old, now?.kind === 'text' ? now : null, changes);
    return paragraph.pieces.length === 0 ? [] : [paragraph];
  });
  const known = new Set(before.paragraphs.map(({ id }) => id));
  let paragraphs: readonly Paragraph[] = merged;
  fresh.paragraphs.forEach((own, i) => {
    if (known.has(own.id) || dropped.has(own.id)) return;
    changes.push(...sentencesOf(own).map(({ id, text }) => added(own.id, id, text)));
    const previous = fresh.paragraphs
      .slice(0, i)
      .findLast(({ id }) => paragraphs.some((one) => one.id === id));
    const at = paragraphs.findIndex(({ id }) => id === previous?.id) + 1;
    paragraphs = [...paragraphs.slice(0, at), own, ...paragraphs.slice(at)];
  });
  return { paragraphs, changes };
}

function mergeText(
  old: Extract<SavedParagraph, { kind: 'text' }>,
  now: TextParagraph | null,
  changes: Change[],
): TextParagraph {
  const fresh = new Map(
    (now?.pieces ?? []).flatMap((piece) =>
      piece.kind === 'sentence' ? [[piece.sentence.id, piece.sentence] as const] : [],
    ),
  );
  let pieces: readonly Piece[] = old.pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === 'own') return [piece];
    const sentence = fresh.get(piece.id);
    const after = sentence === undefined ? '' : sentenceText(sentence);
    if (after !== piece.text) {
      changes.push({ paragraph: old.id, id: piece.id, before: piece.text, after });
    }
    return sentence === undefined ? [] : [{ kind: 'sentence', sentence }];
  });
  const settled = new Set([
    ...old.dropped,
    ...old.pieces.flatMap((piece) => (piece.kind === 'sentence' ? [piece.id] : [])),
  ]);
  const order = [...fresh.keys()];
  for (const [id, sentence] of fresh) {
    if (settled.has(id)) continue;
    changes.push(added(old.id, id, sentenceText(sentence)));
    const earlier = new Set(order.slice(0, order.indexOf(id)));
    const at =
      pieces.findLastIndex((one) => one.kind === 'sentence' && earlier.has(one.sentence.id)) + 1;
    pieces = [...pieces.slice(0, at), { kind: 'sentence', sentence }, ...pieces.slice(at)];
  }
  return { kind: 'text', id: old.id, pieces, dropped: old.dropped };
}

function sentencesOf(
  paragraph: Paragraph,
): readonly { readonly id: string; readonly text: string }[] {
  if (paragraph.kind !== 'text') return [];
  return paragraph.pieces.flatMap((piece) =>
    piece.kind === 'sentence'
      ? [{ id: piece.sentence.id, text: sentenceText(piece.sentence) }]
      : [],
  );
}

function added(paragraph: string, id: string, after: string): Change {
  return { paragraph, id, before: '', after };
}
