import { useEffect, useMemo, useState } from 'react';
import type { BudgetChoice } from '../../budget/budgetChoice';
import type { BudgetReading } from '../../budget/budgetReading';
import type { Period } from '../../definitions/period';
import type { Language } from '../../excel/workbookAccess';
import { budgetOfReport } from '../../measures/budgetOfReport';
import type { BudgetInput } from '../../tables/tableInput';
import type { BudgetTexts } from '../../texts/budgetTexts';
import { loadBudgetTexts } from '../../excel/loadBudgetTexts';

type Fetched =
  | { readonly language: Language; readonly texts: BudgetTexts }
  | { readonly language: Language; readonly error: unknown };

interface ReportBudgetInput {
  readonly budgets: readonly BudgetReading[];
  readonly choice: BudgetChoice;
  readonly period: Period | null;
  /** The report's, which need not be the pane's. */
  readonly language: Language;
}

/**
 * What the report's tables of money are made from: null for a report without a budget, undefined
 * while the words for it are being fetched.
 */
export function useReportBudget(input: ReportBudgetInput): BudgetInput | null | undefined {
  const { budgets, choice, period, language } = input;
  const [from, to] = [period?.from, period?.to];
  const report = useMemo(
    () =>
      from === undefined || to === undefined ? null : budgetOfReport(budgets, choice, { from, to }),
    [budgets, choice, from, to],
  );
  const texts = useBudgetTexts(report === null ? null : language);
  return useMemo(
    () => (report === null ? null : texts === null ? undefined : { report, texts }),
    [report, texts],
  );
}

/**
 * The words for budgets in a language; null while they are on their way, and for no language.
 *
 * @throws whatever kept them from being fetched.
 */
export function useBudgetTexts(language: Language | null): BudgetTexts | null {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    if (language === null) return;
    let current = true;
    const ifCurrent = (outcome: Fetched) => {
      if (current) setFetched(outcome);
    };
    loadBudgetTexts(language).then(
      (texts) => ifCurrent({ language, texts }),
      (error: unknown) => ifCurrent({ language, error }),
    );
    return () => {
      current = false;
    };
  }, [language]);
  if (language === null || fetched?.language !== language) return null;
  if ('error' in fetched) throw fetched.error;
  return fetched.texts;
}
