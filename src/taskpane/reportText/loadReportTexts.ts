import type { Language } from '../../excel/workbookAccess';
import type { BudgetTexts } from '../../texts/budgetTexts';
import type { ReportTexts } from '../../texts/reportTexts';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import type { Texts } from '../../texts/texts';
import { loadTexts } from '../app/loadTexts';

/** All that a draft is written with, in the report's language. */
export interface DraftWords {
  readonly texts: Texts;
  readonly report: ReportTexts;
  readonly budget: BudgetTexts;
}

/** Loads what a draft is written with; each language lies in a file of its own. */
export async function loadDraftWords(language: Language): Promise<DraftWords> {
  const [texts, [{ report }, { budget }]] = await Promise.all([
    loadTexts(language),
    loadSentences(language),
  ]);
  return { texts, report, budget };
}

function loadSentences(language: Language) {
  switch (language) {
    case 'sv':
      return Promise.all([
        import(/* webpackChunkName: "report-sentences-sv" */ '../../texts/sv/report'),
        import(/* webpackChunkName: "report-sentences-sv" */ '../../texts/sv/budget'),
      ]);
    case 'en':
      return Promise.all([
        import(/* webpackChunkName: "report-sentences-en" */ '../../texts/en/report'),
        import(/* webpackChunkName: "report-sentences-en" */ '../../texts/en/budget'),
      ]);
  }
}

/** Loads what the view says; each language lies in a file of its own. */
export async function loadReportTextView(language: Language): Promise<ReportTextViewTexts> {
  switch (language) {
    case 'sv':
      return (
        await import(/* webpackChunkName: "report-text-texts-sv" */ '../../texts/sv/reportTextView')
      ).reportTextView;
    case 'en':
      return (
        await import(/* webpackChunkName: "report-text-texts-en" */ '../../texts/en/reportTextView')
      ).reportTextView;
  }
}

/** What outlines are edited with: the view's words for them, and what the headings are called. */
export async function loadOutlineTexts(language: Language): Promise<{
  readonly view: ReportTextViewTexts['outline'];
  readonly report: Pick<ReportTexts, 'headings'>;
}> {
  const [view, [{ report }]] = await Promise.all([
    loadReportTextView(language),
    loadSentences(language),
  ]);
  return { view: view.outline, report };
}
