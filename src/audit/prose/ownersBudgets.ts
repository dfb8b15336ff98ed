import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** A budget of the whole förbund, which is not the report's own team's. */
export interface OwnersBudget {
  readonly amount: NumberToken;
  /** The year that is said with it; null: the report's own. */
  readonly year: string | null;
  readonly sentence: Sentence;
}

const BUDGET =
  /\b(?:samordnings)?forbundets (?:(?:totala|samlade|sammanlagda|hela) )?(?:budget|budgetram|medel|medelstilldelning)(?: (?:(?:for|under|ar) )?(?:#d(\d+)#|aret))? (?:ar|var|uppgick till|uppgar till|pa|om|omfattade|omfattar) (?:totalt |sammanlagt )?#k(\d+)#/;
/** A budget that was changed has two values. */
const CHANGED =
  /\b(?:prognos\p{L}*|ursprunglig\p{L}*|revider\p{L}*|hojdes|sanktes|utokad\p{L}*|tillagg\p{L}*|nasta|forra|foregaende|tidigare|egen|for \p{L}+ insats\p{L}*|ofordelad\p{L}*|kvarvarande)\b/u;

/** What a report says that the budget of the förbund is, once for each time it says so. */
export function ownersBudgets(sentences: readonly Sentence[]): readonly OwnersBudget[] {
  return sentences.flatMap((sentence): readonly OwnersBudget[] => {
    const { key, numbers } = sentence;
    const [, day, index] = BUDGET.exec(key) ?? [];
    const amount = numbers[Number(index)];
    if (amount === undefined || amount.hedge !== 'exact' || CHANGED.test(key)) return [];
    const year = day === undefined ? yearIn(numbers) : (numbers[Number(day)]?.text ?? null);
    return [{ amount, year, sentence }];
  });
}

function yearIn(numbers: readonly NumberToken[]): string | null {
  return numbers.find(({ kind }) => kind === 'd')?.text ?? null;
}
