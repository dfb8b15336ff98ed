import { draftInputInSteps, type MadeReport } from '../report/draftInput';
import { draftReport, type DraftInput } from '../report/draftReport';
import { markdown } from '../report/output/markdown';
import { reportDocument } from '../report/output/reportDocument';
import { wordDocument } from '../report/output/wordDocument';
import { dayInWords } from '../report/periodWords';
import { runThrough } from '../steps/steps';
import { sv } from '../texts/sv';
import { report as reportTexts } from '../texts/sv/report';
import type { RunResult } from './reportJson';

/** A report's text as files: their names and what they hold. */
export interface ReportFiles {
  readonly 'report.docx': Uint8Array;
  readonly 'report.md': Uint8Array;
}

/** What the text of a run is drafted from: in Swedish, under the headings of the definitions. */
export function draftInputOf(
  { input, disclosure, tables, uncounted }: RunResult,
  extracted: MadeReport['extracted'],
): DraftInput {
  return runThrough(
    draftInputInSteps({
      input: { ...input, texts: sv },
      disclosure,
      tables,
      language: 'sv',
      reportTexts,
      extracted,
      uncounted,
    }),
  );
}

/** The text of a run as Word and as Markdown. */
export async function reportTextFiles(
  result: RunResult,
  extracted: MadeReport['extracted'],
): Promise<ReportFiles> {
  const drafted = draftInputOf(result, extracted);
  const document = reportDocument(
    draftReport(drafted),
    drafted,
    dayInWords(extracted, reportTexts),
    reportTexts,
  );
  return {
    'report.docx': await wordDocument(document, reportTexts),
    'report.md': new TextEncoder().encode(markdown(document)),
  };
}
