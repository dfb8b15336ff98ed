import type { ReportTexts } from '../../reportTexts';

/** What came of it: flow, exits, result rate and times. */
export const results: ReportTexts['results'] = {
  flow: '{startPart}, {newPart}, and {endPart}.',
  start: {
    some: 'at the beginning of {periodName}, {start} {start:person was|people were} enrolled',
    nobody: 'at the beginning of {periodName}, nobody was enrolled',
  },
  newly: { some: '{new} joined during {period}', nobody: 'nobody joined during {period}' },
  end: {
    some: 'when it ended {end} {end:was|were} enrolled',
    nobody: 'when it ended nobody was enrolled',
  },
  active:
    'The team had {active} {active:active participant|active participants} during {periodName}.',
  activeBySex:
    'The team had {active} {active:active participant|active participants} during {periodName}: {sexes}.',
  exits: 'During {period}, {exits} {exits:person|people} left.',
  exitsBySex: 'During {period}, {exits} {exits:person|people} left: {sexes}.',
  nobodyLeft: 'Nobody left during {period}.',
  dropoutsBeside:
    'In addition, {dropouts} {dropouts:person|people} dropped out early and {dropouts:is|are} shown beside the exits.',
  transferred:
    'Another team took over {transferred} of them, who {transferred:is|are} neither a result nor in the base for it.',
  positive: 'The exits that count as a result were {list}.',
  others: 'The other exits were {list}.',
  onlyOthers: 'The exits were {list}.',
  outcome: {
    work: '{n} to work',
    studies: '{n} to studies',
    jobSeeker: '{n} to job seeking with Arbetsförmedlingen',
    otherRehab: '{n} to other work-oriented rehab',
    medicalRehab: '{n} to medical rehab',
    sicknessCompensation: '{n} to sickness compensation',
    parentalLeave: '{n} to parental leave',
    moved: '{n} because of a move',
    backToReferrer: '{n} back to the referrer',
    deceased: '{n} because of death',
    other: '{n} for other reasons',
    dropout: '{n} {n:dropout|dropouts}',
    transferred: '{n} to another team',
    unknown: '{n} without a known reason',
  },
  rate: 'The result was {rate}: {positive} of {base} exits led to {destinations}.',
  rateOfOne: {
    result: 'The one exit that counts led to {destinations}, so the result is {rate}.',
    noResult: 'The one exit that counts did not lead to {destinations}, so the result is {rate}.',
  },
  rateOfOthers:
    'The result was {rate}: {positive} of {base} exits, without those transferred, led to {destinations}.',
  noRate: 'None of the exits led to {destinations}, so the result is {rate}.',
  rateWithTransferred:
    'If those transferred are counted as a result, it is {rate} ({positive} of {base}).',
  rateBySex:
    'Among women the result was {women} ({womenPositive} of {womenBase}) and among men {men} ({menPositive} of {menBase}).',
  throughput: {
    positiveExits:
      'The throughput time of those who left with a positive outcome was {mean} {mean:month|months} on average (median {median}).',
    allExits:
      'The throughput time of all who left was {mean} {mean:month|months} on average (median {median}).',
  },
  throughputBySex: 'For men the mean was {men} and for women {women} {women:month|months}.',
  windows: {
    sentence: 'In rolling twelve-month periods the mean has been {list}.',
    first: '{mean} {mean:month|months} ({window})',
    next: '{mean} ({window})',
  },
  outliers:
    'Without {outliers} {outliers:outlier|outliers} the mean is {mean} {mean:month|months}.',
  long: 'When {period} ended, {long} {long:person|people} had been enrolled for more than {limit} months.',
  supportTime: {
    positiveExits: {
      months:
        'Those who left with a positive outcome had been on public support before the start for {atLeast}{mean} {mean:month|months} on average.',
      years:
        'Those who left with a positive outcome had been on public support before the start for {atLeast}{mean} {mean:year|years} on average.',
    },
    allExits: {
      months:
        'Those who left had been on public support before the start for {atLeast}{mean} {mean:month|months} on average.',
      years:
        'Those who left had been on public support before the start for {atLeast}{mean} {mean:year|years} on average.',
    },
    atLeast: 'at least ',
    bySex: {
      months:
        'For men it was {atLeastMen}{men} and for women {atLeastWomen}{women} {women:month|months}.',
      years:
        'For men it was {atLeastMen}{men} and for women {atLeastWomen}{women} {women:year|years}.',
    },
    capped:
      'In the list {capped} of {n} times are given as “more than”, so the mean is a lower bound.',
  },
  ors: {
    means:
      'The self-rating ORS went from {start} points on average at the start to {end} at the exit, over {n} {n:person|people} with both values.',
    cutoff:
      'At the exit {share} had at least {limit} points, the cutoff for how people in general answer.',
    byOutcome: 'By outcome it went {list}.',
    first: 'from {start} to {end} points for {outcome} ({n} {n:person|people})',
    next: 'from {start} to {end} for {outcome} ({n})',
  },
};
