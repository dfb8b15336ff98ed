import type { ReportTexts } from '../../reportTexts';

/** Who came: the new participants of the period. */
export const whoCame: ReportTexts['whoCame'] = {
  intake: 'During {periodName}, {new} {new:new participant|new participants} joined.',
  intakeBySex: 'During {periodName}, {new} {new:new participant|new participants} joined: {sexes}.',
  intakeOneSex: 'During {periodName}, {new} new participants joined, {sexes}.',
  nobody: 'During {periodName}, no new participant joined.',
  ages: {
    sentence: '{list}.',
    hidden: '{list}; the other numbers are not shown.',
    first: '{n} {n:person was|people were} in the age group {band}',
    next: '{n} in the group {band}',
    firstNobody: 'nobody was in the age group {band}',
    nextNobody: 'nobody in the group {band}',
    other: '{n} at other ages',
    unknown: '{n} of unknown age',
  },
  meanAge: 'The mean age at the start was {mean} years.',
  age: 'The mean age at the start was {mean} years and the median age {median} years.',
  youngest: 'The youngest was {youngest} and the oldest {oldest}.',
  referrers: {
    sentence: 'Participants came from {list}.',
    hidden: 'Participants came from {list}, among others; the other numbers are not shown.',
    sentenceOne: 'The participant came from {category}.',
    first: '{category} ({n} {n:person|people})',
    next: '{category} ({n})',
    other: 'others ({n})',
    unknown: 'unknown referrers ({n})',
  },
  supportForms: {
    sentence: 'Their support at the start was {list}.',
    hidden: 'Their support at the start was {list}, among others; the other numbers are not shown.',
    sentenceOne: 'The participant’s support at the start: {category}.',
    first: '{category} ({n} {n:person|people})',
    next: '{category} ({n})',
    other: 'other ({n})',
    unknown: 'unknown ({n})',
  },
  activeReferrers: {
    all: 'The {known} who took part during {period} came from {list}.',
    known:
      'The {known} who took part during {period} and whose referrer is known came from {list}.',
    share: '{category} ({share})',
    number: '{category} ({n})',
  },
};
