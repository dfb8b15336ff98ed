const MARKS = /\p{M}/gu;
const SPACES = /[\s\u00a0\u200b]+/g;
/** Most cells are this simple already. */
const PLAIN = /^(?:[!-~](?: (?=[!-~]))?)*$/;
/** Most Swedish text is no more than this. */
const SWEDISH = /^[ -~åäöéÅÄÖÉ]*$/;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** Text as it is compared: lower case, without accents (å → a, ö → o), blanks collapsed, dashes alike. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (SWEDISH.test(text)) {
    const letters = text.toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o');
    return letters.replaceAll('é', 'e').replace(/ {2,}/g, ' ').trim();
  }
  return text
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(SPACES, ' ')
    .trim();
}

/** Folded text with nothing but words and single blanks: "Kön (K/M)" → "kon k m". */
export function foldWords(text: string): string {
  return fold(text).replace(NOT_WORD, ' ').trim();
}

/** Text on one line: line breaks and runs of blanks become one blank. */
export function oneLine(text: string): string {
  return text.replace(SPACES, ' ').trim();
}
