import { computeCount } from '../measures/countMeasure';
import type { Figure, Group } from '../measures/figure';
import type { FormulaScope } from '../measures/formula';
import type { ByGroup } from '../measures/group';
import { newlyEnrolled } from '../measures/newlyEnrolled';
import type { Participant } from '../participants/participant';
import { countCell } from './cells';
import { shareCells, wholeCell } from './shareCells';
import type { Table, TableId, TableRow } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/** One row of new participants: what it is called, how many there are, and the same as an expression. */
export interface CategoryRow {
  readonly label: string;
  readonly figures: ByGroup<Figure>;
  readonly formula: (scope: FormulaScope) => string;
}

/**
 * New participants by rows that together are all of them: count and share, then by sex where the
 * sheet tells it, and their total.
 */
export function categoryTable(
  id: TableId,
  heading: { readonly title: string; readonly rows: string },
  categories: readonly CategoryRow[],
  input: TableInput,
  scope: ScopeOf,
): Table {
  const { texts, participants } = input;
  const t = texts.tables.newParticipants;
  const everyone = computeCount(newlyEnrolled, input);
  const groups = sexesIn(participants);
  const bySex = ({ figures, formula }: Omit<CategoryRow, 'label'>) =>
    groups.map((group) => countCell(figures[group], formula(scope(group))));
  const found = shareCells(
    categories.map(({ figures }) => figures.all),
    everyone.all,
  );
  const rows = categories.map((category, i): TableRow => ({
    label: category.label,
    labelFormula: null,
    cells: [
      countCell(category.figures.all, category.formula(scope('all'))),
      ...found.slice(i, i + 1),
      ...bySex(category),
    ],
    total: false,
  }));
  const total: TableRow = {
    label: texts.tables.rows.all,
    labelFormula: null,
    cells: [
      countCell(everyone.all, newlyEnrolled.formula(scope('all'))),
      wholeCell(everyone.all, rows.length),
      ...bySex({ figures: everyone, formula: newlyEnrolled.formula }),
    ],
    total: true,
  };
  return {
    id,
    title: heading.title,
    rowHeading: heading.rows,
    columns: [t.count, t.share, ...groups.map((group) => texts.tables.rows[group])],
    rows: [...rows, total],
    notes: [t.shareNote],
    workings: [],
  };
}

/** The sexes that the sheet tells of anybody, and those without one where there are any; none where it tells nobody's. */
export function sexesIn(participants: readonly Participant[]): readonly Exclude<Group, 'all'>[] {
  if (participants.every(({ sex }) => sex === null)) return [];
  return participants.some(({ sex }) => sex === null)
    ? ['men', 'women', 'unknownSex']
    : ['men', 'women'];
}
