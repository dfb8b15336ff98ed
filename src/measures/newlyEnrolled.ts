import { contains } from '../definitions/period';
import type { CountMeasure } from './countMeasure';
import { countRows, within } from './formula';

/** Started in the period, both its days included. */
export const newlyEnrolled = {
  id: 'newlyEnrolled',
  includes: ({ start }, period) => contains(period, start),
  formula: (scope) => countRows(scope, ...within('start', scope)),
} satisfies CountMeasure;
