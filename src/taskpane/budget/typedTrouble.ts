import { readTypedBudget, type TypedBudget } from '../../budget/typedBudget';

/** What keeps a typed budget from being used; null where nothing does. */
export function typedTrouble(typed: TypedBudget): 'nothing' | 'amount' | 'year' | null {
  const reading = readTypedBudget(typed);
  if (reading !== null && reading.problems.length > 0) return 'amount';
  if (typed.year.trim() !== '' && reading !== null && reading.year === null) return 'year';
  const hasAmount = reading?.lines.some(({ amounts }) => amounts.some((a) => a !== null)) === true;
  return hasAmount ? null : 'nothing';
}
