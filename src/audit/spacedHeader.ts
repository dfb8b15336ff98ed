/**
 * The words above the columns of a table that single blanks part, the one above the labels first ('' where
 * there is none); null where the line cannot be divided so. A word in lower case or in brackets goes on
 * from the one before it: "Insats Kvinnor Män Varav nya" stands above three columns.
 */
export function headerWords(line: string, columns: number): readonly string[] | null {
  const words = line.trim().split(/ +/);
  for (const parts of [words, joined(words)]) {
    if (parts.length === columns) return ['', ...parts];
    if (parts.length === columns + 1) return parts;
  }
  return null;
}

function joined(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last !== undefined && /^[\p{Ll}(%/]|^\d\d?\/\d/u.test(word))
      parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}
