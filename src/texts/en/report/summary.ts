import type { ReportTexts } from '../../reportTexts';

/** The summary: the numbers that a board reads first. */
export const summary: ReportTexts['summary'] = {
  flow: 'At the beginning of {periodName}, {start} {start:person was|people were} enrolled, and {new} {new:new participant|new participants} joined during {period}.',
  nobodyAtStart: 'During {periodName}, {new} {new:new participant|new participants} joined.',
  nobodyNew:
    'At the beginning of {periodName}, {start} {start:person was|people were} enrolled; nobody new joined during {period}.',
  active: 'During {periodName}, {active} {active:person|people} took part, {new} of them new.',
  activeOnly: 'During {periodName}, {active} {active:person|people} took part.',
  exits:
    'In all, {exits} {exits:person|people} left, {positive} of them to {destinations}, which gives a result of {rate}.',
  exitsWithoutResult: 'In all, {exits} {exits:person|people} left, but nobody to {destinations}.',
  oneExit: 'There was one exit, {where}.',
  oneExitWithoutResult: 'One person left, but not to {destinations}.',
  exitsOnly: 'In all, {exits} {exits:person|people} left.',
  nobodyLeft: 'Nobody left during {period}.',
  transferred:
    'In all, {exits} {exits:person|people} left, {transferred} of them transferred to another team.',
  rateOfRest:
    'Of the other {base}, {positive} went to {destinations}, which gives a result of {rate}.',
  dropouts: {
    withExits:
      'In addition, {dropouts} {dropouts:person|people} dropped out early and {dropouts:is|are} not counted among the exits.',
    alone:
      'However, {dropouts} {dropouts:person|people} dropped out early and {dropouts:is|are} not counted among the exits.',
  },
  throughput: {
    positiveExits:
      'The mean throughput time of those who left with a positive outcome was {mean} {mean:month|months}.',
    allExits: 'The mean throughput time was {mean} {mean:month|months}.',
  },
  end: 'When {period} ended, {end} {end:person was|people were} enrolled.',
  nobodyAtEnd: 'When {period} ended, nobody was enrolled.',
  economyTime: {
    year: ' for {year}',
    part: ' for {time}',
  },
  economy: {
    under: 'Costs{time} came to {outcome}, {difference} below the {base}.',
    over: 'Costs{time} came to {outcome}, {difference} above the {base}.',
    even: 'Costs{time} came to {outcome}, exactly the {base}.',
  },
  accumulated: {
    under: 'Costs accumulated to {outcome}, {difference} below the {base}.',
    over: 'Costs accumulated to {outcome}, {difference} above the {base}.',
    even: 'Costs accumulated to {outcome}, exactly the {base}.',
  },
};
