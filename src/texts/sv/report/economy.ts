/** Ekonomi: budget, outcome and what is left. */
export const economy = {
  amount: '{amount} {amount:krona|kronor}',
  /** What the outcome is held against, after "under" and "över". */
  base: {
    budget: 'budget',
    asked: 'det äskade beloppet',
    allotted: 'de tilldelade medlen',
    decided: 'det beslutade beloppet',
  },
  /** The same with its amount, after "mot". */
  baseWithAmount: {
    budget: 'en budget på {amount}',
    asked: 'äskade {amount}',
    allotted: 'tilldelade {amount}',
    decided: 'beslutade {amount}',
  },
  /** Where the year's amount is spread over equal months. */
  periodisedBase: {
    budget: 'periodiserad budget',
    asked: 'det periodiserade äskade beloppet',
    allotted: 'de periodiserade tilldelade medlen',
    decided: 'det periodiserade beslutade beloppet',
  },
  periodisedWithAmount: {
    budget: 'en periodiserad budget på {amount}',
    asked: 'ett periodiserat äskat belopp på {amount}',
    allotted: 'periodiserade tilldelade medel på {amount}',
    decided: 'ett periodiserat beslutat belopp på {amount}',
  },
  /** Where the sheet has a budget for the year only. */
  periodised: 'Periodens budget är räknad som {months} {months:tolftedel|tolftedelar} av årets.',
  /** A part of a year, after "för" and "under": from one month to another, one month, or months that are not whole. */
  time: {
    months: '{first}–{last}',
    month: '{first}',
    part: '{months} {months:månad|månader}',
    /** The same with its year, where it is known. */
    withYear: '{time} {year}',
  },
  outcome: {
    year: 'Utfallet för {year} blev {outcome}, mot {base}.',
    part: 'Utfallet för {time} blev {outcome}, mot {base}.',
    any: 'Utfallet blev {outcome}, mot {base}.',
    /** Earlier costs and the period's together. */
    accumulated: 'De ackumulerade kostnaderna blev {outcome}, mot {base}.',
  },
  against: {
    under: 'Det är {difference} under {base} ({share}).',
    over: 'Det är {difference} över {base} ({share}).',
    even: 'Det är lika mycket som {base}.',
  },
  alsoAgainst: {
    under: 'Räknat mot {base} återstår {difference}.',
    over: 'Räknat mot {base} är överskridandet {difference}.',
    even: 'Räknat mot {base} finns ingen skillnad.',
  },
  lines: {
    sentence: 'Kostnaderna fördelar sig på {list}.',
    /** The first line names what it is held against. */
    first: {
      under: '{line} {outcome} ({difference} under {base})',
      over: '{line} {outcome} ({difference} över {base})',
      even: '{line} {outcome} (lika med {base})',
    },
    next: {
      under: '{line} {outcome} ({difference} under)',
      over: '{line} {outcome} ({difference} över)',
      even: '{line} {outcome} (ingen avvikelse)',
    },
  },
  /** An outcome of an earlier part of the year. */
  earlier: 'Under {time} var utfallet {outcome}.',
  forecast:
    'Kostar resten av året lika mycket per månad slutar året på {forecast}; det är en rak framskrivning som inte tar hänsyn till planerade kostnader.',
};
