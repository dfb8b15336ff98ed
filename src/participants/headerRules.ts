import type { Meaning, Ticked } from './mapping';

/**
 * How strongly a header speaks for a meaning. `certain`: it says it. `likely`: the content must
 * agree. `vague`: the word is used for much else, so the content must say it by itself.
 */
export type Strength = 'certain' | 'likely' | 'vague';

export interface HeaderRule<M extends Meaning = Meaning> {
  readonly meaning: M;
  readonly strength: Strength;
  /** Tried on the folded words of the header. */
  readonly pattern: RegExp;
  /** Where this matches too, the rule says nothing. */
  readonly unless?: RegExp;
}

/** Days that are neither start nor end, whatever else the header says. */
export const OTHER_DAYS =
  /uppfolj|samtyck|\bansok|\bbeslut|\bremi|\banvis|aktualiser|planera|\bplan\b|berakna|\bprel|forvant|\bmote|besok|kartlagg|avstamning|senast|uppdater|registrer|intyg|kontakt|\banmal|\bnasta|forlang|follow|consent|applied|application|decision|referr|expected|planned|estimated|meeting|visit|last (contact|update)|updated|review|\bfod|\bbirth|\bborn|\bdob\b/;

/** What is measured or asked at the start or the end, instead of the day itself. */
const NOT_THE_DAY =
  /\b(alder\w*|age|ersattning\w*|forsorj\w*|sysselsatt\w*|status|boende\w*|kommun|orsak\w*|\w*orsak|resultat\w*|\w*anledning|utfall|inkomst\w*|ors\w*|bidrag\w*|utbild\w*|kon|manader|man|antal|av|mal|matning|skattning|eq5d|halsa|vecka|months?|years|reason|outcome|destination|till|to|onskat|bedom\w*|sjuk\w*|arbetsf\w*|af|fk|\w*typ|type|\w*kod|code|summa|score|by|mot|praktik\w*|arbetstran\w*|studi\w*|kurs|income|result)\b/;

const NEITHER = new RegExp(`${OTHER_DAYS.source}|${NOT_THE_DAY.source}`);

const TIME_WORDS =
  '(tid|tiden|man|manad\\w*|ar|antal|langd|lange|lang|years?|months?|mths?|time|duration|long)';
const SUPPORT_WORDS =
  '(\\w*forsorj\\w*|\\w*ersattning\\w*|\\w*bidrag\\w*|off|offentlig\\w*|sjukskriv\\w*|arbetslos\\w*|utanforskap\\w*|utan arbete|utanfor \\w+|support\\w*|benefits?|fors|welfare|allowance)';

const ENTRY =
  '(in|ing|ingang|intag|start|inskr\\w*|fore|forsta|borjan|pre|before|intake|entry|1|t0|t1|i|first|baseline)';
const EXIT =
  '(ut|utg|utgang|slut|avsl\\w*|utskr\\w*|efter|sista|senaste|post|after|exit|end|out|2|t2|ii|last|final|discharge)';

/** Headers of columns that are ticked; they are used for much else, so the content must agree. */
export const TICKED_RULES: readonly Omit<HeaderRule<Ticked>, 'strength'>[] = [
  {
    meaning: 'sexWoman',
    pattern: /^(kon )?(k|kv|kvinn(a|or)|f|female|wom[ae]n)( (x|kryss|ja|nej|1|0))*$/,
  },
  {
    meaning: 'sexMan',
    pattern: /^(kon )?(m|man|male|men)( (x|kryss|ja|nej|1|0))*$/,
  },
  {
    meaning: 'dropout',
    pattern:
      /\b(drop ?outs?|dropped out|avhopp\w*|hoppa(t|de) av|avbrott|avbrutit|avbruten|avbrutet|avbrot|(tidigt|fortida|fortidigt) avslut\w*|avslut\w* (i fortid|tidigt|fortidigt))\b/,
    unless:
      /\b(risk\w*|tidigare|antal|\w*orsak\w*|datum|\w*skol\w*|gymnas\w*|studi\w*|\w*utbildning\w*|previous|school|number)\b/,
  },
];

