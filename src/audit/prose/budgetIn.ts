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
  String.raw`\b(?:\p{L}*budget(?:en|erade|erat)?|tilldelade?s?|beviljade?s?|avsatte|avsatt|anslag\p{L}*|ramen)\b${FEW} #k(\d+)#`,
  'u',
);
const SPENT = new RegExp(
  String.raw`\b(?:utfall\p{L}*|(?:netto)?kostnad(?:en|erna)?|forbrukning\p{L}*|forbrukat|anvant)\b${FEW} #k(\d+)#|#k(\d+)# (?:har )?(?:anvants|anvands|forbrukats|utnyttjats|upparbetats|anvant)\b`,
  'u',
);
const LEFT = new RegExp(
  String.raw`\bavvikelse(?:n)?(?: ,|${FEW}) #k(\d+)#|\b(?:over|under)skott(?:et)?\b${FEW} #k(\d+)#|\b(?:aterstar|resterande|aterstaende|kvarvarande)\b${FEW} #k(\d+)#|#k(\d+)# (?:aterstar|kvarstar|ar kvar|finns kvar|aterfors|aterbetalas|aterlamnas|(?:har )?(?:darfor |darmed )?(?:forts tillbaka|aterforts|aterbetalats|aterlamnats))\b`,
  'u',
);

/**
 * What is left may stand in the sentence after. Null where they tell other amounts too, or one of the
 * three in no exact number.
 */
export function budgetIn(sentence: Sentence, next: Sentence | null): ToldBudget | null {
  const amounts = amountsOf(sentence).length;
  const together = next === null || amounts === 3 ? [sentence] : [sentence, next];
  if (amounts === 0 || together.flatMap(amountsOf).length !== 3) return null;
  const [budget, spent, left] = [BUDGET, SPENT, LEFT].map(
    (pattern) => together.flatMap((one) => first(pattern, one) ?? [])[0],
  );
  if (!budget || !spent || !left || new Set([budget, spent, left]).size < 3) return null;
  return [budget, spent, left].every(({ hedge }) => hedge === 'exact')
    ? { budget, spent, left }
    : null;
}

function amountsOf({ numbers }: Sentence): readonly NumberToken[] {
  return numbers.filter(({ kind }) => kind === 'k');
}

function first(pattern: RegExp, { key, numbers }: Sentence): NumberToken | undefined {
  const found: readonly (string | undefined)[] = pattern.exec(key)?.slice(1) ?? [];
  return numbers[Number(found.find((index) => index !== undefined))];
}
