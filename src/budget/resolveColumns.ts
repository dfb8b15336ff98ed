import type { CellRef } from '../cells/cell';
import { foldWords } from '../cells/fold';
import type { BlockContext } from './blockContext';
import {
  BASES,
  isIn,
  SPENDINGS,
  WHOLE_YEAR,
  type BudgetColumn,
  type BudgetMeaning,
  type ColumnPeriod,
  type YearPart,
} from './budgetColumn';
import type { HeaderCell } from './headerCell';
import { headerPeriod, type SaidPeriod } from './headerPeriod';

/** A header with a meaning that has amounts. */
export interface AmountHeader extends HeaderCell {
  readonly meaning: BudgetMeaning;
  readonly cell: CellRef;
  /** Whether any cell below holds an amount. */
  readonly filled: boolean;
}

const PERIODISED = /\bperiodiser/;

/** In a budget that goes by decisions, what is left is left of the decision, and totals run on. */
function meaningIn(headers: readonly AmountHeader[]): (header: AmountHeader) => BudgetMeaning {
  const has = (meaning: BudgetMeaning): boolean => headers.some((h) => h.meaning === meaning);
  const byDecision = has('decided') || has('approvedEarlier');
  return ({ meaning, text }) => {
    if (!byDecision && meaning === 'remaining') return 'difference';
    if (!byDecision && meaning === 'accumulated') return 'outcome';
    if (byDecision && meaning === 'outcome' && /\back/.test(foldWords(text))) return 'accumulated';
    return meaning;
  };
}

/**
 * What each column of a budget means and which time it speaks of. What its header does not say, the
 * titles say; an outcome without more is the year's, or the part's that the titles tell of. A
 * periodised budget is of the outcome's part. Headers that repeat from year to year keep the year of
 * the title over them.
 */
export function resolveColumns(
  headers: readonly AmountHeader[],
  context: BlockContext,
): { readonly columns: readonly BudgetColumn[]; readonly year: number | null } {
  const meaning = meaningIn(headers);
  const said = headers.map((header) => headerPeriod(header.text));
  const years = (set: ReadonlySet<string>): readonly number[] =>
    headers.flatMap((header, i) => {
      const year = said[i]?.year ?? null;
      return year !== null && header.filled && isIn(set, meaning(header)) ? [year] : [];
    });
  const spent = years(SPENDINGS);
  const latest = spent.length > 0 ? spent : years(BASES);
  const year = latest.length > 0 ? Math.max(...latest) : context.year;

  const outcomePart = headers
    .map((header, i) => (isIn(SPENDINGS, meaning(header)) ? (said[i]?.part ?? null) : null))
    .find((part) => part !== null && part.months < 12);

  const columns = headers.map((header, i): BudgetColumn => {
    const time = said[i] ?? { year: null, part: null, previousYear: false };
    const period: ColumnPeriod = {
      year: yearOf(time, year),
      ...(time.part ?? partUnsaid(meaning(header), header.text)),
    };
    return {
      meaning: meaning(header),
      header: header.text,
      cell: header.cell,
      period,
      previousYear:
        time.previousYear || (period.year !== null && year !== null && period.year < year),
      of: null,
    };
  });
  return { columns, year };

  function partUnsaid(what: BudgetMeaning, text: string): YearPart {
    const periodised = PERIODISED.test(foldWords(text));
    if (periodised) return outcomePart ?? context.part ?? WHOLE_YEAR;
    const ofContext = what === 'outcome' || what === 'periodCosts';
    return ofContext && outcomePart === undefined ? (context.part ?? WHOLE_YEAR) : WHOLE_YEAR;
  }
}

function yearOf(time: SaidPeriod, blockYear: number | null): number | null {
  if (time.year !== null) return time.year;
  return time.previousYear && blockYear !== null ? blockYear - 1 : blockYear;
}
