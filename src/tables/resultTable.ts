import { activeDuring } from '../measures/activeDuring';
import { computeCount, type CountMeasure } from '../measures/countMeasure';
import { enrolledAtEnd } from '../measures/enrolledAtEnd';
import { enrolledAtStart } from '../measures/enrolledAtStart';
import { computeExitReadings, dropouts, exits } from '../measures/exits';
import type { Figure, Group } from '../measures/figure';
import { reportScope, type FormulaScope } from '../measures/formula';
import type { ByGroup } from '../measures/group';
import { newlyEnrolled } from '../measures/newlyEnrolled';
import {
  computeOutcomeCounts,
  outcomeCountFormula,
  type OutcomeCounts,
} from '../measures/outcomeCount';
import { mapInSteps, part, runThrough, type Steps } from '../steps/steps';
import type { Texts } from '../texts/texts';
import { countCell, rowsByGroup } from './cells';
import { resultColumns, type ResultColumn } from './resultLayouts';
import type { Table, TableCell } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/** The result table (deltagarresultat) in the layout asked for, by sex and in all. */
export function resultTable(input: TableInput, scope: ScopeOf = reportScope): Table {
  return runThrough(resultTableInSteps(input, scope));
}

/** The same in steps, with a pause after each column. */
export function* resultTableInSteps(input: TableInput, scope: ScopeOf): Steps<Table> {
  const { texts, participants, definitions } = input;
  const t = texts.tables.result;
  const columns = resultColumns(input.layout, participants);
  const outcomes = computeOutcomeCounts(input);
  yield 0.1;
  const cells = mapInSteps(columns, (column) => columnCells(column, input, outcomes, scope), 1);
  const cellOf = yield* part(cells, 0.1, 0.7);
  const besideNote = definitions.dropouts === 'beside' ? t.besideNote : t.withinNote;
  const worked = yield* part(workingsInSteps(input), 0.7, 1);
  const transferred =
    columns.some((column) => column.kind === 'outcomeAndTransferred') &&
    participants.some((p) => p.exit === 'transferred');
  return {
    id: 'result',
    title: t.title,
    rowHeading: texts.tables.rowHeading,
    columns: columns.map((column) => columnTitle(column, input)),
    rows: rowsByGroup(participants, texts, (group) => cellOf.map((cell) => cell(group))),
    notes: [besideNote, ...(transferred ? [t.transferredNote] : [])],
    workings: worked,
  };
}

function columnTitle(column: ResultColumn, { texts, definitions }: TableInput): string {
  const t: Texts['tables']['result'] = texts.tables.result;
  switch (column.kind) {
    case 'enrolledAtStart':
    case 'newlyEnrolled':
    case 'activeDuring':
    case 'exits':
    case 'enrolledAtEnd':
      return t[column.kind];
    case 'dropouts':
      return definitions.dropouts === 'beside' ? t.dropoutsBeside : t.dropoutsWithin;
    case 'outcome':
    case 'outcomeAndTransferred':
      return texts.tables.categories[column.outcome];
    case 'remainder':
      return t.remainder;
  }
}

function columnCells(
  column: ResultColumn,
  input: TableInput,
  outcomes: OutcomeCounts,
  scope: ScopeOf,
): (group: Group) => TableCell {
  switch (column.kind) {
    case 'enrolledAtStart':
      return countCells(enrolledAtStart, input, scope);
    case 'newlyEnrolled':
      return countCells(newlyEnrolled, input, scope);
    case 'activeDuring':
      return countCells(activeDuring, input, scope);
    case 'exits':
      return countCells(exits, input, scope);
    case 'enrolledAtEnd':
      return countCells(enrolledAtEnd, input, scope);
    case 'dropouts':
      return countCells(dropouts, input, scope);
    case 'outcome': {
      const figures = outcomes[column.outcome];
      return (group) =>
        countCell(figures[group], outcomeCountFormula([column.outcome], scope(group)));
    }
    case 'outcomeAndTransferred':
      return (group) =>
        transferredCell(outcomes[column.outcome][group], outcomes.transferred[group], scope(group));
    case 'remainder':
      return (group) =>
        countCell(
          {
            measure: 'outcomeCount',
            outcome: 'other',
            outcomes: column.categories,
            group,
            period: input.period,
            value: column.categories.reduce((n, c) => n + (outcomes[c][group].value ?? 0), 0),
          },
          outcomeCountFormula(column.categories, scope(group)),
        );
  }
}

function countCells(
  measure: CountMeasure,
  input: TableInput,
  scope: ScopeOf,
): (group: Group) => TableCell {
  const figures: ByGroup<Figure> = computeCount(measure, input);
  return (group) => countCell(figures[group], measure.formula(scope(group)));
}

function transferredCell(own: Figure, moved: Figure, scope: FormulaScope): TableCell {
  const ownFormula = outcomeCountFormula([own.outcome ?? 'other'], scope);
  const movedFormula = outcomeCountFormula(['transferred'], scope);
  const [ownCount, movedCount] = [own.value ?? 0, moved.value ?? 0];
  const sum = { expression: `${ownFormula}+${movedFormula}`, value: ownCount + movedCount };
  if (scope.group === 'all') {
    const outcomes = [own.outcome ?? 'other', 'transferred'] as const;
    return {
      figure: { ...own, outcomes, value: sum.value },
      formula: `=${sum.expression}`,
      value: sum.value,
      format: 'count',
    };
  }
  return {
    figure: own,
    formula: `=IF(${movedFormula}=0,${ownFormula},${ownFormula}&"+"&${movedFormula})`,
    value: movedCount === 0 ? ownCount : `${ownCount}+${movedCount}`,
    format: 'count',
    sum,
    basis: {
      kind: 'sum',
      own: { figure: own, expression: ownFormula },
      moved: { figure: moved, expression: movedFormula },
    },
  };
}

function* workingsInSteps(input: TableInput): Steps<readonly string[]> {
  const t = input.texts.tables.result;
  const beside = input.definitions.dropouts === 'beside';
  const [atStart = 0, started = 0, left = 0, dropoutCount = 0, atEnd = 0] = yield* mapInSteps(
    [enrolledAtStart, newlyEnrolled, exits, dropouts, enrolledAtEnd],
    (measure: CountMeasure) => computeCount(measure, input).all.value ?? 0,
    1,
  );
  const balance = t.balance(atStart, started, left, beside ? dropoutCount : 0, atEnd);
  if (!beside || dropoutCount === 0) return [balance];
  const [own, other] = computeExitReadings(input);
  return [balance, t.exitsWithDropouts(own.all.value ?? 0, other.all.value ?? 0)];
}
