import type { ExitCategory } from '../definitions/outcome';
import { leftDuring } from '../measures/exitPopulation';
import { rateOfCounts } from '../measures/resultRate';
import { recogniseHeader } from '../participants/recogniseHeader';
import { argumentsOf, isLeftOut } from './arguments/argument';
import { columnOf, rowCountOf, type CellColumn } from './arguments/column';
import { readDefinition } from './arguments/definition';
import { headingRows } from './arguments/headings';
import { outcomeAt, outcomeReader } from './arguments/outcomes';
import { readPeriod } from './arguments/period';
import { isDay, readEnd } from './arguments/stays';
import type { CustomFunction } from './customFunction';
import { FunctionError } from './functionError';

/**
 * RESULTRATE: positive exits / exits in the base, a fraction from 0 to 1, transferred people in
 * neither number. Without ends every outcome is an exit; with them those who left in the period
 * are, and a blank outcome is then one in the base that is not positive.
 *
 * @throws FunctionError divisionByZero where nobody is in the base; also for an unknown outcome of
 * an exit, an end that cannot be read, and a period without ends.
 */
export const resultRate: CustomFunction = (args, context) => {
  const { mistakes } = context.functionTexts;
  const given = argumentsOf('RESULTRATE', args, context);
  const definitions = readDefinition(given('definition'), context.workbook, mistakes);
  const outcome = columnOf(given('outcome'), mistakes);
  const end = isLeftOut(given('end')) ? null : columnOf(given('end'), mistakes);
  const period = readPeriod(given('from'), given('to'), mistakes);
  if (end === null && !(isLeftOut(given('from')) && isLeftOut(given('to')))) {
    throw new FunctionError('value', mistakes.endColumnNeeded(given('end').name));
  }

  const read = outcomeReader(context.workbook);
  const counts = new Map<ExitCategory, number>();
  const count = (category: ExitCategory): void => {
    counts.set(category, (counts.get(category) ?? 0) + 1);
  };
  if (end === null) {
    for (let row = rowsAboveOutcomes(outcome, read); row < outcome.filled; row++) {
      const exit = outcomeAt(outcome, row, read, mistakes.unknownOutcomeOrHeading);
      if (exit !== null) count(exit);
    }
  } else {
    const rowCount = rowCountOf([outcome, end], mistakes);
    for (let row = headingRows([end], rowCount, isDay); row < rowCount; row++) {
      if (!leftDuring({ end: readEnd(end, row, mistakes) }, period)) continue;
      count(outcomeAt(outcome, row, read, mistakes.unknownOutcome) ?? 'unknown');
    }
  }

  const { value } = rateOfCounts((category) => counts.get(category) ?? 0, definitions);
  if (value === null) throw new FunctionError('divisionByZero', mistakes.nobody);
  return value;
};

/**
 * The rows down to the heading of a column of outcomes. Only a text that is known as a heading is
 * one: any other word could be an outcome, and would be lost from the base unseen.
 */
function rowsAboveOutcomes(outcome: CellColumn, read: ReturnType<typeof outcomeReader>): number {
  for (let row = 0; row < outcome.filled; row++) {
    const value = outcome.at(row);
    if (read(value).kind === 'value') return 0;
    if (typeof value === 'string' && isOutcomeHeading(value)) return row + 1;
  }
  return 0;
}

/** A vague word such as "Status" is a heading by itself, but not within a phrase. */
function isOutcomeHeading(text: string): boolean {
  const strength = recogniseHeader(text).meanings.get('outcome');
  return strength === 'vague' ? /^\S+$/.test(text.trim()) : strength !== undefined;
}
