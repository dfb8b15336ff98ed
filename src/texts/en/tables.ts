import type { Texts } from '../texts';
import { formatNumber, formatRate } from '../numbers';

const n = (value: number): string => formatNumber(value, 'en');

export const tables: Texts['tables'] = {
  rows: { women: 'Women', men: 'Men', unknownSex: 'Sex missing', all: 'Total' },
  rowHeading: 'Group',
  windowHeading: 'Period',
  categories: {
    work: 'Work',
    studies: 'Studies',
    jobSeeker: 'Job seeker at AF',
    otherRehab: 'Other work-oriented rehab',
    medicalRehab: 'Medical rehab',
    sicknessCompensation: 'Sickness compensation',
    parentalLeave: 'Parental leave',
    moved: 'Moved',
    backToReferrer: 'Back to referrer',
    deceased: 'Deceased',
    other: 'Other',
    dropout: 'Dropout',
    transferred: 'Transferred',
    unknown: 'Not stated',
  },
  result: {
    title: 'Participant results',
    enrolledAtStart: 'Enrolled at the start of the period',
    newlyEnrolled: 'Newly enrolled',
    exits: 'Exits',
    dropoutsBeside: 'Dropouts',
    dropoutsWithin: 'Of which dropouts',
    activeDuring: 'Active during the period',
    enrolledAtEnd: 'Enrolled at the end of the period',
    remainder: 'Other',
    transferredNote:
      '“1+6” means 1 exit of the team’s own and 6 moved to another team; the total row is the sum.',
    besideNote: 'Dropouts stand beside the exits: start + new − exits − dropouts = end.',
    withinNote: 'Dropouts are among the exits.',
    exitsWithDropouts: (exits, all) => `Exits ${n(exits)} without dropouts, ${n(all)} with.`,
    balance: (start, added, exits, dropouts, end) =>
      `${n(start)} + ${n(added)} − ${n(exits)}${dropouts > 0 ? ` − ${n(dropouts)}` : ''} = ${n(end)} enrolled at the end of the period.`,
  },
  resultRate: {
    title: 'Result',
    positive: 'Positive exits',
    base: 'Exits that count',
    rate: 'Result rate',
    withTransferred: 'Total, transferred included',
    working: (numerator, denominator, rate) =>
      `${n(numerator)} of ${n(denominator)} = ${formatRate(rate, 'en')}`,
    workingWithTransferred: (working) => `${working} if those transferred count as results.`,
    nobody: 'Nobody left in the period, so there is no result to work out.',
  },
  throughput: {
    title: 'Throughput time, months',
    windowsTitle: 'Throughput time in rolling twelve-month periods, months',
    n: 'People',
    mean: 'Mean',
    median: 'Median',
    meanOf: { women: 'Mean women', men: 'Mean men' },
    positiveExits: 'Time from start to exit for those who left with a positive outcome.',
    allExits: 'Time from start to exit for everyone who left.',
    monthNote: 'A month counts as 30.4375 days.',
  },
  supportTime: {
    title: {
      months: 'Time on public support before start, months',
      years: 'Time on public support before start, years',
    },
    n: 'People with a value',
    mean: 'Mean',
    median: 'Median',
    capped: 'Of which above the cap',
    positiveExits: 'For those who left with a positive outcome.',
    allExits: 'For everyone who left.',
    cappedNote:
      'Times that the sheet gives as “more than” count as the cap, so the mean is at least this.',
  },
  definitions: {
    sentence: (positive, dropoutsBeside) =>
      `Result = ${positive}, of all exits; ${
        dropoutsBeside ? 'dropouts are shown beside them' : 'dropouts are among the exits'
      }.`,
    categories: {
      work: 'work',
      studies: 'studies',
      jobSeeker: 'job seeker at AF',
      otherRehab: 'other work-oriented rehab',
      medicalRehab: 'medical rehab',
      sicknessCompensation: 'sickness compensation',
      parentalLeave: 'parental leave',
      moved: 'moved',
      backToReferrer: 'back to referrer',
      deceased: 'deceased',
      other: 'other',
      dropout: 'dropout',
      transferred: 'transferred',
    },
    nothingPositive: 'no outcome',
  },
  periods: {
    year: (year) => `Full year ${year}`,
    half: (year, half) => `H${half} ${year}`,
    days: (from, to) => `${from}–${to}`,
  },
  sheet: {
    report: 'Results',
    heading: 'Participant statistics',
    periodFrom: 'From',
    periodTo: 'To',
    periodHint: 'Change the dates and the tables follow.',
    definitions: 'Definitions',
    extracted: 'Extracted from the participant list',
    participants: 'Participants that count',
    rows: 'Left out',
    uncounted: (rows) =>
      rows === 1
        ? '1 row does not count; see the sheet FinsamDeltagare.'
        : `${n(rows)} rows do not count; see the sheet FinsamDeltagare.`,
    participantsIntro:
      'Written by Finsamrapport from the participant list: one row for each row of the list, without names or personal identity numbers. Räknas = 0: the row is outside every figure.',
    outcomesIntro:
      'How each outcome counts: 1 = yes, 0 = no. Change a number and the tables follow.',
  },
};
