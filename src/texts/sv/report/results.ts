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
  exits: 'Under {period} avslutades {exits} {exits:person|personer}.',
  exitsBySex: 'Under {period} avslutades {exits} {exits:person|personer}: {sexes}.',
  nobodyLeft: 'Ingen avslutades under {period}.',
  dropoutsBeside:
    'Därutöver hoppade {dropouts} {dropouts:person|personer} av tidigt ({dropouts:dropout|dropouts}) och redovisas vid sidan om avsluten.',
  transferred:
    'Ett annat team tog över {transferred} av dem; {transferred:den personen|de} räknas varken som resultat eller i underlaget för resultatet.',
  /** Exits that are a result, then the others: how many, and where. */
  positive: 'Av de avslutade gick {list}.',
  others: 'I övrigt avslutades {list}.',
  onlyOthers: 'Av dem avslutades {list}.',
  outcome: {
    work: '{n} till arbete',
    studies: '{n} till studier',
    jobSeeker: '{n} till arbetssökande hos Arbetsförmedlingen',
    otherRehab: '{n} till annan arbetslivsinriktad rehab',
    medicalRehab: '{n} till medicinsk rehab',
    sicknessCompensation: '{n} till sjukersättning',
    parentalLeave: '{n} till föräldraledighet',
    moved: '{n} på grund av flytt',
    backToReferrer: '{n} åter till remittenten',
    deceased: '{n} på grund av dödsfall',
    other: '{n} av annan orsak',
    dropout: '{n} som {n:dropout|dropouts}',
    transferred: '{n} till annat team',
    unknown: '{n} utan uppgift om orsak',
  },
  rate: 'Resultatet blev {rate}: {positive} av {base} avslut ledde till {destinations}.',
  /** Where only one exit counts. */
  rateOfOne: {
    result: 'Det enda avslut som räknas ledde till {destinations}, så resultatet är {rate}.',
    noResult: 'Det enda avslut som räknas ledde inte till {destinations}, så resultatet är {rate}.',
  },
  rateOfOthers:
    'Resultatet blev {rate}: {positive} av {base} avslut, de överflyttade borträknade, ledde till {destinations}.',
  noRate: 'Inget av avsluten ledde till {destinations}, så resultatet är {rate}.',
  rateWithTransferred:
    'Räknas de överflyttade med som resultat blir det {rate} ({positive} av {base}).',
  rateBySex:
    'Bland kvinnorna var resultatet {women} ({womenPositive} av {womenBase}) och bland männen {men} ({menPositive} av {menBase}).',
  throughput: {
    positiveExits:
      'Genomströmningstiden för dem som avslutades med positivt resultat var i genomsnitt {mean} {mean:månad|månader} (median {median}).',
    allExits:
      'Genomströmningstiden för alla som avslutades var i genomsnitt {mean} {mean:månad|månader} (median {median}).',
  },
  throughputBySex: 'För män var medeltiden {men} och för kvinnor {women} {women:månad|månader}.',
  windows: {
    sentence: 'I rullande tolvmånadersperioder har medeltiden varit {list}.',
    first: '{mean} {mean:månad|månader} ({window})',
    next: '{mean} ({window})',
  },
  outliers:
    'Räknat utan {outliers} {outliers:långliggare|långliggare} är medeltiden {mean} {mean:månad|månader}.',
  long: 'Vid {ofPeriod} slut hade {long} {long:person|personer} varit {long:inskriven|inskrivna} i mer än {limit} månader.',
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
      'Vid avslutet hade {share} minst {limit} poäng, gränsen för hur folk i allmänhet svarar.',
    byOutcome: 'Efter avslutsorsak gick värdet {list}.',
    first: 'från {start} till {end} poäng för {outcome} ({n} {n:person|personer})',
    next: 'från {start} till {end} för {outcome} ({n})',
  },
};
