export type FormulaToken =
  /** A name, a cell reference or a function's name. */
  | { readonly kind: 'word'; readonly text: string }
  /** `Table[…]`, or `[…]` inside the table itself: `table` is then ''. `inner` is what the outer brackets hold. */
  | {
      readonly kind: 'structured';
      readonly text: string;
      readonly table: string;
      readonly inner: string;
    }
  /** Strings, quoted sheet names, numbers, operators, blanks. */
  | { readonly kind: 'other'; readonly text: string };

const LITERAL = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\$][\p{L}\p{N}_.?\\$]*/uy;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The end of a bracketed part that begins at `at`, or null where it is never closed; an apostrophe takes the next sign literally. */
function closingBracket(text: string, at: number): number | null {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const sign = text[i];
    if (sign === "'") i++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return i;
  }
  return null;
}

/** Splits a formula into parts that, put together again, give the formula. A part that makes no sense is `other`. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const plain = match(LITERAL, formula, at) ?? match(NUMBER, formula, at);
    if (plain !== null) {
      tokens.push({ kind: 'other', text: plain });
      at += plain.length;
      continue;
    }
    const word = match(WORD, formula, at) ?? '';
    const open = at + word.length;
    const close = formula[open] === '[' ? closingBracket(formula, open) : null;
    if (close !== null) {
      const text = formula.slice(at, close + 1);
      tokens.push({
        kind: 'structured',
        text,
        table: word,
        inner: formula.slice(open + 1, close),
      });
      at = close + 1;
    } else if (word !== '') {
      tokens.push({ kind: 'word', text: word });
      at = open;
    } else {
      tokens.push({ kind: 'other', text: formula.charAt(at) });
      at++;
    }
  }
  return tokens;
}
