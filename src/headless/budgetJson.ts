import { amountInKronor } from '../budget/amount';
import { checkBudget } from '../budget/checkBudget';
import { formatBudgetFinding, formatBudgetProblem } from '../budget/formatBudget';
import { fullAddress } from '../cells/cell';
import type { BudgetStatement } from '../measures/budgetStatement';
import { basesTable } from '../tables/budget/basesTable';
import { statementTable } from '../tables/budget/statementTable';
import type { Table } from '../tables/table';
import type { BudgetInput } from '../tables/tableInput';

/** Where a budget was found, what its columns are, and what is wrong in it. */
export function budgetJson({ report, texts }: BudgetInput): unknown {
  const { reading } = report;
  return {
    sheet: reading.sheet,
    cell: fullAddress(reading.cell),
    title: reading.title,
    year: reading.year,
    columns: reading.columns.map(({ meaning, header, period, previousYear, cell }) => ({
      meaning,
      header,
      cell: fullAddress(cell),
      ...period,
      previousYear,
    })),
    findings: [
      ...reading.problems.map((problem) => ({
        cell: fullAddress(problem.cell),
        code: problem.code,
        message: formatBudgetProblem(problem, texts),
      })),
      ...checkBudget(reading).map((finding) => ({
        cell: fullAddress(finding.cell),
        code: finding.code,
        message: formatBudgetFinding(finding, texts),
      })),
    ],
  };
}

/** A number of a budget as it is printed in a table: by its line and column there. Amounts are in kronor, a rate is a fraction. */
interface BudgetFigureJson {
  readonly measure: 'budget';
  readonly table: string;
  readonly line: string;
  readonly column: string;
  readonly kind: string;
  readonly base: string | null;
  readonly year: number | null;
  readonly firstMonth: number;
  readonly months: number;
  readonly value: number | null;
}

/** Every figure of a budget's tables, whichever of them the report has. */
export function budgetFigures({ report, texts }: BudgetInput): readonly BudgetFigureJson[] {
  const { main, partYear, bases, reading } = report;
  return [
    ...ofStatement(main, statementTable('budget', main, reading, texts)),
    ...(bases === null
      ? []
      : basesTable(bases, texts).rows.flatMap(({ label }, r): readonly BudgetFigureJson[] => {
          const row = bases.rows[r];
          if (row === undefined) return [];
          const { year, firstMonth, months } = bases;
          return [
            {
              measure: 'budget',
              table: 'budgetBases',
              line: texts.table.total,
              column: `${texts.table.column.eachDifference}, ${label}`,
              kind: 'difference',
              base: row.base,
              year,
              firstMonth,
              months,
              value: amountInKronor(row.compared.difference),
            },
          ];
        })),
    ...(partYear === null
      ? []
      : ofStatement(partYear, statementTable('budgetPartYear', partYear, reading, texts))),
  ];
}

function ofStatement(
  { columns, rows }: BudgetStatement,
  table: Table,
): readonly BudgetFigureJson[] {
  return rows.flatMap(({ values }, r) =>
    columns.map(({ kind, base, year, firstMonth, months }, c): BudgetFigureJson => {
      const value = values[c] ?? null;
      return {
        measure: 'budget',
        table: table.id,
        line: table.rows[r]?.label ?? '',
        column: table.columns[c] ?? '',
        kind,
        base,
        year,
        firstMonth,
        months,
        value: value === null || kind === 'rate' ? value : amountInKronor(value),
      };
    }),
  );
}
