import { ageFormula, computeAge } from '../measures/age';
import { countCell, figureCell, rowsByGroup } from './cells';
import type { Table } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/** The age of new participants at the start: mean, median, youngest and oldest, by sex and in all. */
export function ageTable(input: TableInput, scope: ScopeOf): Table {
  const { texts, participants } = input;
  const t = texts.tables.age;
  const figures = computeAge(input);
  return {
    id: 'age',
    title: t.title,
    rowHeading: texts.tables.rowHeading,
    columns: [t.n, t.mean, t.median, t.youngest, t.oldest],
    rows: rowsByGroup(participants, texts, (group) => {
      const formula = ageFormula(scope(group));
      const { n, mean, median, youngest, oldest } = figures[group];
      return [
        countCell(n, formula.n),
        figureCell(mean, formula.mean, 'decimal1'),
        figureCell(median, formula.median, 'decimal1'),
        figureCell(youngest, formula.youngest, 'count'),
        figureCell(oldest, formula.oldest, 'count'),
      ];
    }),
    notes: [t.note],
    workings: [],
  };
}
