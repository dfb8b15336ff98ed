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
  enrolledAtStart: 'inskrivna vid periodens start',
  newlyEnrolled: 'nyinskrivna',
  active: 'aktiva under perioden',
  exits: 'avslut',
  dropouts: 'dropouts',
  enrolledAtEnd: 'inskrivna vid periodens slut',
  enrolledAt: 'inskrivna den dagen',
  positiveExits: 'positiva avslut',
  resultRate: 'resultat',
  throughputTime: 'genomströmningstid',
  supportTime: 'tid i offentlig försörjning före start',
  age: 'ålder vid start',
  orsIn: 'ORS vid start',
  orsOut: 'ORS vid avslut',
  orsChange: 'förändring i ORS',
  work: 'avslut till arbete',
  studies: 'avslut till studier',
  jobSeeker: 'avslut till Arbetsförmedlingen',
  otherRehab: 'avslut till annan arbetslivsinriktad rehab',
  medicalRehab: 'avslut till medicinsk rehab',
  sicknessCompensation: 'avslut till sjukersättning',
  parentalLeave: 'avslut till föräldraledighet',
  moved: 'avslut på grund av flytt',
  backToReferrer: 'avslut åter till remittent',
  deceased: 'avlidna',
  other: 'avslut till annat',
  transferred: 'överflyttade',
};
const groups = { all: '', women: ', kvinnor', men: ', män' } as const;
const units = {
  people: '',
  percent: ' %',
  months: ' månader',
  years: ' år',
  points: ' poäng',
} as const;

const inUnit = (value: number, unit: ListedNumber['unit']): string =>
  (unit === 'people' ? formatNumber(value, 'sv') : formatNumber(value, 'sv', 1)) + units[unit];

const reading = (name: ReadingName): string => {
  if (typeof name !== 'string')
    return 'outcome' in name
      ? `räknat bara på ${listed[name.outcome]}`
      : `med definitionerna ”${name.definitions}”`;
  switch (name) {
    case 'own':
      return 'med era definitioner';
    case 'dropoutsWithin':
      return 'med dropouts inräknade';
    case 'dropoutsBeside':
      return 'utan dropouts';
    case 'withTransferred':
      return 'med överflyttade inräknade';
    case 'withoutTransferred':
      return 'utan överflyttade';
    case 'positiveExits':
      return 'räknat på positiva avslut';
    case 'allExits':
      return 'räknat på alla avslut';
    case 'withoutOutliers':
      return 'utan långliggare';
    case 'newlyEnrolled':
      return 'räknat på nyinskrivna';
    case 'activeDuring':
      return 'räknat på alla aktiva';
    case 'oneAnswer':
      return 'räknat på alla som svarade den gången';
  }
};

const name = (w: ListedNumber): string =>
  `${listed[w.listed]}${groups[w.group]}${w.part === null ? '' : `, ${w.part},`} ${w.period}`;

const doubt = ({ kind, day }: ListDoubt): string =>
  kind === 'beginsLate'
    ? `Listan börjar först ${day}, så den kan sakna deltagare. Jämför med den lista som gällde då.`
    : `Listan är förd ända till ${day}, så den kan ha ändrats sedan rapporten skrevs. Jämför med den lista som gällde då.`;

const said = (expected: string, arithmetic: string, before: string, todo: string): FindingText => ({
  expected,
  arithmetic,
  message: `${before}${arithmetic}. ${todo}`,
});

/** What an audit says of a report beside the list of participants. */
export const workbookFindings = {
  workbookDiffers: (w: AuditWords['workbookDiffers']) => {
    const ways = w.others.map((o) => `${inUnit(o.value, w.unit)} ${reading(o.reading)}`);
    return said(
      inUnit(w.value, w.unit),
      `${name(w)} är ${[inUnit(w.value, w.unit), ...ways].join(', ')}`,
      'Listan i arbetsboken ger något annat: ',
      w.doubt === null ? 'Rätta rapporten, eller raderna i listan.' : doubt(w.doubt),
    );
  },
  workbookOtherReading: (w: AuditWords['workbookOtherReading']) =>
    said(
      inUnit(w.value, w.unit),
      `${name(w)} är ${inUnit(w.there, w.unit)} ${reading(w.reading)}, men ${inUnit(w.value, w.unit)} med era definitioner`,
      'Talet stämmer med listan bara om man räknar på ett annat sätt: ',
      'Skriv vilket sätt rapporten följer.',
    ),
  workbookCapped: (w: AuditWords['workbookCapped']) =>
    said(
      `Minst ${inUnit(w.value, w.unit)}`,
      `${name(w)} är minst ${inUnit(w.value, w.unit)}, för ${w.capped === 1 ? 'en tid' : `${formatNumber(w.capped, 'sv')} tider`} i listan står som ”mer än”`,
      'Talet går inte att jämföra säkert med listan: ',
      'Det kan stämma om rapporten är räknad på hela tider.',
    ),
  workbookOtherPeriod: (w: AuditWords['workbookOtherPeriod']) =>
    said(
      'En lista för samma period',
      `rapporten har tal för ${w.periods.join(', ')}, och listan går från ${w.first} till ${w.last}`,
      'En del tal är inte jämförda med listan i arbetsboken: ',
      'Vill du jämföra dem behövs listan från den tiden.',
    ),
  workbookElsewhere: (w: AuditWords['workbookElsewhere']) =>
    said(
      'Rätt lista och period',
      `${formatNumber(w.agreeing, 'sv')} av ${formatNumber(w.compared, 'sv')} tal stämmer med listan`,
      'Listan i arbetsboken verkar inte höra till rapporten: ',
      'Välj rätt lista och period, eller granska rapporten utan lista.',
    ),
} satisfies Partial<{
  readonly [Code in keyof AuditWords]: (words: AuditWords[Code]) => FindingText;
}>;
