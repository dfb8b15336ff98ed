import { fold } from '../../cells/fold';
import { readNumber } from '../../cells/readNumber';
import type { FunctionTexts } from '../../texts/functionTexts';
import { FunctionError } from '../functionError';
import { isBlank, scalarOf, type Argument } from './argument';
import { shown } from './shown';

const PER_CENT = / ?%$/;

/**
 * A part of a whole, from 0 to 1: 0,5 or "50 %"; 1 where it is left out.
 *
 * @throws FunctionError for what is no such part.
 */
export function readShare(argument: Argument, mistakes: FunctionTexts['mistakes']): number {
  const value = scalarOf(argument);
  if (isBlank(value)) return 1;
  const text = typeof value === 'string' ? fold(value) : '';
  const share = PER_CENT.test(text) ? readPerCent(text) : readNumber(value);
  if (share !== null && share >= 0 && share <= 1) return share;
  throw new FunctionError('value', mistakes.shareUnreadable(shown(value)));
}

function readPerCent(text: string): number | null {
  const perCent = readNumber(text.replace(PER_CENT, ''));
  return perCent === null ? null : perCent / 100;
}
