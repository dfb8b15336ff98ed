import type { Period } from '../definitions/period';
import type { CountMeasure } from './countMeasure';
import type { Stay } from './exitPopulation';
import { before, countRows, onOrBefore } from './formula';

/** Enrolled on at least one day of the period. */
export const activeDuring = {
  id: 'activeDuring',
  includes: ({ start, end }: Stay, { from, to }: Period) =>
    start <= to && (end === null || end >= from),
  formula: (scope) =>
    `${countRows(scope, ['start', onOrBefore(scope.to)])}-` +
    countRows(scope, ['start', onOrBefore(scope.to)], ['end', before(scope.from)]),
} satisfies CountMeasure;
