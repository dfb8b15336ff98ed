import type { NumberToken } from './numberTokens';
import type { Sentence } from './sentence';

/** What says that two numbers of one sentence are the same thing at two times or for two groups. */
const COMPARED =
  /\bjamfor\p{L}*|\bmot\b|\bforra\b|\bfjol\w*|\bforegaende\b|\binnan\b|\bfor ett ar sedan\b|#d\d+#.*#d\d+#|\bvid (?:start|inskrivning)\b.*\bvid (?:avslut|utskrivning)\b|\b(?:kvinn|hankon).*\b(?:kvinn|hankon)/u;
const POINTS = /^(?:det|detta|okningen|minskningen|skillnaden|forbattringen|forandringen)\b/;
/** Further apart than this two numbers are hardly of one thing. */
const FAR = 4;

/**
 * The two values that a change or difference is told of without saying which: the only two others of its
 * sentence, or, where it has none and points back, the only two of the sentence before. Null where there
 * are more, or nothing says that they are of one thing.
 */
export function twoValues(
  { key, numbers, paragraph }: Sentence,
  before: Sentence | null,
  told: NumberToken,
): readonly [NumberToken, NumberToken] | null {
  const own = figuresIn(numbers).filter(({ start }) => start !== told.start);
  if (own.length > 0) return COMPARED.test(key) ? asPair(own) : null;
  if (before === null || before.paragraph !== paragraph || !POINTS.test(key)) return null;
  return COMPARED.test(before.key) ? asPair(figuresIn(before.numbers)) : null;
}

function figuresIn(numbers: readonly NumberToken[]): readonly NumberToken[] {
  return numbers.filter(({ kind }) => !'dbx'.includes(kind));
}

function asPair(figures: readonly NumberToken[]): readonly [NumberToken, NumberToken] | null {
  const [one, other, ...more] = figures;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const bare = other.kind === 'n' && (one.kind === 'm' || one.kind === 'y');
  if (one.kind !== other.kind && !bare) return null;
  if ([one, other].some(({ hedge, value }) => hedge !== 'exact' || value <= 0)) return null;
  const ratio = one.value / other.value;
  return ratio < FAR && ratio > 1 / FAR ? [one, other] : null;
}
