import type {
  AuditWords,
  FindingText,
  ListDoubt,
  Listed,
  ListedNumber,
  ReadingName,
} from '../auditWords';
import { formatNumber } from '../numbers';

const listed: Readonly<Record<Listed, string>> = {
  enrolledAtStart: 'enrolled at the start',
  newlyEnrolled: 'newly enrolled',
  active: 'active during the period',
  exits: 'exits',
  dropouts: 'dropouts',
  enrolledAtEnd: 'enrolled at the end',
  enrolledAt: 'enrolled on that day',
  positiveExits: 'positive exits',
  resultRate: 'the result',
  throughputTime: 'throughput time',
  supportTime: 'time on public support before start',
  age: 'age at start',
  orsIn: 'ORS at the start',
  orsOut: 'ORS at the end',
  orsChange: 'the change in ORS',
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
const units = {
  people: '',
  percent: '%',
  months: ' months',
  years: ' years',
  points: ' points',
} as const;

const inUnit = (value: number, unit: ListedNumber['unit']): string =>
  formatNumber(value, 'en', unit === 'people' ? 0 : 1) + units[unit];

const reading = (name: ReadingName): string => {
  if (typeof name !== 'string')
    return 'outcome' in name
      ? `over ${listed[name.outcome]} alone`
      : `with the definitions “${name.definitions}”`;
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
    case 'oneAnswer':
      return 'over all who answered that time';
  }
};

const name = (w: ListedNumber): string =>
  `${listed[w.listed]}${groups[w.group]}${w.part === null ? '' : `, ${w.part},`} ${w.period}`;

const doubt = ({ kind, day }: ListDoubt): string =>
  kind === 'beginsLate'
    ? `The list begins on ${day}, so people may be missing from it. Compare with the list as it was then.`
    : `The list goes on to ${day}, so it may have changed since the report was written. Compare with the list as it was then.`;

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
      `${name(w)} = ${[inUnit(w.value, w.unit), ...ways].join(', ')}`,
      'The list in the workbook gives something else: ',
      w.doubt === null ? 'Correct the report, or the rows of the list.' : doubt(w.doubt),
    );
  },
  workbookOtherReading: (w: AuditWords['workbookOtherReading']) =>
    said(
      inUnit(w.value, w.unit),
      `${name(w)} = ${inUnit(w.there, w.unit)} ${reading(w.reading)}, but ${inUnit(w.value, w.unit)} with your definitions`,
      'The number agrees with the list only under another way to count: ',
      'Say which way the report follows.',
    ),
  workbookCapped: (w: AuditWords['workbookCapped']) =>
    said(
      `At least ${inUnit(w.value, w.unit)}`,
      `${name(w)} = at least ${inUnit(w.value, w.unit)}, since ${w.capped === 1 ? 'one time' : `${formatNumber(w.capped, 'en')} times`} in the list say “more than”`,
      'The number cannot be compared with the list for certain: ',
      'It can be right if the report has the whole times.',
    ),
  workbookOtherPeriod: (w: AuditWords['workbookOtherPeriod']) =>
    said(
      'A list of the same period',
      `the report has numbers for ${w.periods.join(', ')}, and the list goes from ${w.first} to ${w.last}`,
      'Some numbers have not been compared with the list in the workbook: ',
      'To compare them, the list of that time is needed.',
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
