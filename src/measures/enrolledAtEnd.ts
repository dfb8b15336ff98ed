import type { CountMeasure } from './countMeasure';
import { countRows, onOrBefore } from './formula';

/** Still enrolled when the period has ended: started by its last day and not ended by it. */
export const enrolledAtEnd: CountMeasure = {
  id: 'enrolledAtEnd',
  includes: ({ start, end }, { to }) => start <= to && (end === null || end > to),
  formula: (scope) =>
    `${countRows(scope, ['start', onOrBefore(scope.to)])}-` +
    countRows(scope, ['start', onOrBefore(scope.to)], ['end', onOrBefore(scope.to)]),
};
