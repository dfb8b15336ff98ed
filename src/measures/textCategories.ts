import { foldWords } from '../cells/fold';

/** Texts of a column that mean the same: one row of a table. */
export interface TextCategory {
  /** Its most common spelling. */
  readonly label: string;
  /** Every spelling, as the cells have it; those that differ in nothing but case stand once. */
  readonly spellings: readonly string[];
}

/** What a native formula can hold as a text. */
const LONGEST_TEXT = 255;

/**
 * The categories among the texts that people have written in a column, the most common first, then
 * by label; blanks are passed over. One category: texts that differ in case, accents, signs or what
 * stands in brackets ("FK", "fk.", "FK (via landstinget)"), or that `same` says are one. At most
 * `most` categories; texts beyond them, or too long for a formula, are in none.
 */
export function textCategories(
  texts: readonly (string | null)[],
  same: readonly (readonly string[])[],
  most: number,
): readonly TextCategory[] {
  const bySpelling = new Map<string, number>();
  for (const text of texts) {
    if (text === null || text.length > LONGEST_TEXT) continue;
    bySpelling.set(text, (bySpelling.get(text) ?? 0) + 1);
  }
  const counts = new Map<string, Map<string, number>>();
  for (const [text, count] of bySpelling) {
    const key = categoryKey(text, same);
    const spellings = counts.get(key) ?? new Map<string, number>();
    spellings.set(text, count);
    counts.set(key, spellings);
  }
  return [...counts.values()]
    .map((spellings) => ({
      category: categoryOf(spellings),
      count: [...spellings.values()].reduce((sum, n) => sum + n, 0),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.category.label, b.category.label))
    .slice(0, most)
    .map(({ category }) => category);
}

/** What texts of one category have alike. */
export function categoryKey(text: string, same: readonly (readonly string[])[]): string {
  const key = foldWords(text.replace(/\([^)]*\)?/g, ' ')) || foldWords(text) || text;
  return same.find((words) => words.includes(key))?.[0] ?? key;
}

function categoryOf(spellings: ReadonlyMap<string, number>): TextCategory {
  const byCommon = [...spellings].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  const texts = byCommon.map(([text]) => text);
  const seen = new Set<string>();
  const distinct = texts.filter((text) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
  return { label: texts[0] ?? '', spellings: distinct };
}

/** By code units: the same order everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
