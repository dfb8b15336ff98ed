import { months } from '../months';

/** Small words that every section uses. */
export const words = {
  numerals: [
    'noll',
    'en',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
  ],
  and: 'och',
  or: 'eller',
  /** The period where it has been named already: "under året", "vid årets slut". */
  period: {
    year: { name: 'året', of: 'årets' },
    half: { name: 'halvåret', of: 'halvårets' },
    other: { name: 'perioden', of: 'periodens' },
  },
  /** The period by name, as after "under" and "vid början av". */
  periodName: {
    year: (year: number) => String(year),
    half: (year: number, half: 1 | 2) => `${half === 1 ? 'första' : 'andra'} halvåret ${year}`,
    other: (days: string) => `perioden ${days}`,
  },
  /** The period before, as after "jämfört med". */
  previousName: {
    year: (year: number) => String(year),
    half: (year: number, half: 1 | 2) => `${half === 1 ? 'första' : 'andra'} halvåret ${year}`,
    other: () => 'perioden före',
  },
  months,
  day: (day: number, month: string, year: number) => `${day}\u00a0${month} ${year}`,
  /** Within a span of days that ends in the same year. */
  dayOfYear: (day: number, month: string) => `${day}\u00a0${month}`,

  /** The outcomes that count as a result, after "till". */
  destinations: {
    work: 'arbete',
    studies: 'studier',
    jobSeeker: 'arbetssökande hos Arbetsförmedlingen',
    otherRehab: 'annan arbetslivsinriktad rehab',
    medicalRehab: 'medicinsk rehab',
    sicknessCompensation: 'sjukersättning',
    parentalLeave: 'föräldraledighet',
    moved: 'annan ort',
    backToReferrer: 'remittenten',
    deceased: 'avliden',
    other: 'annat',
    dropout: 'dropout',
    transferred: 'annat team',
  },
  /** Where everybody is of one sex, and there are several. */
  onlySex: { women: 'samtliga kvinnor', men: 'samtliga män' },
  sexes: {
    women: '{women} {women:kvinna|kvinnor}',
    men: '{men} {men:man|män}',
    unknownSex: '{unknownSex} utan uppgift om kön',
  },
  /** The last of a list, where small groups are protected. */
  notShown: 'övriga i grupper som är för små för att visas',
};
