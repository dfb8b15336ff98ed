import type { CountMeasure } from './countMeasure';
import { before, countRows } from './formula';

/** Enrolled when the period begins: started before its first day and not ended before it. */
export const enrolledAtStart: CountMeasure = {
  id: 'enrolledAtStart',
  includes: ({ start, end }, { from }) => start < from && (end === null || end >= from),
  formula: (scope) =>
    `${countRows(scope, ['start', before(scope.from)])}-` +
    countRows(scope, ['start', before(scope.from)], ['end', before(scope.from)]),
};
