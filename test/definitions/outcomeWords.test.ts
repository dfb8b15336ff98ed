import { newWords, withFiledWords, wordConflicts } from '../../src/definitions/outcomeWords';

const OURS = { KAA: 'other', 'eget företag': 'work' } as const;
const THEIRS = { kaa: 'otherRehab', 'Eget foretag': 'work', praktik: 'jobSeeker' } as const;

describe('the words of a file beside those of the workbook', () => {
  test('differ only where the meaning does, whatever the case and accents', () => {
    expect(wordConflicts(OURS, THEIRS)).toEqual([
      { word: 'kaa', ours: 'other', theirs: 'otherRehab' },
    ]);
  });

  test('are new where the workbook has no such word, or another meaning', () => {
    expect(newWords(OURS, THEIRS)).toBe(2);
    expect(newWords(OURS, OURS)).toBe(0);
  });

  test('come along without taking the place of the workbook’s own', () => {
    expect(withFiledWords(OURS, THEIRS, 'own')).toEqual({ ...OURS, praktik: 'jobSeeker' });
  });

  test('take the place of the workbook’s own where they are preferred', () => {
    expect(withFiledWords(OURS, THEIRS, 'filed')).toEqual(THEIRS);
  });
});
