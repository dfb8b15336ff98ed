import type { CountMeasure } from './countMeasure';
import { before, countRows, onOrBefore } from './formula';

/** Enrolled on at least one day of the period. */
export const activeDuring = {
  id: 'activeDuring',
  includes: ({ start, end }, { from, to }) => start <= to && (end === null || end >= from),
  formula: (scope) =>
    `${countRows(scope, ['start', onOrBefore(scope.to)])}-` +
    countRows(scope, ['start', onOrBefore(scope.to)], ['end', before(scope.from)]),
} satisfies CountMeasure;
