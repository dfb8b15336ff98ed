import type { Draft } from '../../report/draft';
import type { DraftInput } from '../../report/draftReport';
import { reportDocument, type ReportDocument } from '../../report/output/reportDocument';
import { dayInWords } from '../../report/periodWords';

/** The draft without its unanswered questions. */
export function withoutPrompts(draft: Draft): Draft {
  return {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.filter(({ kind }) => kind !== 'prompt'),
    })),
  };
}

/** The draft with its tables and charts in place. */
export function documentOf(draft: Draft, input: DraftInput): ReportDocument {
  const { extracted, reportTexts } = input;
  return reportDocument(draft, input, dayInWords(extracted, reportTexts), reportTexts);
}

/** A name for the file: the report's title without what file systems refuse. */
export function fileNameOf({ title }: Draft): string {
  const name = title.replace(/[\\/:*?"<>|]+/g, '-').trim();
  return `${name === '' ? 'Rapport' : name}.docx`;
}
