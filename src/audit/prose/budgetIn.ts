import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** A budget, what was used of it and what is left or lacking, as one sentence tells them. */
export interface ToldBudget {
  readonly budget: NumberToken;
  readonly spent: NumberToken;
  readonly left: NumberToken;
}

const FEW = String.raw`(?: (?!#)[\p{L}-]+){0,4}`;
const BUDGET = new RegExp(
  String.raw`\b(?:\p{L}*budget(?:en|erade|erat)?|tilldelade?s?|beviljade?s?|anslag\p{L}*|ramen)\b${FEW} #k(\d+)#`,
  'u',
);
const SPENT = new RegExp(
  String.raw`\b(?:utfall\p{L}*|kostnad(?:en|erna)?|forbrukning\p{L}*|forbrukat|anvant)\b${FEW} #k(\d+)#|#k(\d+)# (?:har )?(?:anvants|anvands|forbrukats|utnyttjats|upparbetats|anvant)\b`,
  'u',
);
const LEFT = new RegExp(
  String.raw`\b(?:over|under)skott(?:et)?\b${FEW} #k(\d+)#|\baterstar${FEW} #k(\d+)#|#k(\d+)# (?:aterstar|kvarstar|ar kvar|finns kvar|aterfors|aterbetalas|aterlamnas)\b`,
  'u',
);

/** Null where the sentence tells other amounts too, or one of the three in no exact number. */
export function budgetIn({ key, numbers }: Sentence): ToldBudget | null {
  const amounts = numbers.filter(({ kind }) => kind === 'k');
  if (amounts.length !== 3 || amounts.some(({ hedge }) => hedge !== 'exact')) return null;
  const [budget, spent, left] = [BUDGET, SPENT, LEFT].map((pattern) => {
    const found: readonly (string | undefined)[] = pattern.exec(key)?.slice(1) ?? [];
    return numbers[Number(found.find((index) => index !== undefined))];
  });
  if (!budget || !spent || !left || new Set([budget, spent, left]).size < 3) return null;
  return { budget, spent, left };
}
