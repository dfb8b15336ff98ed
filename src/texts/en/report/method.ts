import type { ReportTexts } from '../../reportTexts';

/** How the figures were worked out, for those who want to check them. */
export const method: ReportTexts['method'] = {
  source:
    'The figures come from the team’s list of participants as of {extracted} and cover {days}, both days included.',
  people:
    'The list has {participants} {participants:row that counts|rows that count}, one for each enrolment.',
  uncounted:
    'Besides these, {uncounted} {uncounted:row is|rows are} not counted: {uncounted:it|they} could not be read, or {uncounted:shows|show} an enrolment that is counted already.',
  result: {
    beside:
      'The result is the share of exits that led to {destinations}; dropouts are not included.',
    within: 'The result is the share of exits, dropouts included, that led to {destinations}.',
    nothing: 'No exits count as a result.',
  },
  transferred:
    'People transferred to another team are neither counted as a result nor included in the base.',
  throughput: {
    positiveExits:
      'Throughput time is the time from start to exit of those who left with a positive outcome; a month is 30.4375 days.',
    allExits:
      'Throughput time is the time from start to exit of all who left; a month is 30.4375 days.',
  },
  outliers:
    'Outliers are those whose time is longer than the upper quartile plus 1.5 times the distance between the quartiles.',
  supportTime: {
    positiveExits:
      'Time on public support before the start is that of those who left with a positive outcome.',
    allExits: 'Time on public support before the start is that of all who left.',
  },
  protection: {
    internal: 'Counts below {threshold} people are not shown.',
    public:
      'Counts below {threshold} people are not shown, nor numbers from which they can be worked out.',
  },
};
