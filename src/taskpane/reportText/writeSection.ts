import { addParagraph, editParagraph } from '../../report/editDraft';
import { paragraphText, type Draft, type ReportSection } from '../../report/draft';

/** What a user has typed in a section that is being edited. */
export interface TypedSection {
  /** By paragraph id. */
  readonly texts: Readonly<Record<string, string>>;
  /** Below what stands there; a blank line begins a new paragraph. */
  readonly added: string;
}

/** A section's text as the user finds it in the fields. */
export function typedSection({ paragraphs }: ReportSection): TypedSection {
  return {
    texts: Object.fromEntries(
      paragraphs.flatMap((paragraph) =>
        paragraph.kind === 'text' ? [[paragraph.id, paragraphText(paragraph)]] : [],
      ),
    ),
    added: '',
  };
}

/** The section as it was when the editing began, with what has been typed since; questions stay last. */
export function writeSection(begun: ReportSection, { texts, added }: TypedSection): ReportSection {
  let draft: Draft = { title: '', language: 'sv', sections: [begun] };
  for (const paragraph of begun.paragraphs) {
    const text = texts[paragraph.id];
    if (paragraph.kind !== 'text' || text === undefined) continue;
    if (text !== paragraphText(paragraph)) {
      draft = editParagraph(draft, begun.id, paragraph.id, text);
    }
  }
  for (const text of added.split(/\n\s*\n/)) {
    if (text.trim() === '') continue;
    const last = draft.sections[0]?.paragraphs.findLast(({ kind }) => kind !== 'prompt');
    draft = addParagraph(draft, begun.id, last?.id ?? null, text);
  }
  return draft.sections[0] ?? begun;
}
