import type { ReportSection } from '../../report/draft';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';

/** A heading of level 1 with the sections below it. */
export interface SectionGroup {
  readonly id: string;
  readonly title: string;
  /** Its own section first. */
  readonly sections: readonly ReportSection[];
}

/** Sections under the nearest heading of level 1 before them; what stands before the first makes a group of its own. */
export function groupSections(sections: readonly ReportSection[]): readonly SectionGroup[] {
  const groups: SectionGroup[] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (section.level === 1 || last === undefined) {
      groups.push({ id: section.id, title: section.title, sections: [section] });
    } else {
      groups[groups.length - 1] = { ...last, sections: [...last.sections, section] };
    }
  }
  return groups;
}

/** What tells a section from others of the same title: the heading above it, and its own. */
export function fullTitle(
  sections: readonly ReportSection[],
  id: string,
  { sectionOf }: Pick<ReportTextViewTexts, 'sectionOf'>,
): string {
  const group = groupSections(sections).find((one) => one.sections.some((own) => own.id === id));
  const section = group?.sections.find((one) => one.id === id);
  return sectionOf(group?.title ?? '', section?.title ?? '');
}

/** How many paragraphs of text and unanswered questions sections have. */
export function countParagraphs(sections: readonly ReportSection[]): {
  readonly texts: number;
  readonly prompts: number;
} {
  const all = sections.flatMap(({ paragraphs }) => paragraphs);
  return {
    texts: all.filter(({ kind }) => kind === 'text').length,
    prompts: all.filter(({ kind }) => kind === 'prompt').length,
  };
}
