import type { Outcome } from '../definitions/outcome';

/**
 * Whole phrases that the stems below would misread or not know, in folded words (no accents, no
 * punctuation).
 */
export const OUTCOME_PHRASES: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['af', 'jobSeeker'],
  ['till af', 'jobSeeker'],
  ['arbetsformedlingen', 'jobSeeker'],
  ['till arbetsformedlingen', 'jobSeeker'],
  ['arbetsloshet', 'jobSeeker'],
  ['employment service', 'jobSeeker'],
  ['public employment service', 'jobSeeker'],
  ['vard', 'medicalRehab'],
  ['varden', 'medicalRehab'],
  ['till vard', 'medicalRehab'],
  ['till varden', 'medicalRehab'],
  ['fortsatt vard', 'medicalRehab'],
  ['sjukvard', 'medicalRehab'],
  ['sjukvarden', 'medicalRehab'],
  ['remittent', 'backToReferrer'],
  ['remittenten', 'backToReferrer'],
  ['referrer', 'backToReferrer'],
  ['avslut utan offentlig forsorjning', 'other'],
  ['utan offentlig forsorjning', 'other'],
  ['sjalvforsorjande', 'other'],
  ['egen forsorjning', 'other'],
  ['alderspension', 'other'],
  ['pension', 'other'],
  ['pensionerad', 'other'],
  ['pensionar', 'other'],
  ['retirement', 'other'],
  ['retired', 'other'],
  ['sjukskriven', 'other'],
  ['sjukskrivning', 'other'],
  ['fortsatt sjukskriven', 'other'],
  ['fortsatt sjukskrivning', 'other'],
  ['daglig verksamhet', 'other'],
  ['osa', 'work'],
  ['alr', 'otherRehab'],
  ['team', 'transferred'],
  // Contact that ended some time after the start is an exit; a dropout left early, without taking part.
  ['avbrutit kontakten', 'other'],
  ['avbruten kontakt', 'other'],
  ['brutit kontakten', 'other'],
  ['tappat kontakten', 'other'],
  ['lost contact', 'other'],
]);

/** Telling words of an outcome. */
export interface OutcomeStem {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
  /** The stem adds nothing where this outcome has been found: "rehab på vårdcentral" is medical. */
  readonly unless?: Outcome;
}

const AUTHORITY =
  '(?:af|fk|soc|ifo|arb(?:ets)? ?f\\w*|forsakringsk\\w*|soci\\w+|kommun\\w*|region\\w*|landsting\\w*|psyk\\w*|primarvard\\w*|vardcentral\\w*|(?:sjuk)?vard\\w*|hals\\w*|rem|remit\\w*|anvisa\\w*|aktualiser\\w*|handlagg\\w*|myndighet\\w*|uppdragsgivare\\w*|huvudman\\w*|ordinarie \\w+|referr\\w*|caseworker|authority|agency)';

/**
 * Word stems in the order in which they are looked for. What a stem has matched is taken out of the
 * phrase before the next one looks, so that "arbetsträning" is not also work. Aktivitetsersättning is
 * the same compensation as sjukersättning for those under 30 (both were called förtidspension), so it
 * is read as that. The programmes of Arbetsförmedlingen leave a person a job seeker.
 */
