import { sameYear, type BudgetMeaning } from '../budget/budgetColumn';
import type { BudgetReading } from '../budget/budgetReading';
import { asBase, type BudgetComparison, type ComparisonBase } from './budgetComparisons';
import type { PreviousOutcome } from './previousOutcome';

export const STATEMENT_COLUMNS = [
  /** What was budgeted, asked for, allotted or decided, as it stands. */
  'base',
  /** The part of the base that falls on the outcome's months, every month alike. */
  'periodised',
  'earlierCosts',
  'periodCosts',
  'outcome',
  /** Base − outcome: plus is money left. */
  'difference',
  /** The difference as a fraction of the base. */
  'rate',
  /** What the year costs: somebody's own forecast, or the outcome drawn out in a straight line. */
  'forecast',
  'forecastDifference',
  'previousOutcome',
] as const;

export type StatementColumnKind = (typeof STATEMENT_COLUMNS)[number];

/** What stands in a column of a statement, and how it comes about. */
export interface StatementColumn {
  readonly kind: StatementColumnKind;
  /** The base that it is, or is against; null for what has none. */
  readonly base: ComparisonBase | null;
  /** The column of the reading that gives it; null where it is worked out, or is of another budget. */
  readonly source: number | null;
  /** The columns of the statement that it is worked out from: base before outcome, earlier before later. */
  readonly from: readonly number[];
  readonly year: number | null;
  /** The months that its amounts are of. */
  readonly firstMonth: number;
  readonly months: number;
}

/** The columns of a statement, each after those that it is worked out from. */
export function statementColumns(
  reading: BudgetReading,
  outcomeColumn: number | null,
  comparisons: readonly BudgetComparison[],
  previous: PreviousOutcome | null,
): readonly StatementColumn[] {
  const columns: StatementColumn[] = [];
  const add = (column: StatementColumn): number => columns.push(column) - 1;
  const given = (kind: StatementColumnKind, source: number, base: ComparisonBase | null): number =>
    add({ kind, base, source, from: [], ...timeOf(reading, source) });
  const derived = (
    kind: StatementColumnKind,
    base: ComparisonBase | null,
    from: readonly number[],
    time: ReturnType<typeof timeOf>,
  ): number => add({ kind, base, source: null, from, ...time });

  if (outcomeColumn === null) {
    reading.columns.forEach(({ meaning, previousYear }, source) => {
      const base = asBase(meaning);
      if (base !== null && !previousYear) given('base', source, base);
    });
  } else {
    const time = timeOf(reading, outcomeColumn);
    const year = { ...time, firstMonth: 1, months: 12 };
    const own = comparisons.filter((c) => c.outcomeColumn === outcomeColumn);
    const against = own.flatMap(({ base, baseColumn, periodised }) => {
      if (baseColumn === null) return [];
      const whole = periodised === 'given' ? yearBase(reading, baseColumn, base) : null;
      const inYear = whole === null ? null : given('base', whole, base);
      const at = given('base', baseColumn, base);
      return periodised === 'equalMonths'
        ? [{ base, at: derived('periodised', base, [at], time), inYear: at }]
        : [{ base, at, inYear }];
    });
    const outcome = outcomeAt(outcomeColumn);
    for (const { base, at } of against) {
      derived('difference', base, [at, outcome], time);
      derived('rate', base, [at, outcome], time);
    }
    const forecast = forecastAt(outcome);
    if (forecast !== null) {
      for (const { base, inYear, at } of against) {
        const full = time.months < 12 ? inYear : at;
        if (full !== null) derived('forecastDifference', base, [full, forecast], year);
      }
    }
  }
  if (previous !== null) {
    const whole = { year: previous.year, firstMonth: 1, months: 12 };
    derived('previousOutcome', null, [], whole);
  }
  return columns;

  function outcomeAt(source: number): number {
    const column = reading.columns[source];
    const period = meaningAt('periodCosts');
    const earlier = meaningAt('approvedEarlier');
    const parts = [period, earlier].filter((at) => at !== null);
    const hasParts = reading.lines.every(
      ({ amounts }) =>
        (amounts[source] ?? null) === null || parts.some((at) => (amounts[at] ?? null) !== null),
    );
    if (column?.meaning !== 'accumulated' || period === null || !hasParts) {
      return given('outcome', source, null);
    }
    const from = [
      ...(earlier === null ? [] : [given('earlierCosts', earlier, null)]),
      given('periodCosts', period, null),
    ];
    return derived('outcome', null, from, timeOf(reading, source));
  }

  function forecastAt(outcome: number): number | null {
    const time = timeOf(reading, outcomeColumn ?? -1);
    const own = reading.columns.findIndex(
      ({ meaning, previousYear, period }) =>
        meaning === 'forecast' && !previousYear && sameYear(period, time),
    );
    if (own >= 0) return given('forecast', own, null);
    const meaning = reading.columns[outcomeColumn ?? -1]?.meaning;
    const straight = meaning === 'outcome' && time.firstMonth === 1 && time.months < 12;
    return straight
      ? derived('forecast', null, [outcome], { ...time, firstMonth: 1, months: 12 })
      : null;
  }

  function meaningAt(meaning: BudgetMeaning): number | null {
    const at = reading.columns.findIndex((column) => column.meaning === meaning);
    return at < 0 ? null : at;
  }
}

function timeOf(
  { columns, year }: BudgetReading,
  column: number,
): Pick<StatementColumn, 'year' | 'firstMonth' | 'months'> {
  const period = columns[column]?.period;
  return {
    year: period?.year ?? year,
    firstMonth: period?.firstMonth ?? 1,
    months: period?.months ?? 12,
  };
}

/** The year's own column of a base that is given for a part of it. */
function yearBase(reading: BudgetReading, part: number, base: ComparisonBase): number | null {
  const { columns } = reading;
  const period = columns[part]?.period;
  const at = columns.findIndex(
    (column) =>
      column.meaning === base &&
      !column.previousYear &&
      column.period.months >= 12 &&
      (period === undefined || sameYear(column.period, period)),
  );
  return at < 0 ? null : at;
}
