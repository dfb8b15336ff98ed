import type { Claim, ClaimUnit, Quantity } from '../claim';
import type { Clause } from './clauses';
import { meantIn } from './meantIn';
import type { Meant } from '../quantityOf';
import type { NumberToken, TokenKind } from './numberTokens';
import { periodOfPart, type Sentence } from './sentence';

const NOUN = String.raw`(?:deltagare|deltagarna|personer|person|kvinn\p{L}*|hankon|individer|klienter|arenden|avslut|dropouts?|drop-outs?|nyinskrivna|nyinskrivningar|nya|inskrivna|avslutade|avslutades|avslutats|lamnade|paborjade|tillkommit|aktiva|participants|people|women|men|exits)`;
const COUNTED = String.raw`(?:avslut|avsluten|avslutade|avslutades|avslutningar|avslutningarna|dropouts?|nyinskrivna|nyinskrivningar|nyinskrivningarna|inskrivna|aktiva|nya|deltagare|kvinnor|hankon|participants|exits)`;
/** The people after their number. */
const AFTER = new RegExp(
  String.raw`(?:\bskrevs #n\d+# in\b|#n\d+# (?:skrevs (?:in|ut)\b|(?:(?:nya|av|de|st|har|new|var|ar|were|are|aktiva|avslutade|inskrivna|nyinskrivna|unika|olika|pagaende) )*${NOUN}\b))`,
  'u',
);
/** The people before their number. */
const BEFORE = new RegExp(
  String.raw`\bvid (?:arets|periodens) (?:borjan|ingang|slut|utgang) (?:var|fanns) (?:de |vi )?#n\d+#|\b(?:${COUNTED}|pagaende arenden) (?:(?:vid|i|under|periodens|arets|borjan|start|slut|slutet|ingang|utgang|perioden|aret|uppgick|uppgar|till|var|ar|blev|utgjorde|:|\() )*#n\d+#`,
  'u',
);

/** "11 av de avslutade" counts some of them. */
const SOME_OF =
  /#n\d+# (?:personer |deltagare |st )?(?:av|of) (?:de|dem|dessa|samtliga|alla|vara|the|these|them)\b/;

const TIMES: ReadonlySet<Quantity> = new Set<Quantity>([
  'throughputTime',
  'supportTime',
  'age',
  'ors',
]);

/** A note tells of some of those that its mark stands by. */
const FOOTNOTE = /^(?:[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\)|\*+)\s?\p{L}/u;

