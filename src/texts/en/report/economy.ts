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
    'The budget for these months is taken as {months} {months:twelfth|twelfths} of the year’s.',
  time: {
    months: '{first}–{last}',
    month: '{first}',
    part: '{months} {months:month|months}',
    withYear: '{time} {year}',
  },
  outcome: {
    year: 'The outcome for {year} was {outcome}, against {base}.',
    part: 'The outcome for {time} was {outcome}, against {base}.',
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
    sentence: 'The costs are divided into {list}.',
    first: {
      under: '{line} {outcome} ({difference} below the {base})',
      over: '{line} {outcome} ({difference} above the {base})',
      even: '{line} {outcome} (exactly the {base})',
    },
    next: {
      under: '{line} {outcome} ({difference} below)',
      over: '{line} {outcome} ({difference} above)',
      even: '{line} {outcome} (no difference)',
    },
  },
  earlier: 'During {time} the outcome was {outcome}.',
  forecast:
    'If the rest of the year costs as much per month, the year will end at {forecast}; this is a straight-line forecast that takes no account of planned costs.',
};