/** The header dictionary, Swedish and English; several rules can hold for one header. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    meaning: 'number',
    strength: 'certain',
    pattern:
      /^(lop|deltagar|deltagare|deltagarens|arende|akt|individ|klient|person|case|participant|client|serie|intern|rad|dia?rie|kod|ref(erens)?)? ?(nr|nummer|no|num|number|id|idnr|id nr|id nummer|id kod|kod)$|^d ?nr$/,
  },
  {
    meaning: 'number',
    strength: 'likely',
    pattern:
      /^(deltagare|participant|individ|person|klient|client|case|arende|kod|code|alias|pseudonym|deltagarkod|rad|ref)$|\b(id|\w*nr|\w*nummer)\b/,
    unless: /\b(verifikat|rum|kost|konto|telefon)\w*/,
  },
  {
    meaning: 'start',
    strength: 'certain',
    pattern:
      /\b(inskr\w*|insk|\w*start(s?dat|s?datum|ad|ade|at|s?dag)?|intrade\w*|inledd\w*|inleddes|intagen|intagning\w*|in ?datum|datum in|paborj\w*|borjade|borjat|borjar|begynnelse\w*|enrol\w*|start(ed)?|starting|entry|entered|admission|admitted|intake|joined|beg[au]n|date in|in date)\b|^in$/,
    unless: NEITHER,
  },
  {
    meaning: 'start',
    strength: 'likely',
    pattern:
      /^(datum )?(fr o m|from|fran|fran och med|fom)( datum)?$|\b(fr o m|from|fom)$|\b(forsta dag\w*|antagen|antagning\w*|tilltrad\w*|ankomst\w*|first day)\b|^kom( in)?$|^in (i |till )?(insats\w*|team\w*|projekt\w*|verksamhet\w*)$/,
    unless: OTHER_DAYS,
  },
  {
    meaning: 'end',
    strength: 'certain',
    pattern:
      /\b(avsl|avslut\w*|slut|(insats|projekt|period)slut|slut(s?datum|s?dat|ade|at|ar|dag)|utskr\w*|uttrade\w*|ut ?datum|datum ut|lamnat|lamnade|upphor\w*|avaktualiserad|end|ended|ending|end date|exit\w*|left|leaving|closed|closing|closure|discharge\w*|date out|out date|completed|finished)\b|^ut$|^out$/,
    unless: NEITHER,
  },
  {
    meaning: 'end',
    strength: 'likely',
    pattern:
      /^(datum )?(t o m|tom|till|to|till och med|until)( datum)?$|^(insats\w*|aktiv|inskriven|deltar|period) (t o m|tom)$|\b(sista dag\w*|last day|klar|klart|avgang|avgatt)\b|^ut (ur|fran) \w+$/,
    unless: OTHER_DAYS,
  },
  {
    meaning: 'sex',
    strength: 'certain',
    pattern:
      /\b(kon|konet|konstillhorighet|konsidentitet|gender|sex)\b|^(k m|m k|kv m|f m|m f|kvinna man|man kvinna)$/,
  },
  {
    meaning: 'age',
    strength: 'certain',
    pattern: /\b(alder|aldern|ald|age|ar gammal)\b/,
    unless: /grupp|intervall|band|barn|group|range|child/,
  },
  {
    meaning: 'birthYear',
    strength: 'certain',
    pattern:
      /\b(fodd|fodda|fodels\w*|fodar|born|birth|birthyear|birthdate|yob|dob)\b|^f ar$|\barskull\b/,
    unless: /land|\bort\b|country|place|utomlands|\bi\b/,
  },
  {
    meaning: 'referrer',
    strength: 'certain',
    pattern:
      /\b(remittent\w*|remitterande|inremitterande|(in)?remitterad (av|fran)|remiss (av|fran)|remissinstans|remissgivare|anvisande|anvisad (av|fran)|anvisare|aktualiserande|aktualiserad (av|fran)|aktualiserat (av|fran)|initierad av|initierande|referr(er|ed by|ed from|ing \w+|al source|al from)|kommer fran|inkommen fran|skickad av)\b/,
  },
  {
    meaning: 'referrer',
    strength: 'likely',
    pattern:
      /\b(rem|remi\w*|hanvis\w*|inkom\w* fran|inskickad av|uppdrag fran|overlamnad fran|anvis\w*|aktualiser\w*|\w*myndighet\w*|uppdragsgivare|initiativ\w*|avsandare|huvudman|ursprung|referral|source|agency|authority|part|aktor|organisation)\b|^fran$/,
    unless: /\bdatum\b|\bdate\b|ersattning|forsorj/,
  },
  {
    meaning: 'supportTime',
    strength: 'certain',
    pattern: new RegExp(
      `\\b${TIME_WORDS}\\b.*\\b${SUPPORT_WORDS}\\b|\\b${SUPPORT_WORDS}\\b.*\\b${TIME_WORDS}\\b|\\b(forsorjnings|bidrags|ersattnings|sjukskrivnings)(tid|langd)\\w*`,
    ),
    unless: /\bform\b|\btyp\b/,
  },
  {
    meaning: 'supportTime',
    strength: 'likely',
    pattern: new RegExp(
      `\\b${TIME_WORDS}\\b.*\\b(fore|innan|before|prior)\\b|^(tid|antal) (man\\w*|ar|months|years)$|^(antal )?(manader|man|years|months)$|\\boff(entlig)? f(orsorj\\w*)?\\b|\\bpublic support\\b`,
    ),
  },
  {
    meaning: 'supportForm',
    strength: 'certain',
    pattern:
      /\b(\w*ersattning(s\w*)?|\w*forsorj\w*|inkomst\w*|bidragsform|bidrag|benefits?|(form|type|kind) of (support|benefit)|support form|support|income)\b/,
    unless: new RegExp(
      `\\b${TIME_WORDS}\\b|tid\\b|langd|avslut|slut|exit|utskr|efter|after|beslut`,
    ),
  },
  {
    meaning: 'outcome',
    strength: 'certain',
    pattern:
      /\b(\w*avsl(ut(s|nings)?)? ?(orsak\w*|anledning\w*|typ|kod|kategori|resultat|status|grund)|avslut\w* (till|mot)|(orsak\w*|anledning\w*|skal\w*) ((till|for|vid) )?(\w*avslut\w*|utskrivning\w*)|utskriven till|utskrivningsorsak|slutorsak|slutresultat|resultat|utfall|outcome|result|(exit|end|leaving|closing|closure|discharge) ?(reason|destination|code|outcome|type|to)|reason (for|of) \w+|destination|gick (vidare )?till|vidare till|gar till)\b/,
    unless: /\b(ors|budget|kr|diff|matning|uppfolj\w*)\b/,
  },
  {
    meaning: 'outcome',
    strength: 'likely',
    pattern:
      /\b(orsak\w*|anledning\w*|skal|reason|effekt|vart|overgang till|efter insats\w*|mot vad|till vad|(sysselsattning|status|situation|lage|forsorjning\w*|ersattning|atgard) (\w+ )?(vid |efter )?(avslut\w*|slut|utskr\w*|insats\w*|exit)|status (at|on) exit)\b|^till$|^to$/,
    unless: /\bdatum\b|\bdate\b|\bors\b|uppfolj/,
  },
  {
    meaning: 'outcome',
    strength: 'vague',
    pattern: /\b(status|sysselsattning|atgard|mal|avslut\w*|exit\w*)\b/,
  },
  {
    meaning: 'orsIn',
    strength: 'certain',
    pattern: new RegExp(`\\bors (\\w+ )?${ENTRY}\\b|\\bors(in|start|1)\\b|\\b${ENTRY} ors\\b`),
    unless: /diff|forandring|change|delta|datum|date/,
  },
  {
    meaning: 'orsOut',
    strength: 'certain',
    pattern: new RegExp(`\\bors (\\w+ )?${EXIT}\\b|\\bors(ut|slut|out|2)\\b|\\b${EXIT} ors\\b`),
    unless: /diff|forandring|change|delta|datum|date/,
  },
];
