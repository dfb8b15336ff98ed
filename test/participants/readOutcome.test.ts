import type { Outcome } from '../../src/definitions/outcome';
import { readOutcome } from '../../src/participants/readOutcome';

const WORDS: Readonly<Record<Outcome, readonly string[]>> = {
  work: [
    'Arbete',
    'arbete ',
    'Arbete (lönebidrag)',
    'Arbete med lönebidrag',
    'Arbete 50 %',
    'Anställning',
    'Anställd',
    'Nystartsjobb',
    'Timanställning',
    'Eget företag',
    'Lönebidragsanställning',
    'Osubventionerat arbete',
    'Återgång i arbete',
    'Åter i arbete',
    'Till arbete',
    'Arbete inom vården',
    'Annat arbete',
    'Work',
    'Employment',
    'Self-employed',
  ],
  studies: [
    'Studier',
    'Utbildning',
    'Folkhögskola',
    'Komvux',
    'Yrkesutbildning',
    'Vårdutbildning',
    'Till studier',
    'SFI',
    'Studies',
    'Education',
  ],
  jobSeeker: [
    'Arbetssökande AF',
    'Aktivt arbetssökande',
    'Arbetsförmedlingen',
    'Inskriven AF',
    'Inskriven på Arbetsförmedlingen',
    'Till AF',
    'AF',
    'Söker arbete',
    'Öppet arbetslös',
    'Jobb- och utvecklingsgarantin',
    'Job seeker',
    'Unemployed',
  ],
  otherRehab: [
    'Rehab',
    'Annan rehab',
    'Annan arbetslivsinriktad rehab',
    'Annan arb.livsinriktad rehab',
    'Arbetslivsinriktad rehabilitering',
    'Förstärkta samarbetet',
    'Förstärkt samarbete AF/FK',
    'Fortsatt arbetslivsinriktad rehab i kommunal regi',
    'Arbetsträning',
    'Arbetsprövning',
    'Praktik',
    'Work training',
    'Vocational rehabilitation',
  ],
  medicalRehab: [
    'Fortsatt medicinsk rehab',
    'Medicinsk behandling',
    'Medicinsk rehabilitering',
    'Vård',
    'Vård och behandling',
    'Behandling',
    'Fortsatt rehab på vårdcentral',
    'Medical rehab',
    'Treatment',
  ],
  sicknessCompensation: [
    'Sjukersättning',
    'sjukersättning',
    'Ansökt om sjukersättning',
    'Hel sjukersättning',
    'Förtidspension',
    'Aktivitetsersättning',
    'Disability pension',
  ],
  parentalLeave: ['Föräldraledig', 'Föräldraledighet', 'Mammaledig', 'Parental leave'],
  moved: [
    'Flytt',
    'Flyttat',
    'Flyttat till annan kommun',
    'Flyttat till Säter',
    'Flyttat från kommunen',
    'Utflyttad',
    'Moved',
  ],
  backToReferrer: [
    'Åter FK',
    'Åter AF',
    'Åter SOC',
    'Åter till AF',
    'Åter remittent',
    'åter remittent ',
    'Åter till Försäkringskassan',
    'Återgått till FK',
    'Tillbaka till handläggare',
    'Återremitterad',
    'Överlämnad till handläggare',
    'Åter psykiatrin',
    'Back to referrer',
    'Returned to the agency',
  ],
  deceased: ['Avliden', 'Död', 'Deceased'],
  other: [
    'Annat',
    'annat',
    'Övrigt',
    'Annan orsak',
    'Avslut utan offentlig försörjning',
    'Pension',
    'Avbrutit kontakten',
    'Tappat kontakten',
    'Other',
  ],
  dropout: [
    'Drop out',
    'Drop-out',
    'Dropout',
    'dropout',
    'Avbrott',
    'Avbrutit',
    'Avbruten',
    'Tidigt avhopp',
    'Hoppat av',
    'Ej fullföljt',
    'Tackat nej',
    'Dropped out',
    'Withdrew',
  ],
  transferred: [
    'Överflyttad till Säter',
    'Överflyttad',
    'Överförd till annat team',
    'Flyttad till Säter-teamet',
    'Flyttat till teamet i Säter',
    'Annat team',
    'Bytt team',
    'Transferred to another team',
  ],
};

describe('readOutcome', () => {
  const cases = Object.entries(WORDS).flatMap(([outcome, words]) =>
    words.map((word): [string, string] => [word, outcome]),
  );

  it.each(cases)('reads "%s" as %s', (word, outcome) => {
    expect(readOutcome(word)).toBe(outcome);
  });

  it.each(['', '  ', '-', 'Xyz', 'Blå', 'Se anteckning', 'Ja', 'K', '2018-03-01', 'Kontakt'])(
    'does not know "%s"',
    (word) => {
      expect(readOutcome(word)).toBeNull();
    },
  );

  it.each(['Arbete/studier', 'Arbete och arbetsträning', 'Sjukersättning, åter FK'])(
    'does not choose between the two outcomes of "%s"',
    (word) => {
      expect(readOutcome(word)).toBeNull();
    },
  );

  it.each(['Utan arbete', 'Ej anställd', 'Inte studier'])(
    'does not read "%s" as its opposite',
    (word) => {
      expect(readOutcome(word)).toBeNull();
    },
  );
});
