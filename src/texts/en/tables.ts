import type { Texts } from '../texts';
import { formatNumber, formatRate } from '../numbers';

const n = (value: number): string => formatNumber(value, 'en');
const n1 = (value: number): string => formatNumber(value, 'en', 1);
/** A cap as the sheet has it: "9", "9.5". */
const plain = (value: number): string => formatNumber(value, 'en', Number.isInteger(value) ? 0 : 1);

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
    windowsWithoutTitle: 'Throughput time without outliers in rolling twelve-month periods, months',
    n: 'People',
    mean: 'Mean',
    median: 'Median',
    meanOf: { women: 'Mean women', men: 'Mean men' },
    medianOf: { women: 'Median women', men: 'Median men' },
    nOf: { women: 'Women', men: 'Men' },
    outliers: 'Outliers',
    meanWithout: 'Mean without outliers',
    medianWithout: 'Median without outliers',
    fence: 'Limit for outliers',
    outlierNote:
      'Outliers: a longer time than the upper quartile plus 1.5 times the distance between the quartiles. The limit is the same for women and men.',
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
      'Times that the list gives as “more than” count as the cap, so mean and median are at least what they say.',
    atLeast: {
      months: (mean, capped, people, cap) =>
        `In all at least ${mean} months; ${capped} of ${people} are ${cap}.`,
      years: (mean, capped, people, cap) =>
        `In all at least ${mean} years; ${capped} of ${people} are ${cap}.`,
    },
    oneDecimal: (value) => n1(value),
    decimalMark: '.',
    aboveCap: (cap) => (cap === null ? 'above the cap' : `>${plain(cap)}`),
  },
  newParticipants: {
    bySex: 'New participants by sex',
    byAge: 'New participants by age',
    byReferrer: 'New participants by referrer',
    bySupportForm: 'New participants by form of support',
    ageHeading: 'Age',
    referrerHeading: 'Referrer',
    supportFormHeading: 'Support',
    count: 'Number',
    share: 'Share',
    band: (ages) => `${ages} years`,
    otherAges: 'Other ages',
    otherTexts: 'Others',
    unknown: 'Not stated',
    shareNote: 'Shares are rounded so that they add up to 100.',
  },
  age: {
    title: 'Age of new participants, years',
    n: 'People with a value',
    mean: 'Mean',
    median: 'Median',
    youngest: 'Youngest',
    oldest: 'Oldest',
    note: 'Age in whole years at the start.',
  },
  ors: {
    title: 'ORS at start and exit',
    n: 'People with both values',
    meanIn: 'Mean at start',
    meanOut: 'Mean at exit',
    meanChange: 'Change in points',
    pastCutoff: 'At least 25 points at exit',
    improved: 'Reliably improved',
    peopleNote: 'For those who left in the period and answered both at the start and at the exit.',
    scaleNote:
      'ORS runs from 0 to 40 points. Whoever has at least 25 points answers as people in general do. The reliably improved have risen by at least 5 points.',
    working: (outcome, people, start, end) =>
      `${outcome}: ${n1(start)} → ${n1(end)} points (people ${n(people)})`,
  },
  enrolledByMonth: {
    title: 'Enrolled month by month',
    heading: 'Month',
    enrolled: 'Enrolled',
    note: 'People enrolled when the month has ended; for the last month, when the period ends.',
  },
  longEnrolled: {
    title: 'Enrolled long',
    enrolled: 'Enrolled at the end of the period',
    longer: (months) => `Of which more than ${n(months)} months`,
    note: 'For those who are still enrolled when the period ends.',
    row: (sheet, row, months) => `Sheet ${sheet}, row ${row}: ${n1(months)} months`,
    more: (rows) => (rows === 1 ? 'and 1 more row' : `and ${n(rows)} more rows`),
  },
  comparison: {
    previous: (label) => `${label}, period before`,
    change: (label) => `${label}, change`,
    percentChange: (label) => `${label}, change in\u00a0%`,
    pointChange: (label) => `${label}, change in percentage points`,
    note: (least) =>
      `The period before is as long and ends the day before the report period begins. Per cent stands only where the number then was at least ${n(least)}.`,
  },
  smallGroups: {
    few: (threshold) => `fewer than ${threshold}`,
    hidden: '..',
    notes: {
      internal: (threshold) =>
        `Counts below ${threshold} are not printed. “..” stands for a value that rests on so few people.`,
      public: (threshold) =>
        `Counts below ${threshold} are not printed. “..” stands for a value that would give such a count away, or that rests on so few people.`,
      median: (fewest) => `Medians are printed when they are of at least ${fewest} people.`,
    },
    shareNote: 'The shares are rounded. Where a count is not printed they may not add up to 100.',
    leftOut: (titles) =>
      titles.length === 1
        ? `The table ${titles.join()} is left out: a small count could be worked out from it.`
        : `The tables ${titles.join(', ')} are left out: a small count could be worked out from them.`,
  },
  choosing: {
    summary: 'Choose tables',
    chosen: (chosen, possible) => `${n(chosen)} of ${n(possible)} chosen`,
    legend: 'Tables in the report',
    names: {
      result: 'Participant results',
      resultRate: 'Result rate',
      newBySex: 'New by sex',
      newByAge: 'New by age',
      newByReferrer: 'New by referrer',
      newBySupportForm: 'New by form of support',
      age: 'Age: mean, median, youngest and oldest',
      throughput: 'Throughput time',
      throughputWindows: 'Throughput time in twelve-month periods',
      windowsWithoutOutliers: 'Twelve-month periods without outliers',
      supportTime: 'Time on public support',
      ors: 'ORS at start and exit',
      enrolledByMonth: 'Enrolled month by month',
      longEnrolled: 'Enrolled long',
      budget: 'Budget and outcome',
      budgetBases: 'Outcome against asked for and allotted',
      budgetPartYear: 'Budget and outcome, part of the year',
    },
    missing: {
      budget: 'Not possible: no budget is chosen.',
      budgetBases: 'Not possible: the budget has only one amount to compare with.',
      budgetPartYear: 'Not possible: the budget has no outcome of both the year and a part of it.',
      sex: 'Not possible: the list does not tell sex.',
      age: 'Not possible: the list does not tell age.',
      referrer: 'Not possible: the list does not tell the referrer.',
      supportForm: 'Not possible: the list does not tell the form of support.',
      supportTime: 'Not possible: the list does not tell time on support.',
      ors: 'Not possible: nobody has ORS at both start and exit.',
    },
    noneChosen: 'Tick at least one table.',
    compare: (period) => `Compare with the period before (${period})`,
    compareHelp: 'Numbers and shares also get those of the period before, and the change.',
    longMonths: 'Enrolled long means enrolled for more than',
    months: (months) => `${n(months)} months`,
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
    previousFrom: 'Compared with, from',
    previousTo: 'Compared with, to',
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
