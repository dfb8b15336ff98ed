import type { AuditWords, FindingText, Listed, ListedNumber, ReadingName } from '../auditWords';
import { formatNumber } from '../numbers';

const listed: Readonly<Record<Listed, string>> = {
  enrolledAtStart: 'enrolled at the start',
  newlyEnrolled: 'newly enrolled',
  active: 'active during the period',
  exits: 'exits',
  dropouts: 'dropouts',
  enrolledAtEnd: 'enrolled at the end',
  positiveExits: 'positive exits',
  resultRate: 'the result',
  throughputTime: 'throughput time',
  supportTime: 'time on public support before start',
  age: 'age at start',
  work: 'exits to work',
  studies: 'exits to studies',
  jobSeeker: 'exits to Arbetsförmedlingen',
  otherRehab: 'exits to other work-oriented rehabilitation',
  medicalRehab: 'exits to medical rehabilitation',
  sicknessCompensation: 'exits to sickness compensation',
  parentalLeave: 'exits to parental leave',
  moved: 'exits because of moving',
  backToReferrer: 'exits back to the referrer',
  deceased: 'the deceased',
  other: 'exits to other',
  transferred: 'transferred',
};
const groups = { all: '', women: ', women', men: ', men' } as const;
const units = { people: '', percent: '%', months: ' months', years: ' years' } as const;

const inUnit = (value: number, unit: ListedNumber['unit']): string =>
  formatNumber(value, 'en', unit === 'people' ? 0 : 1) + units[unit];

const reading = (name: ReadingName): string => {
  if (typeof name !== 'string') return `with the definitions “${name.definitions}”`;
  switch (name) {
    case 'own':
      return 'with your definitions';
    case 'dropoutsWithin':
      return 'with dropouts';
    case 'dropoutsBeside':
      return 'without dropouts';
    case 'withTransferred':
      return 'with those transferred';
    case 'withoutTransferred':
      return 'without those transferred';
    case 'positiveExits':
      return 'over positive exits';
    case 'allExits':
      return 'over all exits';
    case 'withoutOutliers':
      return 'without those enrolled for very long';
    case 'newlyEnrolled':
      return 'over the newly enrolled';
    case 'activeDuring':
      return 'over everyone active';
  }
};

const said = (expected: string, arithmetic: string, before: string, todo: string): FindingText => ({
  expected,
  arithmetic,
  message: `${before}${arithmetic}. ${todo}`,
});

/** What an audit says of a report beside the list of participants, in English. */
export const workbookFindings = {
  workbookDiffers: (w: AuditWords['workbookDiffers']) => {
    const ways = w.others.map((o) => `${inUnit(o.value, w.unit)} ${reading(o.reading)}`);
    return said(
      inUnit(w.value, w.unit),
      `${listed[w.listed]}${groups[w.group]} ${w.period} = ${[inUnit(w.value, w.unit), ...ways].join(', ')}`,
      'The list in the workbook gives something else: ',
      'Correct the report, or the rows of the list.',
    );
  },
  workbookOtherReading: (w: AuditWords['workbookOtherReading']) =>
    said(
      inUnit(w.value, w.unit),
      `${listed[w.listed]}${groups[w.group]} ${w.period} = ${inUnit(w.there, w.unit)} ${reading(w.reading)}, but ${inUnit(w.value, w.unit)} with your definitions`,
      'The number agrees with the list only under another way to count: ',
      'Say which way the report follows.',
    ),
  workbookElsewhere: (w: AuditWords['workbookElsewhere']) =>
    said(
      'The right list and period',
      `${formatNumber(w.agreeing, 'en')} of ${formatNumber(w.compared, 'en')} numbers agree with the list`,
      'The list in the workbook does not seem to be this report’s: ',
      'Choose the right list and period, or audit the report without a list.',
    ),
} satisfies Partial<{
  readonly [Code in keyof AuditWords]: (words: AuditWords[Code]) => FindingText;
}>;
