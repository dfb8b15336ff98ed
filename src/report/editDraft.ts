import { sentenceText, type Draft, type Paragraph, type Piece, type ReportSection } from './draft';
import type { HeadingId } from '../definitions/outline';

/**
 * The draft with a paragraph's text as the user has left it. Drafted sentences that stand there
 * unchanged stay drafted, in whatever order; all other words are the user's own, and the sentences
 * that they replace do not come back. A paragraph without text is taken out.
 */
export function editParagraph(
  draft: Draft,
  section: HeadingId,
  paragraph: string,
  text: string,
): Draft {
  if (text.trim() === '') return dropParagraph(draft, section, paragraph);
  return inSection(draft, section, (own) => ({
    ...own,
    paragraphs: own.paragraphs.map((one) => (one.id === paragraph ? edited(one, text) : one)),
  }));
}

/** The draft without a paragraph, prompt, table or chart; it does not come back. */
export function dropParagraph(draft: Draft, section: HeadingId, paragraph: string): Draft {
  return inSection(draft, section, (own) => ({
    ...own,
    paragraphs: own.paragraphs.filter(({ id }) => id !== paragraph),
    dropped: [...own.dropped, paragraph],
  }));
}

/** The draft with a paragraph of the user's own, after another or, for null, first in the section. */
export function addParagraph(
  draft: Draft,
  section: HeadingId,
  after: string | null,
  text: string,
): Draft {
  return inSection(draft, section, (own) => {
    const at = own.paragraphs.findIndex(({ id }) => id === after) + 1;
    const added: Paragraph = {
      kind: 'text',
      id: freeId(own),
      pieces: [{ kind: 'own', text: text.trim() }],
      dropped: [],
    };
    return {
      ...own,
      paragraphs: [...own.paragraphs.slice(0, at), added, ...own.paragraphs.slice(at)],
    };
  });
}

function inSection(
  draft: Draft,
  id: HeadingId,
  change: (section: ReportSection) => ReportSection,
): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => (section.id === id ? change(section) : section)),
  };
}

function edited(paragraph: Paragraph, text: string): Paragraph {
  const before = paragraph.kind === 'text' ? paragraph : null;
  const sentences = (before?.pieces ?? []).flatMap((piece) =>
    piece.kind === 'sentence' ? [piece.sentence] : [],
  );
  const kept: string[] = [];
  let pieces: readonly Piece[] = [{ kind: 'own', text }];
  for (const sentence of sentences) {
    const found = pieces.flatMap((piece): readonly Piece[] => {
      if (piece.kind !== 'own' || kept.includes(sentence.id)) return [piece];
      const [head, ...tail] = piece.text.split(sentenceText(sentence));
      if (head === undefined || tail.length === 0) return [piece];
      kept.push(sentence.id);
      return [
        { kind: 'own', text: head },
        { kind: 'sentence', sentence },
        { kind: 'own', text: tail.join(sentenceText(sentence)) },
      ];
    });
    pieces = found;
  }
  const lost = sentences.map(({ id }) => id).filter((id) => !kept.includes(id));
  return {
    kind: 'text',
    id: paragraph.id,
    pieces: pieces.flatMap(withoutBlank),
    dropped: [...(before?.dropped ?? []), ...lost],
  };
}

function withoutBlank(piece: Piece): readonly Piece[] {
  if (piece.kind === 'sentence') return [piece];
  const text = piece.text.trim();
  return text === '' ? [] : [{ kind: 'own', text }];
}

function freeId({ paragraphs, dropped }: ReportSection): string {
  const taken = new Set([...paragraphs.map(({ id }) => id), ...dropped]);
  for (let n = 1; ; n++) if (!taken.has(`own-${n}`)) return `own-${n}`;
}
