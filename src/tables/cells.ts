import type { Figure, Group } from '../measures/figure';
import { orDash } from '../measures/formula';
import type { Participant } from '../participants/participant';
import type { Texts } from '../texts/texts';
import type { People } from './basis';
import type { NumberFormat, TableCell, TableRow } from './table';

/** What a cell says where a figure has no value. */
export const NO_VALUE = '–';

/** A cell that counts: always a number. */
export function countCell(figure: Figure, expression: string): TableCell {
  return { figure, formula: `=${expression}`, value: figure.value ?? NO_VALUE, format: 'count' };
}

/** A cell that has no value over nobody. */
export function figureCell(figure: Figure, expression: string, format: NumberFormat): TableCell {
  return { figure, formula: orDash(expression), value: figure.value ?? NO_VALUE, format };
}

/**
 * A mean, a median, or another number over several people; no value over nobody.
 *
 * @param tells numbers of some of these people that it bears on
 */
export function averageCell(
  figure: Figure,
  expression: string,
  format: NumberFormat,
  over: People,
  tells: readonly Figure[] = [],
): TableCell {
  return { ...figureCell(figure, expression, format), basis: { kind: 'average', over, tells } };
}

/** A row for men, women, those whose sex the sheet does not tell (if there are any), and all. */
export function rowsByGroup(
  participants: readonly Participant[],
  texts: Texts,
  cellsOf: (group: Group, row: number) => readonly TableCell[],
): readonly TableRow[] {
  const groups: readonly Group[] = participants.some((p) => p.sex === null)
    ? ['men', 'women', 'unknownSex', 'all']
    : ['men', 'women', 'all'];
  return groups.map((group, row) => ({
    label: texts.tables.rows[group],
    labelFormula: null,
    cells: cellsOf(group, row),
    total: group === 'all',
  }));
}
