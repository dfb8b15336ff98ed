import type { ReportTexts } from '../../reportTexts';

/** Who came: the new participants of the period. */
export const whoCame: ReportTexts['whoCame'] = {
  intake: 'During {periodName}, {new} {new:new participant|new participants} joined.',
  intakeBySex: 'During {periodName}, {new} {new:new participant|new participants} joined: {sexes}.',
  nobody: 'During {periodName}, no new participant joined.',
  ages: {
    sentence: '{list}.',
    first: 'in the age group {band} there {n:was|were} {n} {n:person|people}',
    next: 'in the group {band} {n}',
    other: 'at other ages {n}',
    unknown: 'without a known age {n}',
  },
  age: 'The mean age at the start was {mean} years and the median age {median} years.',
  youngest: 'The youngest was {youngest} and the oldest {oldest}.',
  referrers: {
    sentence: 'Participants came from {list}.',
    sentenceOne: 'The participant came from {category}.',
    first: '{category} ({n} {n:person|people})',
    next: '{category} ({n})',
    other: 'others ({n})',
    unknown: 'unknown referrers ({n})',
  },
  supportForms: {
    sentence: 'Support at the start was divided into {list}.',
    sentenceOne: 'Support at the start: {category}.',
    first: '{category} ({n} {n:person|people})',
    next: '{category} ({n})',
    other: 'other ({n})',
    unknown: 'unknown ({n})',
  },
  activeReferrers: {
    sentence: 'Of the {known} who took part during {period} and whose referrer is known, {list}.',
    item: '{share} came from {category}',
  },
};
