import { isoDate } from '../definitions/serial';
import { computeCount } from '../measures/countMeasure';
import { enrolledAtEnd } from '../measures/enrolledAtEnd';
import { enrolledByMonthFormula, monthEndFormula, monthEnds } from '../measures/enrolledByMonth';
import type { Group } from '../measures/figure';
import { mapInSteps, type Steps } from '../steps/steps';
import { sexesIn } from './categoryTable';
import { NO_VALUE } from './cells';
import { ownCell } from './ownCell';
import type { Table, TableRow } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/**
 * How many are enrolled when each month of the period has ended, in all and by sex. A pause after
 * each month.
 *
 * @param rowCount one row for each month of the report's period; a shorter period leaves the last ones without a value
 */
export function* enrolledByMonthTableInSteps(
  input: TableInput,
  scope: ScopeOf,
  rowCount = monthEnds(input.period).length,
): Steps<Table> {
  const { texts, participants, period } = input;
  const t = texts.tables.enrolledByMonth;
  const groups: readonly Group[] = ['all', ...sexesIn(participants)];
  const ends = monthEnds(period);
  const months = Array.from({ length: rowCount }, (_, index) => index);
  const monthRow = (index: number): TableRow => {
    const to = ends[index];
    const figures =
      to === undefined
        ? null
        : computeCount(enrolledAtEnd, { ...input, period: { from: period.from, to } });
    return {
      label: to === undefined ? NO_VALUE : isoDate(to).slice(0, 7),
      labelFormula: labelFormula(index, scope),
      cells: groups.map((group) => ({
        figure: figures?.[group] ?? null,
        formula: `=${enrolledByMonthFormula(index, scope(group))}`,
        value: figures?.[group].value ?? NO_VALUE,
        format: 'count',
      })),
      total: false,
    };
  };
  const rows = yield* mapInSteps(months, monthRow, 1);
  return {
    id: 'enrolledByMonth',
    title: t.title,
    rowHeading: t.heading,
    columns: [t.enrolled, ...sexesIn(participants).map((group) => texts.tables.rows[group])],
    rows,
    notes: [t.note],
    workings: [],
  };
}

function labelFormula(index: number, scope: ScopeOf): string {
  const day = monthEndFormula(index, scope('all'));
  const month = `YEAR(${day})&"-"&TEXT(MONTH(${day}),"00")`;
  return `=IF(${ownCell(index, 0)}="${NO_VALUE}","${NO_VALUE}",${month})`;
}
