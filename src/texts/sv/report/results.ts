/** What came of it: flow, exits, result rate and times. */
export const results = {
  flow: '{startPart}, {newPart} och {endPart}.',
  start: {
    some: 'vid början av {periodName} var {start} {start:person inskriven|personer inskrivna}',
    nobody: 'vid början av {periodName} var ingen inskriven',
  },
  newly: {
    some: '{new} skrevs in under {period}',
    nobody: 'ingen skrevs in under {period}',
  },
  end: {
    some: 'vid {ofPeriod} slut var {end} {end:inskriven|inskrivna}',
    nobody: 'vid {ofPeriod} slut var ingen inskriven',
  },
  active: 'Insatsen hade {active} {active:aktiv deltagare|aktiva deltagare} under {periodName}.',
  activeBySex:
    'Insatsen hade {active} {active:aktiv deltagare|aktiva deltagare} under {periodName}: {sexes}.',
  /** Here and below: where all are of one sex ("samtliga kvinnor"). */
  activeOneSex: 'Insatsen hade {active} aktiva deltagare under {periodName}, {sexes}.',
  exits: 'Under {period} avslutades {exits} {exits:person|personer}.',
  exitsBySex: 'Under {period} avslutades {exits} {exits:person|personer}: {sexes}.',
  exitsOneSex: 'Under {period} avslutades {exits} personer, {sexes}.',
  nobodyLeft: 'Ingen avslutades under {period}.',
  /** Where dropouts are no exits. */
  dropoutsBeside: {
    withExits:
      'Därutöver hoppade {dropouts} {dropouts:person|personer} av tidigt ({dropouts:dropout|dropouts}) och redovisas vid sidan om avsluten.',
    alone:
      'Däremot hoppade {dropouts} {dropouts:person|personer} av tidigt ({dropouts:dropout|dropouts}) och redovisas vid sidan om avsluten.',
  },
  transferred:
    'Ett annat team tog över {transferred} av dem; {transferred:den personen|de} räknas varken som resultat eller i underlaget för resultatet.',
  /** Exits that are a result, then the others: how many, and where. */
  positive: 'Av de avslutade gick {list}.',
  others: 'I övrigt avslutades {list}.',
  onlyOthers: 'Av dem avslutades {list}.',
  /** Where some numbers are kept back to protect small groups. */
  hidden: {
    positive: 'Av de avslutade gick {list}; övriga antal visas inte.',
    others: 'I övrigt avslutades {list}; övriga antal visas inte.',
    onlyOthers: 'Av dem avslutades {list}; övriga antal visas inte.',
  },
  /** Where all went the same way. */
  allPositive: 'Alla gick {where}.',
  allOthers: 'Alla avslutades {where}.',
  /** One of the list: how many, and where ("tre till arbete"). */
  exitsTo: '{n} {where}',
  where: {
    work: 'till arbete',
    studies: 'till studier',
    jobSeeker: 'till arbetssökande hos Arbetsförmedlingen',
    otherRehab: 'till annan arbetslivsinriktad rehab',
    medicalRehab: 'till medicinsk rehab',
    sicknessCompensation: 'till sjukersättning',
    parentalLeave: 'till föräldraledighet',
    moved: 'på grund av flytt',
    backToReferrer: 'åter till remittenten',
    deceased: 'på grund av dödsfall',
    other: 'av annan orsak',
    dropout: 'som {n:dropout|dropouts}',
    transferred: 'till annat team',
    unknown: 'utan uppgift om orsak',
  },
  rate: 'Resultatet blev {rate}: {positive} av {base} avslutade gick till {destinations}.',
  rateOfOthers:
    'Resultatet blev {rate}: {positive} av de {base} som inte flyttades över gick till {destinations}.',
  /** Where only one exit counts: no percentage. */
  rateOfOne: {
    result: 'Avslutet räknas som resultat.',
    noResult: 'Avslutet räknas inte som resultat.',
    /** Beside those moved to another team. */
    otherResult: 'Det enda övriga avslutet räknas som resultat.',
    otherNoResult: 'Det enda övriga avslutet räknas inte som resultat.',
  },
  noRate: 'Inget av avsluten ledde till {destinations}, så resultatet är {rate}.',
  rateWithTransferred:
    'Räknas {transferred:den överflyttade|de överflyttade} med som resultat blir det {rate} ({positive} av {base}).',
  rateBySex:
    'Bland kvinnorna var resultatet {women} ({womenPositive} av {womenBase}) och bland männen {men} ({menPositive} av {menBase}).',
  /** The same without percentages, where they would be of fewer than ten. */
  rateBySexInNumbers:
    'Bland kvinnorna var det {womenPositive} av {womenBase} och bland männen {menPositive} av {menBase}.',
  throughput: {
    positiveExits:
      'Genomströmningstiden för dem som avslutades med positivt resultat var i genomsnitt {mean} {mean:månad|månader} (median {median}).',
    allExits:
      'Genomströmningstiden för alla som avslutades var i genomsnitt {mean} {mean:månad|månader} (median {median}).',
  },
  /** The same where it is of two, three or four people. */
  throughputOfFew: {
    positiveExits:
      'Genomströmningstiden för de {n} som avslutades med positivt resultat var i genomsnitt {mean} {mean:månad|månader}.',
    allExits:
      'Genomströmningstiden för de {n} som avslutades var i genomsnitt {mean} {mean:månad|månader}.',
  },
  throughputBySex: 'För män var medeltiden {men} och för kvinnor {women} {women:månad|månader}.',
  windows: {
    sentence: 'I rullande tolvmånadersperioder har medeltiden varit {list}.',
    first: '{mean} {mean:månad|månader} ({window})',
    next: '{mean} ({window})',
  },
  outliers:
    'Räknat utan {outliers} {outliers:långliggare|långliggare} är medeltiden {mean} {mean:månad|månader}.',
  long: 'Vid {ofPeriod} slut hade {long} {long:person|personer} varit {long:inskriven|inskrivna} längre än {limit} månader.',
  supportTime: {
    positiveExits: {
      months:
        'De som avslutades med positivt resultat hade före starten haft offentlig försörjning i genomsnitt {atLeast}{mean} {mean:månad|månader}.',
      years:
        'De som avslutades med positivt resultat hade före starten haft offentlig försörjning i genomsnitt {atLeast}{mean} år.',
    },
    allExits: {
      months:
        'De som avslutades hade före starten haft offentlig försörjning i genomsnitt {atLeast}{mean} {mean:månad|månader}.',
      years:
        'De som avslutades hade före starten haft offentlig försörjning i genomsnitt {atLeast}{mean} år.',
    },
    atLeast: 'minst ',
    bySex: {
      months: 'Männens tid var {atLeastMen}{men} och kvinnornas {atLeastWomen}{women} månader.',
      years: 'Männens tid var {atLeastMen}{men} och kvinnornas {atLeastWomen}{women} år.',
    },
    capped:
      'I listan är {capped} av {n} tider angivna som ”mer än”, så medelvärdet är en undre gräns.',
  },
  ors: {
    means:
      'Självskattningen ORS gick från i genomsnitt {start} poäng vid starten till {end} vid avslutet, räknat på {n} {n:person|personer} med båda värdena.',
    cutoff:
      'Vid avslutet hade {share} minst {limit} poäng, den nivå där folk i allmänhet brukar ligga.',
    /** The same without a percentage, where it would be of fewer than ten. */
    cutoffInNumbers:
      'Vid avslutet hade {past} av {n} minst {limit} poäng, den nivå där folk i allmänhet brukar ligga.',
    byOutcome: 'Uppdelat på avslutsorsak ändrades medelvärdet så här: {list}.',
    first: '{outcome} från {start} till {end} poäng ({n} personer)',
    next: '{outcome} från {start} till {end} ({n})',
  },
};
