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
  periodised:
    'Budgeten för {months} {months:månad|månader} är räknad som lika stora delar av årets.',
  outcome: {
    year: 'Utfallet för {year} blev {outcome}, mot {base}.',
    part: 'Utfallet för {months} {months:månad|månader} blev {outcome}, mot {base}.',
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
    sentence: 'Utfallet fördelar sig på {list}.',
    under: '{line} {outcome} ({difference} under {base})',
    over: '{line} {outcome} ({difference} över {base})',
    even: '{line} {outcome} (lika med {base})',
  },
  earlier: 'Efter {months} {months:månad|månader} var utfallet {outcome}.',
  forecast:
    'Kostar resten av året lika mycket per månad blir helårets utfall {forecast}; det är en rak framskrivning som inte tar hänsyn till planerade kostnader.',
};
