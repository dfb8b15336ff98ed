import type { Draft } from '../../src/report/draft';
import { paragraphText } from '../../src/report/draft';
import { draftReport, type DraftInput } from '../../src/report/draftReport';
import { draftInputOf } from '../../src/headless/reportText';
import type { RunResult } from '../../src/headless/reportJson';
import type { ReportOptions } from '../../src/headless/runReport';
import { day } from './participants';
import { runCase, type CaseName } from './runCase';

export interface DraftedCase {
  readonly result: RunResult;
  readonly input: DraftInput;
  readonly draft: Draft;
}

/** A case's report as text, drafted as the command line does. */
export async function draftCase(
  name: CaseName,
  options: Partial<ReportOptions> = {},
): Promise<DraftedCase> {
  const { result } = await runCase(name, options);
  const input = draftInputOf(result, day('2026-11-21'));
  return { result, input, draft: draftReport(input) };
}

/** A draft as it is read: headings, paragraphs, questions, and where tables and charts stand. */
export function readDraft({ title, sections }: Draft): string {
  const lines = sections.flatMap((section) => [
    `${'#'.repeat(section.level + 1)} ${section.title}`,
    ...section.paragraphs.map((paragraph) => {
      switch (paragraph.kind) {
        case 'text':
          return paragraphText(paragraph);
        case 'prompt':
          return `? ${paragraph.question}`;
        case 'table':
        case 'chart':
          return `[${paragraph.id}]`;
      }
    }),
  ]);
  return `# ${title}\n\n${lines.join('\n\n')}\n`;
}

/** The sentences of a draft as they are read, without questions. */
export function draftedText({ sections }: Draft): string {
  return sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => (paragraph.kind === 'text' ? [paragraphText(paragraph)] : []))
    .join('\n');
}
