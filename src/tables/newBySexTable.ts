import { computeCount } from '../measures/countMeasure';
import { newlyEnrolled } from '../measures/newlyEnrolled';
import { countCell } from './cells';
import { sexesIn } from './categoryTable';
import { shareCells, wholeCell } from './shareCells';
import type { Table, TableRow } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/** New participants by sex: count and share. */
export function newBySexTable(input: TableInput, scope: ScopeOf): Table {
  const { texts, participants } = input;
  const t = texts.tables.newParticipants;
  const figures = computeCount(newlyEnrolled, input);
  const groups = sexesIn(participants);
  const found = shareCells(
    groups.map((group) => figures[group]),
    figures.all,
  );
  const rows = groups.map((group, i): TableRow => ({
    label: texts.tables.rows[group],
    labelFormula: null,
    cells: [
      countCell(figures[group], newlyEnrolled.formula(scope(group))),
      ...found.slice(i, i + 1),
    ],
    total: false,
  }));
  const total: TableRow = {
    label: texts.tables.rows.all,
    labelFormula: null,
    cells: [
      countCell(figures.all, newlyEnrolled.formula(scope('all'))),
      wholeCell(figures.all, rows.length),
    ],
    total: true,
  };
  return {
    id: 'newBySex',
    title: t.bySex,
    rowHeading: texts.tables.rowHeading,
    columns: [t.count, t.share],
    rows: [...rows, total],
    notes: [t.shareNote],
    workings: [],
  };
}
