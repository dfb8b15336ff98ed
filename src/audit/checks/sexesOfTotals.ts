import type { AuditContext } from '../context';
import { onlyCountOf } from '../context';
import type { Claim } from '../claim';
import { groupBy } from '../groupBy';
import type { Comparison } from './collect';

/**
 * Women and men of one table or sentence against the total of the same: the one that the sentence
 * states, or the one that the report states for the quantity elsewhere.
 */
export function sexesOfTotals(context: AuditContext): readonly Comparison[] {
  const counts = context.claims.filter(({ statistic }) => statistic === 'count');
  const report: Indexed = {
    context,
    at: new Map(context.sentences.map(({ id }, at) => [id, at])),
    byContext: new Map(
      groupBy(counts, (claim) => claim.context).map((claims) => [claims[0]?.context ?? '', claims]),
    ),
  };
  const byContext = groupBy(
    counts,
    (claim) =>
      `${claim.context} ${claim.quantity ?? ''} ${claim.outcome ?? ''} ${claim.period ?? ''}`,
  );
  return byContext.flatMap((claims): readonly Comparison[] => {
    const one = (group: Claim['group']) => {
      const found = claims.filter((claim) => claim.group === group && claim.hedge === 'exact');
      return found.length === 1 ? found[0] : undefined;
    };
    const [women, men] = [one('women'), one('men')];
    if (women === undefined || men === undefined || OTHERS.test(textAround(women))) return [];
    const total = totalFor(report, women, men, one('all'));
    return total === undefined ? [] : [compare(women, men, total)];
  });
}

/** A report's counts by the table or sentence that they stand in. */
interface Indexed {
  readonly context: AuditContext;
  readonly at: ReadonlyMap<string, number>;
  readonly byContext: ReadonlyMap<string, readonly Claim[]>;
}

function totalFor(
  report: Indexed,
  women: Claim,
  men: Claim,
  own: Claim | undefined,
): Claim | undefined {
  if (women.place.kind === 'cell') {
    if (own !== undefined) return undefined; // the table's own total is compared with its rows
    return elsewhere(report.context, women);
  }
  const inSentence = (report.byContext.get(women.context) ?? []).filter(
    ({ group, hedge }) => group === 'all' && hedge === 'exact',
  );
  const [only] = inSentence;
  const larger = (claim: Claim): boolean => claim.value >= Math.max(women.value, men.value);
  if (inSentence.length === 1 && only !== undefined && larger(only)) {
    const same = only.quantity === women.quantity || women.quantity === null;
    if (same) return only;
  }
  return inSentence.length > 0
    ? elsewhere(report.context, women)
    : (before(report, women) ?? elsewhere(report.context, women));
}

/** "Av dessa" points back to the only count of the sentence before. */
function before(
  { context: { sentences }, at, byContext }: Indexed,
  women: Claim,
): Claim | undefined {
  const place = at.get(women.context) ?? -1;
  const [sentence, earlier] = [sentences[place], sentences[place - 1]];
  if (sentence === undefined || earlier?.paragraph !== sentence.paragraph) return undefined;
  if (!/\b(?:av (?:dessa|dem)|varav|dessa (?:var|ar)|of (?:these|them|whom))\b/.test(sentence.key))
    return undefined;
  const counts = byContext.get(earlier.id) ?? [];
  const [only] = counts;
  const numbers = earlier.numbers.filter(({ kind }) => kind === 'n' || kind === 'p');
  const certain = counts.length === 1 && numbers.length === 1 && only?.group === 'all';
  return certain && only.hedge === 'exact' ? only : undefined;
}

/** People who are neither, or of whom it is not known, are the difference. */
const OTHERS =
  /annat kön|okänt|okänd|saknas|uppgett|uppgivit|icke-?bin|vill inte|vill ej|unknown|other sex/iu;

function textAround({ place }: Claim): string {
  return place.kind === 'sentence' ? place.text : '';
}

function elsewhere(context: AuditContext, { quantity, outcome, period }: Claim): Claim | undefined {
  if (quantity === null || period !== null) return undefined;
  return onlyCountOf(context, quantity, 'all', outcome);
}

function compare(women: Claim, men: Claim, total: Claim): Comparison {
  const sum = women.value + men.value;
  if (sum === total.value) return 'held';
  return {
    severity: 'contradiction',
    where: women.place,
    stated: `${women.text}, ${men.text}`,
    detail: {
      code: 'sumDiffers',
      words: { what: '', parts: [women.value, men.value], total: total.value, sum },
    },
  };
}
