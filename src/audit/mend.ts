/** Words of the field whose slips are mended, folded: what a scanner or a hurried hand makes of them is no other word. */
const KNOWN: readonly string[] =
  'arbetsformedlingen forsakringskassan socialtjansten kvinnor deltagare personer inskrivna nyinskrivna avslut avslutade avslutades dropouts arbete studier arbetslivsinriktad rehabilitering sjukersattning foraldraledighet genomstromningstid genomsnitt genomsnittlig genomsnittliga manader forsorjning offentlig tilldelade tilldelades budget utfall overskott underskott procent remittent medelalder'.split(
    ' ',
  );

const KNOWN_SET = new Set(KNOWN);
const SHORTEST = 7;
const LONG = 11;

const mended = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/** Folded words, with slips in the field's own long words mended: "forsakringskassnn" → "forsakringskassan". */
export function mendWords(words: string): string {
  return words.replace(/[\p{L}0-9]{7,}/gu, mendWord);
}

function mendWord(word: string): string {
  if (KNOWN_SET.has(word)) return word;
  const known = mended.get(word);
  if (known !== undefined) return known;
  const letters = /^\d+$/.test(word) ? word : ocrLetters(word);
  const best = KNOWN.find((candidate) => isSlip(letters, candidate)) ?? word;
  if (mended.size >= MOST_REMEMBERED) mended.clear();
  mended.set(word, best);
  return best;
}

/** Digits that scanners see in letters, inside a word. */
function ocrLetters(word: string): string {
  return /\d/.test(word) && /^\p{L}.*\p{L}$/u.test(word)
    ? word.replaceAll('0', 'o').replaceAll('1', 'l')
    : word;
}

/** A slip is one letter wrong, or two in a long word; another ending is another word. */
function isSlip(word: string, known: string): boolean {
  if (word === known) return true;
  if (known.length < SHORTEST || word.slice(-2) !== known.slice(-2)) return false;
  if (word.startsWith('ny') !== known.startsWith('ny')) return false;
  return distanceWithin(word, known, known.length >= LONG ? 2 : 1);
}

function distanceWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
