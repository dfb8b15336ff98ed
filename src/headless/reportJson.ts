import type { DisclosureRule } from '../definitions/disclosure';
import { isoDate } from '../definitions/serial';
import type { Figure } from '../measures/figure';
import type { Block } from '../participants/block';
import { columnLetters, fullAddress } from '../cells/cell';
import { formatProblem } from '../participants/formatProblem';
import type { Problem } from '../participants/problem';
import type { Need } from '../tables/standardTables';
import type { Table, TableId } from '../tables/table';
import type { ReportInput } from '../tables/tableInput';
import { budgetFigures, budgetJson } from './budgetJson';
import { printCell } from '../tables/printCell';
import type { Texts } from '../texts/texts';

/** What one run read and worked out. */
export interface RunResult {
  /** What the tables were made from. */
  readonly input: Omit<ReportInput, 'texts'>;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  /** Rows of the list that do not count. */
  readonly uncounted: number;
  readonly disclosure: DisclosureRule;
  /** None where small groups are protected: the tables say what may be said. */
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
  /** Tables that were asked for, and what the sheet would have to tell for them. */
  readonly impossible: readonly { readonly id: TableId; readonly missing: Need }[];
}

/**
 * The printed form of a run. Days are ISO dates, cells are "Sheet!B8"; a figure's value is as
 * computed, a table's cells hold the value and how it is printed. Figures are given for all, women
 * and men; people whose sex the sheet does not tell have a row in the tables. A public
 * report names no problems: each is a row of the list, and so one person.
 */
export function reportJson(
  { input, blocks, problems, disclosure, figures, tables, impossible }: RunResult,
  texts: Texts,
): unknown {
  return {
    mapping: mappingJson(blocks),
    problems: disclosure.mode === 'public' ? [] : problemsJson(problems, texts),
    figures: [
      ...figures
        .filter(({ group }) => group !== 'unknownSex')
        .map(({ period, ...figure }) => ({
          ...figure,
          from: isoDate(period.from),
          to: isoDate(period.to),
        })),
      ...(input.budget === null ? [] : budgetFigures(input.budget)),
    ],
    budget: input.budget === null ? null : budgetJson(input.budget),
    tables: tables.map(({ id, title, columns, rows, notes, workings }) => ({
      id,
      title,
      columns,
      rows: rows.map(({ label, cells }) => ({
        label,
        cells: cells.map(({ value }) => value),
        printed: cells.map((cell) => printCell(cell, 'sv')),
      })),
      notes: [...notes, ...workings],
    })),
    impossibleTables: impossible.map(({ id, missing }) => ({
      id,
      message: texts.tables.choosing.missing[missing],
    })),
  };
}

function problemsJson(problems: readonly Problem[], texts: Texts): unknown {
  return problems.map((problem) => ({
    cell: fullAddress(problem.cell),
    code: problem.code,
    message: formatProblem(problem, texts),
  }));
}

/** Meaning → where it was found; with several blocks, where in each. */
function mappingJson(blocks: readonly Block[]): Readonly<Record<string, unknown>> {
  const mapping: Record<string, unknown> = {};
  for (const block of blocks) {
    for (const { meaning, header, column, certainty } of block.columns) {
      if (meaning === null) continue;
      const place = { sheet: block.sheet, column: columnLetters(column), header, certainty };
      const earlier = mapping[meaning];
      mapping[meaning] =
        earlier === undefined
          ? place
          : Array.isArray(earlier)
            ? [...earlier, place]
            : [earlier, place];
    }
  }
  return mapping;
}
