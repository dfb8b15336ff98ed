import type { NextTimeTexts } from '../nextTimeTexts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const nextTime: NextTimeTexts = {
  asLastTime: (period) => `The period is ${period}. Everything else is as last time.`,
  noLaterPeriod:
    'The list has no dates after the period of the last report, so the period is the same. Go back to choose another.',
  stopped: 'Something is new since the last report',
  sourceGone: 'The list that was counted last time is gone. Choose which lists to count now.',
  newLists: (names) =>
    names.length === 1
      ? `The list ${names.join('')} is new. Check which lists to count.`
      : `The lists ${names.join(', ')} are new. Check which lists to count.`,
  columnsChanged: 'The columns are not the same as last time. Check what they mean.',
  newWords: (words) =>
    words.length === 1
      ? `The exit reason ${quoted(words)} is new. Choose what it means, or go on without.`
      : `The exit reasons ${quoted(words)} are new. Choose what they mean, or go on without.`,
};
