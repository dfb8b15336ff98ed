import type { ReportTexts } from '../../reportTexts';
import { months } from '../months';

/** Small words that every section uses. */
export const words: ReportTexts['words'] = {
  numerals: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  and: 'and',
  or: 'or',
  period: {
    year: { name: 'the year', of: 'the year’s' },
    half: { name: 'the half-year', of: 'the half-year’s' },
    other: { name: 'the period', of: 'the period’s' },
  },
  periodName: {
    year: '{year}',
    firstHalf: 'the first half of {year}',
    secondHalf: 'the second half of {year}',
    other: 'the period {days}',
  },
  periodBefore: 'the period before',
  months,
  day: '{day}\u00a0{month} {year}',
  dayOfYear: '{day}\u00a0{month}',
  days: '{first}–{last}',

  destinations: {
    work: 'work',
    studies: 'studies',
    jobSeeker: 'job seeking with Arbetsförmedlingen',
    otherRehab: 'other work-oriented rehab',
    medicalRehab: 'medical rehab',
    sicknessCompensation: 'sickness compensation',
    parentalLeave: 'parental leave',
    moved: 'another place',
    backToReferrer: 'the referrer',
    deceased: 'deceased',
    other: 'other reasons',
    dropout: 'dropout',
    transferred: 'another team',
  },
  onlySex: { women: 'all of them women', men: 'all of them men' },
  sexes: {
    women: '{women} {women:woman|women}',
    men: '{men} {men:man|men}',
    unknownSex: '{unknownSex} whose sex is not known',
  },
};
