import type { Meant } from '../quantityOf';
import type { Quantity } from '../claim';
import { readOutcome } from '../../participants/readOutcome';

const RULES: readonly (readonly [Quantity, RegExp])[] = [
  ['ors', /\bors\b|outcome rating scale/],
  [
    'throughputTime',
    /genomstromning\w*|\b(?:medel|genomsnitts)?tid(?:en)? i (?:teamet|insatsen|projektet|verksamheten)|inskrivningstid\w*|\b(?:genomsnitt|snitt)\b.*\binskriv(?:en|na) (?:i )?#m\d+#|throughput/,
  ],
  ['supportTime', /forsorjning\w*|ersattning fore/],
  ['age', /\b(?:medel|genomsnitts|snitt)alder\w*|\balder\w*|\bage\b/],
  [
    'dropouts',
    /(?<!(?:inkl|exkl)\w* ?\.? )\bdrop ?-?outs?\b|\bavhopp\w*|\bhoppade av\b|\bavbrot\b|dropped out/,
  ],
  [
    'enrolledAtEnd',
    /\bvid (?:arets|periodens) (?:slut|utgang) (?:var|fanns) (?:de |vi )?#n\d+#$|\bkvarstod\b|\bkvarstar\b|\bkvar\b|\bpagaende arenden (?:\S+ ){0,3}(?:slut|utgang)\w*|inskriv\w* (?:\S+ ){0,4}(?:vid|i) (?:\w+ )?(?:slutet|slut|utgangen)|(?:vid|i) (?:\w+ )?(?:slut|utgang)\w*\b.*\binskriv|remained/,
  ],
  [
    'enrolledAtStart',
    /\bvid (?:arets|periodens) (?:borjan|ingang) (?:var|fanns) (?:de |vi )?#n\d+#$|\bingang(?:en|)\b.*\b(?:fanns|var|hade)\b.*|inskriv\w* (?:\S+ ){0,4}(?:vid|i) (?:\w+ )?(?:start|borjan|ingang)\w*|(?:vid|i) (?:\w+ )?(?:start|borjan|ingang)\w*\b.*\binskriv|enrolled at the start/,
  ],
  [
    'newlyEnrolled',
    /\bnyinskriv\w*|\bnya deltagare\b|\bskrevs (?:\S+ ){0,3}in\b|\bnya\b|\btillkommit\b|\bpaborja\w* (?:insatsen|sin insats)|newly enrolled|new participants/,
  ],
  [
    'active',
    /\baktiva\b|\barbetat med (?:(?:sammanlagt|totalt) )?#n\d+# (?:deltagare|personer|individer)|\b(?:deltog|deltagit)\b(?! (?:i|pa|vid) (?!teamet|insatsen|verksamheten))|\bactive\b/,
  ],
];

const EXIT =
  /\bavslut(?:ade|ades|ats|en)?\b|\bskrevs (?:\S+ ){0,3}ut\b|\blamnade\b|\bexits?\b|\bleft\b/;

/** Words that make a count one of some, not of all: the rest of the clause narrows it. */
const NARROWED =
  /\b(?:inkl\w*|exkl\w*|inte|ej|utan|aterkom\w*|uppfoljning\w*|samtal\w*|traff\w*|planer\w*|ansokt|anmal\w*|per|varje|vantar\w*|kontakt\w*|kartlagg\w*|unga|utrikes\w*|fodda|barn|nagon|tackat|(?:annan|andra) (?:orsak|skal)\w*|ko|underlag\w*|base of|not|without)\b|\b(?:fran|via|genom) (?:#\w+# )?(?:af|fk|soc|ifo|arbetsform\w*|forsakringsk\w*|socialtj\w*|socialforv\w*|kommun\w*|region\w*|landsting\w*|varden|psykiatri\w*|primarvard\w*|halso\w*)\b/;

/** The phrase after "till" in "gick 5 personer till arbete". */
const TOWARDS =
  /\b(?:till|to|mot|i|borjade)\b (?:ett |en )?((?:\w|-)+(?: (?!och\b)(?:\w|-)+){0,3})/g;

/** What the count or time in a clause is of; null where the clause does not say, or says more than can be understood. */
export function meantIn(key: string): Meant | null {
  if (NARROWED.test(key)) return null;
  const outcome = outcomeIn(key);
  if (outcome !== null) return { quantity: 'outcome', outcome, within: false };
  const rule = RULES.find(([, pattern]) => pattern.test(key));
  if (rule !== undefined) return { quantity: rule[0], outcome: null, within: false };
  return EXIT.test(key) ? { quantity: 'exits', outcome: null, within: false } : null;
}

/** The outcome that people in a clause went to: "gick 5 till arbete", "började 3 studera". */
export function outcomeIn(key: string): Meant['outcome'] {
  for (const match of key.matchAll(TOWARDS)) {
    const outcome =
      readOutcome(withoutMarks(match[1] ?? '')) ??
      readOutcome((match[1] ?? '').split(' ')[0] ?? '');
    if (
      outcome !== null &&
      outcome !== 'dropout' &&
      outcome !== 'other' &&
      outcome !== 'transferred'
    )
      return outcome;
  }
  return null;
}

function withoutMarks(text: string): string {
  return text.replace(/#\w+#/g, ' ');
}
