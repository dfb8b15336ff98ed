/** Ekonomi: budget, outcome and what is left. */
export const economy = {
  amount: '{amount} {amount:krona|kronor}',
  /** What the outcome is held against, in a sentence. */
  base: {
    budget: 'budget',
    asked: 'äskat belopp',
    allotted: 'tilldelade medel',
    decided: 'beslutat belopp',
  },
  /** The same with its amount: "budgeten på 2 600 000 kronor". */
  baseWithAmount: {
    budget: 'budgeten på {amount}',
    asked: 'det äskade beloppet {amount}',
    allotted: 'de tilldelade medlen {amount}',
    decided: 'det beslutade beloppet {amount}',
  },
  periodised: {
    wholeYear: '',
    given: '',
    equalMonths: 'Budgeten för {months} månader är räknad som lika stora delar av årets.',
  },
  outcome: {
    year: 'Utfallet för {year} blev {outcome}, mot {base}.',
    part: 'Utfallet för {months} {months:månad|månader} blev {outcome}, mot {base}.',
    any: 'Utfallet blev {outcome}, mot {base}.',
  },
  against: {
    under: 'Det är {difference} under {base}, eller {share} av beloppet.',
    over: 'Det är {difference} över {base}, eller {share} av beloppet.',
    even: 'Det är lika mycket som {base}.',
  },
  alsoAgainst: {
    under: 'Räknat mot {base} återstår {difference}.',
    over: 'Räknat mot {base} är överskridandet {difference}.',
    even: 'Räknat mot {base} är skillnaden noll.',
  },
  lines: {
    sentence: 'Rad för rad var utfallet {list}.',
    under: '{line} {outcome} ({difference} under {base})',
    over: '{line} {outcome} ({difference} över {base})',
    even: '{line} {outcome} (lika med {base})',
  },
  earlier: 'Efter {months} {months:månad|månader} var utfallet {outcome}.',
  forecast:
    'Kostar resten av året lika mycket per månad som de första {months} {months:månaden|månaderna} blir helårets utfall {forecast}; det är en rak framskrivning och tar ingen hänsyn till planerade kostnader.',
};
