import { fold } from '../../cells/fold';
import { groupOf, isOtherTotal } from './readColumn';

/** A line of a table that is called a sum, and the sets of lines that it can be the sum of. */
export interface SumLine {
  readonly at: number;
  /** Indexes of lines; the likeliest first. */
  readonly coverings: readonly (readonly number[])[];
  /** True for a result of two lines, income and costs: their sum, where costs have a minus, or the first less the second. */
  readonly net: boolean;
}

const NET = /^(?:arets |periodens )?(?:resultat|netto\w*)\b/;
const WITHIN = /^[-–• ]*(?:varav|darav|of which)\b/;
const SUBTOTAL = /^(?:delsumma|s:a|sammanlagt|subtotal|(?:antal|totalt) (?:svar|svarande))\b/;

/** Whether a label is of a sum of lines. */
export function isSum(label: string): boolean {
  return !isOtherTotal(label) && (groupOf(label) === 'total' || SUBTOTAL.test(fold(label)));
}

/**
 * The lines of a table that are called sums. Such a line can be over all lines above it, over those since the
 * last sum, over the sums above with what stands after them, or, as the first line, over all below. Lines
 * that begin with "varav" are parts of others and in no sum.
 */
export function sumLines(labels: readonly string[]): readonly SumLine[] {
  const words = labels.map(fold);
  const sums = labels.flatMap((label, at) => (label !== '' && isSum(label) ? [at] : []));
  const isPlain = (at: number): boolean => {
    const said = words[at] ?? '';
    return !sums.includes(at) && !WITHIN.test(said) && !NET.test(said) && !isOtherTotal(said);
  };
  const plain = labels.flatMap((_, at) => (isPlain(at) ? [at] : []));
  const named = sums.map((at): SumLine => {
    const before = sums.filter((other) => other < at);
    const last = before.at(-1) ?? -1;
    const above = plain.filter((line) => line < at);
    const since = above.filter((line) => line > last);
    const outer = [...before, ...since];
    const own = before.length === 0 ? [above] : [since, outer, above];
    const below =
      before.length === 0 && above.length === 0 ? [plain.filter((line) => line > at)] : [];
    return { at, coverings: [...own, ...below].filter((lines) => lines.length > 1), net: false };
  });
  const nets = words.flatMap((said, at): readonly SumLine[] => {
    const before = sums.filter((other) => other < at);
    return NET.test(said) && before.length === 2 ? [{ at, coverings: [before], net: true }] : [];
  });
  return [...named, ...nets];
}
