import type { BudgetColumn } from './budgetColumn';
import type { BudgetLine, BudgetReading } from './budgetReading';
import { headerPeriod, isPeriodOnly, type SaidPeriod } from './headerPeriod';

/** The time that each line is named after; null unless every line is named after a year, or a part of one. */
function yearsOf(lines: readonly BudgetLine[]): readonly SaidPeriod[] | null {
  const said = lines.map(({ label }) => (isPeriodOnly(label) ? headerPeriod(label) : null));
  const years = said.filter((time) => time !== null);
  return years.length === lines.length && years.every(({ year }) => year !== null) ? years : null;
}

/**
 * A reading whose lines are years, as one line with the columns of every year: no sum is over
 * years. Any other reading as it is.
 */
export function yearsAsColumns(reading: BudgetReading): BudgetReading {
  const { lines, columns } = reading;
  const times = lines.length === 0 ? null : yearsOf(lines);
  const [first] = lines;
  if (times === null || first === undefined) return reading;
  const withOutcome = lines.flatMap(({ amounts }, i) => {
    const spent = columns.some(
      (c, at) => c.meaning === 'outcome' && (amounts[at] ?? null) !== null,
    );
    return spent ? (times[i]?.year ?? []) : [];
  });
  const all = withOutcome.length > 0 ? withOutcome : times.map(({ year }) => year ?? 0);
  const year = Math.max(...all);
  return {
    ...reading,
    year,
    columns: times.flatMap((time, i) =>
      columns.map((column): BudgetColumn => {
        const { of } = column;
        const shift = i * columns.length;
        return {
          ...column,
          header: `${lines[i]?.label ?? ''} ${column.header}`.trim(),
          period: { ...column.period, ...time.part, year: time.year },
          previousYear: (time.year ?? year) < year,
          of: of === null ? null : { ...of, base: of.base + shift, outcome: of.outcome + shift },
        };
      }),
    ),
    lines: [{ ...first, label: '', amounts: lines.flatMap(({ amounts }) => amounts) }],
    sums: [],
  };
}
