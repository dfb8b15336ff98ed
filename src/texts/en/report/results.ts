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
  activeOneSex: 'The team had {active} active participants during {periodName}, {sexes}.',
  exits: 'During {period}, {exits} {exits:person|people} left.',
  exitsBySex: 'During {period}, {exits} {exits:person|people} left: {sexes}.',
  exitsOneSex: 'During {period}, {exits} people left, {sexes}.',
  nobodyLeft: 'Nobody left during {period}.',
  dropoutsBeside: {
    withExits:
      'In addition, {dropouts} {dropouts:person|people} dropped out early; {dropouts:this person is|they are} shown separately from the exits.',
    alone:
      'However, {dropouts} {dropouts:person|people} dropped out early; {dropouts:this person is|they are} shown separately from the exits.',
  },
  transferred:
    'Another team took over {transferred} of them, who {transferred:is|are} neither counted as a result nor included in the base.',
  positive: 'The exits that count as a result were {list}.',
  others: 'The other exits were {list}.',
  onlyOthers: 'The exits were {list}.',
  hidden: {
    positive:
      'The exits that count as a result were {list}, among others; the other numbers are not shown.',
    others: 'The other exits were {list}, among others; the other numbers are not shown.',
    onlyOthers: 'The exits were {list}, among others; the other numbers are not shown.',
  },
  allPositive: 'All the exits were {where}.',
  allOthers: 'All the exits were {where}.',
  exitsTo: '{n} {where}',
  where: {
    work: 'to work',
    studies: 'to studies',
    jobSeeker: 'to job seeking with Arbetsförmedlingen',
    otherRehab: 'to other work-oriented rehab',
    medicalRehab: 'to medical rehab',
    sicknessCompensation: 'to sickness compensation',
    parentalLeave: 'to parental leave',
    moved: 'because of a move',
    backToReferrer: 'back to the referrer',
    deceased: 'because of death',
    other: 'for other reasons',
    dropout: '{n:dropout|dropouts}',
    transferred: 'to another team',
    unknown: 'without a known reason',
  },
  rate: 'The result was {rate}: {positive} of {base} exits led to {destinations}.',
  rateOfOthers:
    'The result was {rate}: {positive} of {base} exits, without those transferred, led to {destinations}.',
  rateOfOne: {
    result: 'The exit counts as a result.',
    noResult: 'The exit does not count as a result.',
    otherResult: 'The only other exit counts as a result.',
    otherNoResult: 'The only other exit does not count as a result.',
  },
  noRate: 'None of the exits led to {destinations}, so the result is {rate}.',
  rateWithTransferred:
    'If {transferred:the person|those} transferred {transferred:is|are} also counted as a result, it is {rate} ({positive} of {base}).',
  rateBySex:
    'Among women the result was {women} ({womenPositive} of {womenBase}) and among men {men} ({menPositive} of {menBase}).',
  rateBySexInNumbers:
    'Among women it was {womenPositive} of {womenBase} and among men {menPositive} of {menBase}.',
  throughput: {
    positiveExits:
      'The throughput time of those who left with a positive outcome was {mean} {mean:month|months} on average (median {median}).',
    allExits:
      'The throughput time of all who left was {mean} {mean:month|months} on average (median {median}).',
  },
  throughputOfFew: {
    positiveExits:
      'The throughput time of the {n} who left with a positive outcome was {mean} {mean:month|months} on average.',
    allExits: 'The throughput time of the {n} who left was {mean} {mean:month|months} on average.',
  },
  throughputBySex: 'For men the mean was {men} and for women {women} {women:month|months}.',
  windows: {
    sentence: 'In rolling twelve-month periods, the mean has been {list}.',
    first: '{mean} {mean:month|months} ({window})',
    next: '{mean} ({window})',
  },
  outliers:
    'Without {outliers} {outliers:outlier|outliers}, the mean is {mean} {mean:month|months}.',
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
      'The ORS self-rating went from an average of {start} points at the start to {end} at the exit, for the {n} {n:person|people} with both values.',
    cutoff:
      'At the exit, {share} had at least {limit} points, the level at which people in general usually are.',
    cutoffInNumbers:
      'At the exit, {past} of {n} had at least {limit} points, the level at which people in general usually are.',
    byOutcome: 'By outcome, the mean changed as follows: {list}.',
    first: '{outcome} from {start} to {end} points ({n} people)',
    next: '{outcome} from {start} to {end} ({n})',
  },
};
