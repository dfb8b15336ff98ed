import type { Texts } from '../texts/texts';
import type { ProblemCode } from './problem';
import type { Reading } from './reading';

/** Reasons that leave a row out: named whenever they occur, the missing start always. */
const UNCOUNTED = [
  'startMissing',
  'startUnreadable',
  'endUnreadable',
  'endBeforeStart',
  'duplicateEnrolment',
] as const satisfies readonly ProblemCode[];

/** Of the problems of counted rows, those that show in the figures. */
const TELLING = [
  'sexMissing',
  'outcomeMissing',
  'outcomeUnknownWord',
] as const satisfies readonly ProblemCode[];

/**
 * One line about a reading: "81 rader: 81 deltagare, 0 utan startdatum". Names what keeps rows from
 * being counted and what is missing from the figures, and leaves out what did not occur.
 */
export function summariseReading(reading: Reading, texts: Texts): string {
  const { summary } = texts.problems;
  if (reading.rowCount === 0) return summary.nothing;
  const reasons = reading.uncounted.map(({ reason }) => reason);
  const codes = reading.problems.filter(({ rowCounts }) => rowCounts).map(({ code }) => code);
  const count = (code: ProblemCode, among: readonly ProblemCode[]): number =>
    among.filter((one) => one === code).length;

  const left = UNCOUNTED.flatMap((code) => {
    const n = count(code, reasons);
    return n > 0 || code === 'startMissing' ? [summary[code](n)] : [];
  });
  const missing = TELLING.flatMap((code) => {
    const n = count(code, codes);
    return n > 0 ? [summary[code](n)] : [];
  });
  const telling: readonly ProblemCode[] = TELLING;
  const others = codes.filter((code) => !telling.includes(code)).length;
  const rest = others > 0 ? [summary.others(others)] : [];
  const parts = [summary.read(reading.rowCount, reading.participants.length), ...left];
  return [...parts, ...missing, ...rest].join(', ');
}
