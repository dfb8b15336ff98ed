import type { Group } from '../measures/figure';
import type { ByGroup } from '../measures/group';
import type { TimeFigures } from '../measures/throughputTime';
import type { Texts } from '../texts/texts';
import { averageCell, countCell } from './cells';
import type { TableCell } from './table';

/** The headings of what windowTimeCells gives. */
export function windowTimeColumns(texts: Texts): readonly string[] {
  const t = texts.tables.throughput;
  return [
    t.n,
    t.mean,
    t.median,
    t.meanOf.men,
    t.meanOf.women,
    t.medianOf.men,
    t.medianOf.women,
    t.nOf.men,
    t.nOf.women,
  ];
}

/** The times of one window: people, mean and median, in all and by sex. */
export function windowTimeCells(
  figures: ByGroup<TimeFigures>,
  formula: (group: Group) => Readonly<Record<keyof TimeFigures, string>>,
): readonly TableCell[] {
  const n = (group: Group) => countCell(figures[group].n, formula(group).n);
  const time = (group: Group, statistic: 'mean' | 'median') =>
    averageCell(figures[group][statistic], formula(group)[statistic], 'decimal1', {
      figure: figures[group].n,
      expression: formula(group).n,
    });
  return [
    n('all'),
    time('all', 'mean'),
    time('all', 'median'),
    time('men', 'mean'),
    time('women', 'mean'),
    time('men', 'median'),
    time('women', 'median'),
    n('men'),
    n('women'),
  ];
}
