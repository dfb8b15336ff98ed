import { fold } from '../cells/fold';
import type { Outcome } from '../definitions/outcome';
import { readOutcome } from '../participants/readOutcome';
import type { Quantity } from './claim';
import { mendWords } from './mend';

/** What a header or a phrase speaks of. */
export interface Meant {
  readonly quantity: Quantity;
  readonly outcome: Outcome | null;
  /** True where it says that it is a part of the exits ("varav dropouts"). */
  readonly within: boolean;
}

/** Tried in this order on folded and mended words; the first that fits is meant. */
const RULES: readonly (readonly [Quantity, RegExp])[] = [
  ['ors', /\bors\b|outcome rating scale/],
  ['throughputTime', /genomstromning|\btid i (?:teamet|insatsen)|throughput|inskrivningstid/],
  [
    'supportTime',
    /\btid i (?:offentlig )?forsorjning|(?:ar|manader) i (?:offentlig )?forsorjning|forsorjningstid|offentlig forsorjning (?:fore|innan)|tid (?:fore|innan) start/,
  ],
  ['dropouts', /\bdrop ?-?outs?\b|\b(?:tidiga )?avhopp\w*|\bavbrott\b/],
  [
    'newlyEnrolled',
    /^nya$|\bpaborja(?:t|de|ts|des)\b|\bny(?:a |inskriv|anmal|antag)\w*|\bnew(?:ly)?\b|\bskrevs in\b|\binskrivna under\b/,
  ],
  [
    'enrolledAtEnd',
    /(?:inskriv|pagaende|aktiv)\w*.*(?:\bslut\b|\bslutet\b|utgang|\b31 ?(?:12|dec)|\b30 ?(?:0?6\b|jun))|^(?:antal )?(?:arenden|deltagare) vid (?:\w+ )?(?:slut|utgang)\w*|^utgaende (?:antal|deltagare)|\bkvar(?:varande|star\w*)?\b|enrolled at (?:the )?end/,
  ],
  [
    'enrolledAtStart',
    /(?:inskriv|pagaende|aktiv)\w*.*(?:\bstart|borjan|ingang|ingaende|\b0?1 ?(?:0?[17]\b|jan|jul))|^(?:antal )?(?:arenden|deltagare) vid (?:\w+ )?(?:start|borjan|ingang)\w*|^ingaende (?:antal|deltagare)|^pagaende fran\b|enrolled at (?:the )?start/,
  ],
  ['active', /\baktiva\b|\bactive\b|\bdeltagit\b|\bdeltog\b/],
  ['positiveExits', /positiva? (?:avslut|resultat)|\bmot mal\b|positive exits?\b/],
];

const EXITS = /\bavslut(?:ade|ats|ades|en|ningar)?\b|\bexits?\b|\butskrivna\b/;

/** The exits that a result is taken of are not all exits. */
const BASE = /\bsom raknas\b|\bunderlag\w*\b|\b(?:exits|people) (?:that )?count(?:ed)?\b/;

/** Neither exits nor dropouts, but both together, or the one without the other. */
const WITH_DROPOUTS =
  /\b(?:inkl\w*|exkl\w*|med|utan|samt|och) (?:\w+ )?(?:drop ?-?outs?|avhopp\w*|avbrott)\b/;

const LEAD =
  /^(?:varav |antal(?:et)? |andel(?:en)? |avslut\w* (?:till|mot) |till |i |fortsatt(?:a)? )+/;

/** The quantity that a header, title or label names; null where it names none that is known. */
export function quantityOf(text: string): Meant | null {
  const words = mendWords(
    fold(text)
      .replace(/[^\p{L}\p{N}%-]+/gu, ' ')
      .trim(),
  );
  if (BASE.test(words) || WITH_DROPOUTS.test(words)) return null;
  const within = /\bvarav\b|\bof which\b/.test(words);
  const rule = RULES.find(([, pattern]) => pattern.test(words));
  if (rule !== undefined) return { quantity: rule[0], outcome: null, within };
  const reason = /\b(?:till|mot|to)\b|orsak/.test(words);
  if (EXITS.test(words) && !reason) return { quantity: 'exits', outcome: null, within };
  const outcome = readOutcome(words.replace(LEAD, ''));
  return outcome === null || outcome === 'dropout'
    ? null
    : { quantity: 'outcome', outcome, within };
}
