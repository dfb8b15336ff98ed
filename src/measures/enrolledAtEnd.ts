import type { Period } from '../definitions/period';
import type { CountMeasure } from './countMeasure';
import type { Stay } from './exitPopulation';
import { countRows, onOrBefore } from './formula';

/** Still enrolled when the period has ended: started by its last day and not ended by it. */
export const enrolledAtEnd = {
  id: 'enrolledAtEnd',
  includes: ({ start, end }: Stay, { to }: Period) => start <= to && (end === null || end > to),
  formula: (scope) =>
    `${countRows(scope, ['start', onOrBefore(scope.to)])}-` +
    countRows(scope, ['start', onOrBefore(scope.to)], ['end', onOrBefore(scope.to)]),
} satisfies CountMeasure;
