import { isoDate } from '../../definitions/serial';
import { periodLabel, type Period } from '../../definitions/period';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { FunctionId } from '../../functions/catalogue';
import type { Column, Meaning } from '../../participants/mapping';
import type { FunctionTexts } from '../../texts/functionTexts';
import type { ExampleArgument } from './formulaText';
import { columnReferences, firstCellReference, listReference, type List } from './listRange';

/** What the examples are made of. */
export interface ExampleBasis {
  /** Null where the workbook has no list. */
  readonly list: List | null;
  readonly period: Period;
  readonly definitions: WorkbookDefinitions;
  /** An outcome word of the list; null where there is none. */
  readonly outcomeWord: string | null;
  /** The words that functions read, in the user's language. */
  readonly words: FunctionTexts['view']['words'];
}

/** A function's arguments on the open sheet, or what stands in the way of an example. */
export type Example =
  | { readonly kind: 'formula'; readonly args: readonly ExampleArgument[] }
  | { readonly kind: 'needsList' }
  | { readonly kind: 'lacksColumns'; readonly meanings: readonly Meaning[] };

const A_BUDGET = 2_600_000;
const SPENT_OF_IT = 1_914_197;
const AN_AGE = 34;

/** How a function is used on the list, with the columns that were recognised. */
export function exampleOf(id: FunctionId, basis: ExampleBasis): Example {
  const { period } = basis;
  const from = text(isoDate(period.from));
  const to = text(isoDate(period.to));
  switch (id) {
    case 'THROUGHPUT':
      return withColumns(basis, throughputColumns(basis), ([start, end, ...outcome]) =>
        [start, end, from, to, ...outcome].flatMap((arg) => arg ?? []),
      );
    case 'RESULTRATE':
      return withColumns(basis, ['outcome', 'end'], (columns) => [...columns, from, to]);
    case 'ENROLLED':
      return withColumns(basis, ['start', 'end'], (columns) => [...columns, to]);
    case 'SUPPORTTIME':
      return withColumns(basis, ['supportTime'], (columns, { block }) => [
        ...columns,
        text(basis.words.mean),
        text(basis.words[block.supportUnit?.unit ?? 'months']),
      ]);
    case 'RESULTTABLE':
      return withColumns(basis, ['start', 'end'], (_columns, list) => [
        cells(listReference(list)),
        from,
        to,
      ]);
    case 'BUDGETDIFF':
      return formula(number(A_BUDGET), number(SPENT_OF_IT));
    case 'OUTCOME':
      return formula(text(basis.outcomeWord ?? basis.words.outcome));
    case 'AGEBAND':
      return formula(firstAge(basis.list) ?? number(AN_AGE));
    case 'PERIOD':
      return formula(text(periodLabel(period)));
  }
}

/** With the outcomes where the definitions take throughput over positive exits: the report's own figure. */
function throughputColumns({ list, definitions }: ExampleBasis): readonly Meaning[] {
  const overPositive = definitions.definitions?.throughputOver === 'positiveExits';
  const hasOutcome = list !== null && columnFor(list, 'outcome') !== null;
  return overPositive && hasOutcome ? ['start', 'end', 'outcome'] : ['start', 'end'];
}

function withColumns(
  { list }: ExampleBasis,
  meanings: readonly Meaning[],
  argumentsOf: (columns: readonly ExampleArgument[], list: List) => readonly ExampleArgument[],
): Example {
  if (list === null) return { kind: 'needsList' };
  const columns = meanings.flatMap((meaning) => columnFor(list, meaning) ?? []);
  if (columns.length < meanings.length) {
    const lacking = meanings.filter((meaning) => columnFor(list, meaning) === null);
    return { kind: 'lacksColumns', meanings: lacking };
  }
  return formula(...argumentsOf(columnReferences(list, columns).map(cells), list));
}

function columnFor({ block }: List, meaning: Meaning): Column | null {
  return block.columns.find((column) => column.meaning === meaning) ?? null;
}

function firstAge(list: List | null): ExampleArgument | null {
  const column = list && columnFor(list, 'age');
  const reference = list && column && firstCellReference(list, column);
  return reference && cells(reference);
}

function formula(...args: readonly ExampleArgument[]): Example {
  return { kind: 'formula', args };
}

function text(value: string): ExampleArgument {
  return { kind: 'text', text: value };
}

function number(value: number): ExampleArgument {
  return { kind: 'number', value };
}

function cells(reference: ReturnType<typeof listReference>): ExampleArgument {
  return { kind: 'cells', cells: reference };
}
