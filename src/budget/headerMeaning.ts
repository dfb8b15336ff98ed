import { fold, foldWords } from '../cells/fold';
import type { BudgetMeaning } from './budgetColumn';

/** What a header says; vouchers and percentages are known, but hold no amounts. */
export type HeaderMeaning = BudgetMeaning | 'voucher' | 'percentage';

export interface RecognisedHeader {
  readonly meaning: HeaderMeaning;
  /** The word is used for much else: it counts only beside a header that is sure. */
  readonly vague: boolean;
}

interface Rule {
  readonly meaning: HeaderMeaning;
  readonly pattern: RegExp;
  readonly vague?: boolean;
}

const LONGEST_HEADER = 90;

/** Headers of the column with the lines' names, and of people's columns. */
const NO_AMOUNT =
  /\bbudget(post\w*|rad\w*|omrade\w*|ansvar\w*)\b|\b(handlagg|kontaktpers|coach)\w*|\b(antal|datum)\b|\bav (deltagare|person)|utfallsmatt/;

/** "Tilldelat 1 880 000 kr" is a note, and over no column. */
const HAS_AMOUNT = /\d[ .]\d{3}(?!\d)/;

/** The first that matches speaks: a difference names the budget too, a forecast the outcome. */
const RULES: readonly Rule[] = [
  { meaning: 'percentage', pattern: /\b(procent\w*|andel\w*|\w+sgrad|percent\w*|per cent)\b/ },
  { meaning: 'voucher', pattern: /\bverifika\w*|\bver ?(nr|nummer)?$|\bvouchers?\b/ },
  {
    meaning: 'difference',
    pattern:
      /\b(diff|diff?erens\w*|difference\w*|skillnad\w*|\w*avvikelse\w*|\w*avvik|overskott|underskott|variance|deviation|surplus|deficit|balans)\b|\bbudget (minus|mot|vs|jfr|jamfort med) \w*utfall|\butfall (minus|mot|vs|jfr|jamfort med) \w*budget/,
  },
  {
    meaning: 'remaining',
    pattern:
      /\baterst\w*|\bkvarsta\w*|\bkvarvarande\b|\bdisponibel\w*|\bdisponibla\b|\bremain\w*|\bkvar (av|att|i|pa|pengar|medel|belopp)\b|\bpengar kvar\b|\bmedel kvar\b|\bej forbruk\w*|\boforbruk\w*/,
  },
  { meaning: 'remaining', pattern: /^(kvar|rest|saldo|left|balance)\b/, vague: true },
  { meaning: 'difference', pattern: /^resultat( \d{4})?$/, vague: true },
  { meaning: 'forecast', pattern: /\b\w*prognos\w*|\bforecast\w*|\bberaknat utfall\b/ },
  {
    meaning: 'approvedEarlier',
    pattern:
      /\btidigare (godkan|redovisa|rapportera|upparbeta|rekvirera)\w*|\bpreviously approved\b|\bearlier costs\b/,
  },
  {
    meaning: 'periodCosts',
    pattern:
      /\bperiodens \w+|\bkostnad(er)? (for |under |i )?(perioden|denna period)|\b(costs|cost) of the period\b|\bcurrent period\b/,
  },
  {
    meaning: 'accumulated',
    pattern:
      /^ackumulera\w*( \w*kostnad\w*)?( (automatisk\w*|automatic|total\w*|hittills))?$|^ack$|^accumulated\b/,
  },
  {
    meaning: 'decided',
    pattern:
      /\bbeslut(at|ad|ade)? (totalt|belopp|medel|summa|totalbelopp)\b|\btotalt beslut\w*|\bdecided total\b|\btotal decided\b/,
  },
  { meaning: 'decided', pattern: /^beslut(at)?$/, vague: true },
  {
    meaning: 'asked',
    pattern:
      /\bask(at|ad|ade|ande|anden|ning)\b|\b(an)?sokt(a)? (belopp|medel|budget|summa)\b|\b(asked|applied for|requested)\b/,
  },
  {
    meaning: 'allotted',
    pattern:
      /\btilldel(at|ad|ade|ning|as)\b|\bbeviljat\b|\bbeviljade? (medel|belopp|budget|summa|anslag)\b|\berhallna medel\b|\banslag(et)?\b|\b(allotted|allocated|granted)\b/,
  },
  { meaning: 'budget', pattern: /\b\w*budget\w*\b|\bbudgeterat\b|\bkostnadsram\b/ },
  {
    meaning: 'outcome',
    pattern:
      /\b\w*utfall\w*\b|\bforbruka(t|de)\b|\bforbrukning\b|\bupparbetat\b|\bbokfort\b|\b(faktisk|verklig)\w* (kostnad|utfall)\w*|\b(actuals?|spent|outturn|outcome)\b/,
  },
  { meaning: 'outcome', pattern: /^\w*kostnad(er)?( totalt)?( \d{4})?$|^costs?$/, vague: true },
];

/** What the header of a budget column says, in Swedish or English; null for any other text. */
export function headerMeaning(header: string): RecognisedHeader | null {
  if (header.length > LONGEST_HEADER || HAS_AMOUNT.test(fold(header))) return null;
  const words = foldWords(header);
  if (words === '' || NO_AMOUNT.test(words) || /\bbudget (och|and) \w*utfall/.test(words)) {
    return null;
  }
  if (header.includes('%')) return { meaning: 'percentage', vague: false };
  if (/budget ?[-/] ?\w*utfall/.test(fold(header))) {
    return fold(header).includes('/') ? null : { meaning: 'difference', vague: false };
  }
  const rule = RULES.find(({ pattern }) => pattern.test(words));
  return rule === undefined ? null : { meaning: rule.meaning, vague: rule.vague === true };
}

/** What a header names as the base of a difference: "Avvikelse mot tilldelat" → allotted. */
export function namedBase(header: string): BudgetMeaning | null {
  const words = foldWords(header);
  if (/\bask(at|ande)/.test(words)) return 'asked';
  if (/\btilldel|\bbevilja/.test(words)) return 'allotted';
  return null;
}

/** Kronor in the unit that a header or title says: "Belopp i tkr" → 1000; null where it says none. */
export function unitSaid(text: string): number | null {
  const words = foldWords(text).replace(/\b20\d\d\b/g, '');
  if (/(?<!\d )\b(tkr|kkr|tsek|ksek|tusental kronor|tusen kronor|tusentals kronor)\b/.test(words)) {
    return 1_000;
  }
  if (/(?<!\d )\b(mkr|mnkr|msek|miljoner kronor|miljontals kronor)\b/.test(words)) return 1_000_000;
  return /(?<!\d )\b(kr|kronor|sek)\b/.test(words) ? 1 : null;
}