export const OUTCOME_STEMS: readonly OutcomeStem[] = [
  {
    outcome: 'deceased',
    pattern: /\b(avlid\w*|avled|dod|dods\w*|dog|gatt bort|deceased|died|death)\b/,
  },
  {
    outcome: 'transferred',
    pattern:
      /\b(overflytt\w*|overford\w*|overfor\w*|(flytt\w*|gatt|gick) over|transfer\w*)( \w+)*|\b(flytt\w*|bytt|byter|byte|gatt|till|to|moved)( \w+)* ?(team\w*|another (team|project))|\b(annat|annan|another|other) (\w*team\w*|samverkans\w*|projekt|grupp)|\b\w+ ?teamet$/,
  },
  {
    outcome: 'backToReferrer',
    pattern: new RegExp(
      `\\b(ater|atergang\\w*|atergar|atergick|atergatt|aterga|atervand\\w*|aterlamn\\w*|aterford|tillbaka\\w*|overlamn\\w*|back|returned|return|returning)( gatt)?( till| i| hos| to| the)*( \\w+)? ${AUTHORITY}\\b|\\b(aterremi\\w*|aterremitt\\w*)|^(ater|tillbaka|back|returned)$`,
    ),
  },
  {
    outcome: 'dropout',
    pattern:
      /\b(drop ?outs?|dropp?ade? (ur|out|av)|dropped|avhopp\w*|tidigt avhopp|avbrott\w*|avbrut\w*|avbryt\w*|avbrot\w*|hoppa\w* av|hoppade|uteb(liv|lev)\w*|(ej|inte|aldrig) (fullf\w*|paborj\w*|motiv\w*|pabegynt|kommit|komm\w*|start\w*|delta\w*)|tackat? nej|avboj\w*|(kom|kommer|dok|dyker) (aldrig|ej|inte)( upp)?|no show|quit|withdr\w+|discontinued|interrupted)\b/,
  },
  {
    outcome: 'sicknessCompensation',
    pattern:
      /\b(\w*sjukers(attn?\w*)?|fortidspension\w*|sjukpension\w*|aktivitetsers(attn?\w*)?|(sickness|disability) (compensation|pension|benefits?)|early retirement( pension)?)\b/,
  },
  {
    outcome: 'parentalLeave',
    pattern:
      /\b(foraldra\w*|mammaled\w*|pappaled\w*|barnled\w*|gravid\w*|parental( leave)?|maternity( leave)?|paternity( leave)?|pregnan\w*)\b/,
  },
  {
    outcome: 'jobSeeker',
    pattern:
      /^(till )?arb(ets)? ?f(orm\w*)?$|\b(aktivt? )?(arbetss\w*|arb sok\w*|jobbs\w*|arbetslos\w*)( (pa|hos|via|vid|i|at))?( (af|arbetsf\w*))?|\bsoker? (arbete|jobb|work)\b|\b(inskriv\w*|anmald|registrerad|aktiv|registered|overlamn\w*)( (pa|hos|vid|i|at|with|till))?( the)? (af|arbetsf\w*|employment services?)\b|\b(jobb|ungdoms)\w*( och utvecklings)?garanti\w*|\bjobb och utvecklings\w*|\betablerings\w*|\brusta och matcha\b|\bjob ?seek\w*|\bunemploy\w*|\blooking for (work|a job)\b/,
  },
  {
    outcome: 'otherRehab',
    pattern:
      /\b(arb(ets)? ?liv\w*( inr\w*)?( rehab\w*)?|arb(ets)? ?inr\w*( rehab\w*)?|\w*forstarkt\w* samarbete\w*|yrkesinriktad\w*( rehab\w*)?|vocational( rehab\w*)?|work (training|experience|oriented)( rehab\w*)?|arb(ets)? ?tran\w*|arb(ets)? ?prov\w*|arbetsprat\w*|\w*praktik\w*|prao|internship\w*|kommunal regi|arbetsmarknads(insats|enhet|atgard|projekt)\w*|ame|placement)\b/,
  },
  {
    outcome: 'medicalRehab',
    pattern:
      /\b(med(icinsk\w*)? rehab\w*|medicinsk\w*|\w*rehab\w* (inom|via|i|pa|hos) (\w+ )?(vard\w*|sjukvard\w*|halso\w*|region\w*|landsting\w*)|medical( rehab\w*)?|\w*behandling\w*|\w*psykiatri\w*|(primar|oppen|sluten|missbruks|beroende)vard\w*|vardcentral\w*|health ?care|treatment|multimodal\w*|smartrehab\w*)( rehab\w*)?\b/,
  },
  { outcome: 'otherRehab', pattern: /\b\w*rehab\w*\b/, unless: 'medicalRehab' },
  {
    outcome: 'studies',
    pattern:
      /\b(\w*studi\w*|studer\w*|stud|\w*utbildning\w*|\w*utb|folkhogsk\w*|komvux|\w*vux|sfi|universitet\w*|\w*hogskol\w*|gymnasi\w*|larling\w*|student|stud(y|ies|ying)|education|school|college|university|course|kurs)\b/,
  },
  {
    outcome: 'work',
    pattern:
      /\b(arbetar?|arbete\w*|^arb$|arb(?= (m|med|\d|heltid|deltid|tills|viss|subv|lon|nystart|tim)| +\|)|(forvarvs|lone|deltids|heltids)arbet\w*|\w*anstall(d|da|ning|ningar|ningsstod|ningen)\w*|(tillsvidare|visstids|fast|prov)?anst|\w*jobb(et|ar)?|lonebidrag\w*|nystart\w*|extratjanst\w*|\w*foretag(are)?|(egen|eget) (firma|foretag|verksamhet)|starta eget|vikari\w*|timvik\w*|samhall|subv\w*|work(ing)?|job|employ(ed|ment)|self ?employ\w*)\b/,
  },
  {
    outcome: 'moved',
    pattern:
      /\b(\w*flytt(at?|ade?|ar|ad)?|moved|relocat\w*|bytt (ort|kommun)|annan (kommun|ort))\b/,
  },
];

/** Looked for only where no stem matches: "Övergång till studier" speaks of studies, "Övergått till Säter" of a team. */
export const LAST_STEMS: readonly OutcomeStem[] = [
  { outcome: 'transferred', pattern: /\boverg(ang|att|ar|ick)?\b/ },
  {
    outcome: 'other',
    pattern: /^(annat|annan|ovrig|ovrigt|ovriga|other|misc|miscellaneous|else)\b/,
  },
];

/**
 * Turns the meaning of a stem around, so that what contains it is not guessed: "utan arbete", "ej
 * anställd". What work is without, as in "arbete utan lönebidrag", takes nothing away from it.
 */
export const NEGATIONS =
  /\b(ej|inte|icke|utan|aldrig|not|no|without)\b(?! (\w*stod|\w*bidrag|subventi\w*|subsid\w*|support)\b)/;
