import type { Draft } from '../../src/report/draft';
import { paragraphText } from '../../src/report/draft';
import { draftInputInSteps } from '../../src/report/draftInput';
import { draftReport, type DraftInput } from '../../src/report/draftReport';
import { runThrough } from '../../src/steps/steps';
import { buildProtectedTablesInSteps } from '../../src/tables/protection/protectTables';
import { en } from '../../src/texts/en';
import { budget as budgetInEnglish } from '../../src/texts/en/budget';
import { report as reportInEnglish } from '../../src/texts/en/report';
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

/** The same in English. */
export async function draftInEnglish(name: CaseName): Promise<Draft> {
  const { result } = await runCase(name);
  const { budget } = result.input;
  const input = {
    ...result.input,
    texts: en,
    budget: budget === null ? null : { ...budget, texts: budgetInEnglish },
  };
  const { disclosure, uncounted } = result;
  const { tables } = runThrough(buildProtectedTablesInSteps(input, disclosure));
  const made = {
    input,
    disclosure,
    tables,
    language: 'en',
    reportTexts: reportInEnglish,
    extracted: day('2026-11-21'),
    uncounted,
    outline: null,
  } as const;
  return draftReport(runThrough(draftInputInSteps(made)));
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
