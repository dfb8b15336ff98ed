import { ageFormula, computeAge } from '../measures/age';
import { computeByAgeBand } from '../measures/byAgeBand';
import { averageCell, countCell, figureCell, rowsByGroup } from './cells';
import type { Table } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/** The age of new participants at the start: mean, median, youngest and oldest, by sex and in all. */
export function ageTable(input: TableInput, scope: ScopeOf): Table {
  const { texts, participants } = input;
  const t = texts.tables.age;
  const figures = computeAge(input);
  const bands = computeByAgeBand(input, input.definitions.ageBands);
  return {
    id: 'age',
    title: t.title,
    rowHeading: texts.tables.rowHeading,
    columns: [t.n, t.mean, t.median, t.youngest, t.oldest],
    rows: rowsByGroup(participants, texts, (group) => {
      const formula = ageFormula(scope(group));
      const { n, mean, median, youngest, oldest } = figures[group];
      const over = { figure: n, expression: formula.n };
      const byBand = bands.map((band) => band.figures[group]);
      const extreme = { kind: 'extreme', over } as const;
      return [
        countCell(n, formula.n),
        averageCell(mean, formula.mean, 'decimal1', over, byBand),
        averageCell(median, formula.median, 'decimal1', over, byBand),
        { ...figureCell(youngest, formula.youngest, 'count'), basis: extreme },
        { ...figureCell(oldest, formula.oldest, 'count'), basis: extreme },
      ];
    }),
    notes: [t.note],
    workings: [],
  };
}