/** The counts, times and amounts that a sentence states, one for each clause that says plainly what its number is of. */
export function proseClaims(sentence: Sentence): readonly Claim[] {
  if (FOOTNOTE.test(sentence.text)) return [];
  const claims: Claim[] = [];
  let governing: Meant | null = null;
  let timeKind: TokenKind | null = null;
  let period = sentence.period;
  for (const clause of sentence.clauses) {
    const own = meantIn(clause.key) ?? atTurnOfYear(clause);
    const meant: Meant | null = own ?? (inherits(clause) ? governing : null);
    if (own !== null) governing = own;
    period = periodOfPart(clause.key, clause.numbers) ?? period;
    const figures = clause.numbers.filter(({ kind }) => !'dbx'.includes(kind));
    const token = figureOf(figures);
    if (token === null || clause.group === null) continue;
    if (token.kind === 'm' || token.kind === 'y') timeKind = token.kind;
    const goesOn =
      token.kind === 'n' &&
      timeKind !== null &&
      own === null &&
      inherits(clause) &&
      !AFTER.test(clause.key);
    const read = goesOn && timeKind !== null ? { ...token, kind: timeKind } : token;
    const claim = claimOf(sentence, clause, read, meant, period);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

/** "Den 31 december var 34 personer inskrivna": the day tells when, where it has no year. */
function atTurnOfYear({ key, numbers }: Clause): Meant | null {
  if (!/\binskriv\w*|\bpagaende arenden\b/.test(key)) return null;
  const day = numbers.find(({ kind }) => kind === 'd')?.text ?? '';
  const turn = /^(?:den )?(31 december|1 januari)$/iu.exec(day)?.[1]?.toLowerCase();
  if (turn === undefined) return null;
  const quantity = turn === '31 december' ? 'enrolledAtEnd' : 'enrolledAtStart';
  return { quantity, outcome: null, within: false };
}

/** The only figure of a clause; a time may stand with the people that it is of: "för de 24 avslutade 13,4 månader". */
function figureOf(figures: readonly NumberToken[]): NumberToken | null {
  const times = figures.filter(({ kind }) => kind === 'm' || kind === 'y');
  const [time, ...moreTimes] = times;
  const people = figures.length === 2 && figures.some(({ kind }) => kind === 'n');
  if (people && time !== undefined && moreTimes.length === 0) return time;
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

/** A clause that only adds a group, or goes from the groups to all, goes on with what was said before it. */
function inherits({ key, group }: Clause): boolean {
  if (group === null || key.split(' ').length > 7) return false;
  return (
    group !== 'all' ||
    /^(?:och )?(?:sammantaget|totalt|sammanlagt|for (?:alla|samtliga))\b/.test(key)
  );
}

function claimOf(
  { place, id, scope }: Sentence,
  { key, group }: Clause,
  token: NumberToken,
  meant: Meant | null,
  period: string | null,
): Claim | null {
  const unit = unitOf(token.kind);
  if (unit === null || group === null) return null;
  const { value, step, hedge, text } = token;
  const shared = { value, step, hedge, text, group, period, scope, place, context: id, unit };
  if (unit === 'kronor') {
    const quantity = moneyIn(key);
    return { ...shared, quantity, outcome: null, statistic: 'amount' };
  }
  if (unit === 'people') {
    const time = meant !== null && TIMES.has(meant.quantity);
    if (time && meant.quantity === 'ors') {
      return { ...shared, unit: 'points', quantity: 'ors', outcome: null, statistic: 'mean' };
    }
    if (time || !(AFTER.test(key) || BEFORE.test(key))) return null;
    const part = SOME_OF.test(key) && meant?.quantity !== 'outcome';
    return {
      ...shared,
      quantity: part ? null : (meant?.quantity ?? null),
      outcome: meant?.outcome ?? null,
      statistic: 'count',
    };
  }
  if (unit === 'percent') {
    return {
      ...shared,
      quantity: meant?.quantity ?? null,
      outcome: meant?.outcome ?? null,
      statistic: 'share',
    };
  }
  const statistic = /\bmedian/.test(key) ? 'median' : 'mean';
  return {
    ...shared,
    quantity: meant !== null && TIMES.has(meant.quantity) ? meant.quantity : null,
    outcome: null,
    statistic,
  };
}

function unitOf(kind: TokenKind): ClaimUnit | null {
  switch (kind) {
    case 'n':
      return 'people';
    case 'p':
      return 'percent';
    case 'k':
      return 'kronor';
    case 'm':
      return 'months';
    case 'y':
      return 'years';
    case 'o':
      return 'points';
    case 'd':
    case 'b':
    case 'x':
      return null;
  }
}

const MONEY: readonly (readonly [Quantity, RegExp])[] = [
  ['surplus', /overskott\w*|\bkvar\b|\baterstar\b|\bdifferens\w*|\bavvikelse\w*|surplus/],
  ['spent', /\butfall\w*|forbruk\w*|kostat|kostade|kostnader(?:na)? (?:uppgick|blev|var)|spent/],
  ['budget', /tilldel\w*|\bbudget(?:en|erade|erat)?\b|\barsbudget\w*|beviljad\w*|allotted/],
];

/** "40 580 kronor under budget" is no budget. */
const BELOW =
  /#k\d+# (?:under|over|lagre an|hogre an|mindre an|mer an|below|above) (?:\S+ ){0,2}?(?:\w*budget|tilldel|anslag|beviljad|allot)/;

function moneyIn(key: string): Quantity | null {
  if (
    /\bpersonal|handledning|lokal|resor|utbildning|deltagarkostnad|underskott|askat|askade|per deltagare|forbundets|svarar for|svarade for|bidrag\w*|prognos\w*/.test(
      key,
    )
  )
    return null;
  if (BELOW.test(key))
    return /^(?:det|vilket|that) (?:ar|blev|is|was)\b/.test(key) ? 'surplus' : null;
  return MONEY.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}
