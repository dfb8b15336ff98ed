import { computeSupportTime, supportTimeFormula } from '../measures/supportTime';
import type { Steps } from '../steps/steps';
import { averageCell, countCell, rowsByGroup } from './cells';
import { lowerBoundFormula, lowerBoundSentence } from './lowerBound';
import { ownCell } from './ownCell';
import type { Table } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/** Time on public support before start: people, mean, median, and how many values the sheet caps; a pause between them and what is said of them. */
export function* supportTimeTableInSteps(input: TableInput, scope: ScopeOf): Steps<Table> {
  const { texts, participants, definitions } = input;
  const unit = input.supportUnit ?? 'months';
  const t = texts.tables.supportTime;
  const figures = computeSupportTime(input, unit);
  yield 0.5;
  const anyCapped = participants.some((p) => p.supportTime?.capped === true);
  const rows = rowsByGroup(participants, texts, (group) => {
    const formula = supportTimeFormula(scope(group), definitions, unit);
    const { n, mean, median, capped } = figures[group];
    const over = { figure: n, expression: formula.n };
    return [
      countCell(n, formula.n),
      averageCell(mean, formula.mean, 'decimal1', over, [capped]),
      averageCell(median, formula.median, 'decimal1', over, [capped]),
      ...(anyCapped ? [countCell(capped, formula.capped)] : []),
    ];
  });
  const table: Table = {
    id: 'supportTime',
    title: t.title[unit],
    rowHeading: texts.tables.rowHeading,
    columns: [t.n, t.mean, t.median],
    rows,
    notes: [t[definitions.supportTimeOver]],
    workings: [],
  };
  if (!anyCapped) return table;
  yield 0.7;
  const total = rows.length - 1;
  const cells = { n: ownCell(total, 0), mean: ownCell(total, 1), capped: ownCell(total, 3) };
  const sentence = lowerBoundSentence(figures.all, participants, unit, texts);
  return {
    ...table,
    columns: [...table.columns, t.capped],
    notes: [...table.notes, t.cappedNote],
    noteFormulas: [lowerBoundFormula(cells, participants, unit, texts)],
    workings: sentence === null ? [] : [sentence],
  };
}
