import type { ReportTexts } from '../../reportTexts';

/** The economy: budget, outcome and what is left. */
export const economy: ReportTexts['economy'] = {
  amount: '{amount} {amount:krona|kronor}',
  base: {
    budget: 'budget',
    asked: 'amount asked for',
    allotted: 'amount allotted',
    decided: 'amount decided',
  },
  baseWithAmount: {
    budget: 'a budget of {amount}',
    asked: '{amount} asked for',
    allotted: '{amount} allotted',
    decided: '{amount} decided',
  },
  periodisedBase: {
    budget: 'budget for those months',
    asked: 'amount asked for those months',
    allotted: 'amount allotted for those months',
    decided: 'amount decided for those months',
  },
  periodisedWithAmount: {
    budget: 'a budget of {amount} for those months',
    asked: '{amount} asked for those months',
    allotted: '{amount} allotted for those months',
    decided: '{amount} decided for those months',
  },
  periodised:
    'The budget for {months} {months:month|months} is worked out as equal parts of the year’s.',
  outcome: {
    year: 'The outcome for {year} was {outcome}, against {base}.',
    part: 'The outcome for {months} {months:month|months} was {outcome}, against {base}.',
    any: 'The outcome was {outcome}, against {base}.',
    accumulated: 'Costs accumulated to {outcome}, against {base}.',
  },
  against: {
    under: 'That is {difference} below the {base} ({share}).',
    over: 'That is {difference} above the {base} ({share}).',
    even: 'That is exactly the {base}.',
  },
  alsoAgainst: {
    under: 'Held against {base}, {difference} is left.',
    over: 'Held against {base}, {difference} too much was spent.',
    even: 'Held against {base}, there is no difference.',
  },
  lines: {
    sentence: 'Line by line the outcome was {list}.',
    under: '{line} {outcome} ({difference} below the {base})',
    over: '{line} {outcome} ({difference} above the {base})',
    even: '{line} {outcome} (exactly the {base})',
  },
  earlier: 'After {months} {months:month|months} the outcome was {outcome}.',
  forecast:
    'If the rest of the year costs as much per month, the outcome for the year will be {forecast}; this is a straight line and takes no account of planned costs.',
};
