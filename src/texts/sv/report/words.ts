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
    year: '{year}',
    firstHalf: 'första halvåret {year}',
    secondHalf: 'andra halvåret {year}',
    other: 'perioden {days}',
  },
  /** The period before where it is no year or half-year, as after "jämfört med". */
  periodBefore: 'perioden före',
  months,
  /** A day, and the first of a span that ends in the same year. The blank after the day is one where no line breaks. */
  day: '{day}\u00a0{month} {year}',
  dayOfYear: '{day}\u00a0{month}',
  days: '{first}–{last}',

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
};
