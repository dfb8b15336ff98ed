import { computeCount } from '../measures/countMeasure';
import { enrolledAtEnd } from '../measures/enrolledAtEnd';
import {
  computeEnrolledLongerThan,
  enrolledLongerThanFormula,
  findEnrolledLongerThan,
} from '../measures/enrolledLongerThan';
import { countCell, rowsByGroup } from './cells';
import type { Table } from './table';
import type { ReportInput, ScopeOf } from './tableInput';

const MOST_ROWS_TOLD = 20;

/** Those still enrolled when the period ends who have been so for longer than the time chosen; the workings say which rows they are. */
export function longEnrolledTable(input: ReportInput, scope: ScopeOf): Table {
  const { texts, participants, period } = input;
  const { longEnrolledMonths: months } = input.choice;
  const t = texts.tables.longEnrolled;
  const enrolled = computeCount(enrolledAtEnd, input);
  const long = computeEnrolledLongerThan(input, months);
  const found = findEnrolledLongerThan(participants, months, period.to);
  const rest = found.length - MOST_ROWS_TOLD;
  return {
    id: 'longEnrolled',
    title: t.title,
    rowHeading: texts.tables.rowHeading,
    columns: [t.enrolled, t.longer(months)],
    rows: rowsByGroup(participants, texts, (group) => [
      countCell(enrolled[group], enrolledAtEnd.formula(scope(group))),
      countCell(long[group], enrolledLongerThanFormula(months, scope(group))),
    ]),
    notes: [t.note],
    workings: [
      ...found
        .slice(0, MOST_ROWS_TOLD)
        .map(({ source, months: own }) => t.row(source.sheet, source.row + 1, own)),
      ...(rest > 0 ? [t.more(rest)] : []),
    ],
  };
}
