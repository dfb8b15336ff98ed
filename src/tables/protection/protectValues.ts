import { isSmall } from '../../definitions/disclosure';
import type { Printing } from '../../disclosure/hideCounts';
import type { Figure } from '../../measures/figure';
import type { Texts } from '../../texts/texts';
import { NO_VALUE } from '../cells';
import type { Table, TableCell } from '../table';
import { tellsOfPeople } from './peopleIn';

/** What is printed of whom, and in which words the rest is hidden. */
export interface Protection {
  readonly printingOf: (people: Figure) => Printing;
  /** Whether a number of people is kept back that readers could take from others. */
  readonly isKept: (people: Figure) => boolean;
  /** Whether a single person of several may be told of: the youngest. */
  readonly tellsExtremes: boolean;
  /** The fewest people whose median is told: it is one person's value, or lies between two. */
  readonly fewestOfMedian: number;
  readonly few: string;
  readonly hidden: string;
}

/** How a protected table says "fewer than" and "..". */
export function protectionWords(
  { tables }: Texts,
  threshold: number,
): Pick<Protection, 'few' | 'hidden'> {
  const { few, hidden } = tables.smallGroups;
  return { few: few(threshold), hidden };
}

/** A table whose cells hold what may be printed; their formulas are as they were. */
export function protectValues(table: Table, protection: Protection): Table {
  const shares = table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ basis }) => (basis?.kind === 'share' ? [basis] : [])),
  );
  const isShown = (people: Figure) => protection.printingOf(people) === 'number';
  /** Whether the shares of a whole are all printed, so that what they are rounded to adds up. */
  const addsUp = (whole: Figure) =>
    shares.every((share) => share.whole.period.from !== whole.period.from || isShown(share.part));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => protectCell(cell, protection, addsUp)),
  }));
  return {
    ...table,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell.basis?.kind !== 'change') return cell;
        const [current, previous] = [cell.basis.current, cell.basis.previous].map(
          (place) => rows[place.row]?.cells[place.column],
        );
        return current === undefined || previous === undefined
          ? cell
          : protectChange(cell, current, previous, protection);
      }),
    })),
  };
}

/** A change is printed where both of its numbers are; of shares, that of what they are now rounded to. */
function protectChange(
  cell: TableCell,
  current: TableCell,
  previous: TableCell,
  protection: Protection,
): TableCell {
  if (isHidden(current, protection) || isHidden(previous, protection)) {
    return withText(cell, protection.hidden);
  }
  const areShares = current.basis?.kind === 'share' && previous.basis?.kind === 'share';
  return areShares && typeof current.value === 'number' && typeof previous.value === 'number'
    ? { ...cell, value: 100 * (current.value - previous.value) }
    : cell;
}

/** Whether a protected cell does not print its number. */
export function isHidden(
  { value }: TableCell,
  { few, hidden }: Pick<Protection, 'few' | 'hidden'>,
): boolean {
  return value === few || value === hidden;
}

function protectCell(
  cell: TableCell,
  protection: Protection,
  addsUp: (whole: Figure) => boolean,
): TableCell {
  const { basis, figure } = cell;
  const { few, hidden, printingOf } = protection;
  const isShown = (...people: readonly Figure[]) =>
    people.every((one) => printingOf(one) === 'number');
  const orHidden = (shown: boolean): TableCell => (shown ? cell : withText(cell, hidden));
  if (basis === undefined) {
    if (figure === null || !tellsOfPeople(cell)) return cell;
    switch (printingOf(figure)) {
      case 'number':
        return cell;
      case 'few':
        return withText(cell, few);
      case 'hidden':
        return withText(cell, hidden);
    }
  }
  switch (basis.kind) {
    case 'average':
      return orHidden(
        isShown(basis.over.figure) &&
          !basis.tells.some(protection.isKept) &&
          !isMedianOfFew(cell, protection),
      );
    case 'extreme':
      return orHidden(
        isShown(basis.over.figure) && (protection.tellsExtremes || cell.value === NO_VALUE),
      );
    case 'rate':
      return orHidden(isShown(basis.part.figure, basis.whole.figure));
    case 'share':
      if (!isShown(basis.part, basis.whole)) return withText(cell, hidden);
      return addsUp(basis.whole) ? cell : roundedByItself(cell, basis.part, basis.whole);
    case 'whole':
      return orHidden(printingOf(basis.whole) !== 'hidden');
    case 'sum': {
      const { own, moved } = basis;
      if (isShown(own.figure, moved.figure)) return cell;
      const alone = isShown(moved.figure) && moved.figure.value === 0;
      return withText(cell, alone && printingOf(own.figure) === 'few' ? few : hidden);
    }
    case 'change':
      return cell;
  }
}

/** Whether a cell is the median of somebody, but of fewer people than medians are told of. */
function isMedianOfFew(
  { basis, figure }: TableCell,
  { fewestOfMedian }: Pick<Protection, 'fewestOfMedian'>,
): boolean {
  if (basis?.kind !== 'average' || figure?.statistic !== 'median') return false;
  return isSmall(basis.over.figure.value ?? 0, fewestOfMedian);
}

/** Where not all shares of a whole are printed, each is rounded by itself: what adding up asks of one tells of the others. */
function roundedByItself(cell: TableCell, part: Figure, whole: Figure): TableCell {
  if (typeof cell.value !== 'number') return cell;
  const value = Math.round((100 * (part.value ?? 0)) / (whole.value ?? 1)) / 100;
  return { ...cell, value, figure: cell.figure === null ? null : { ...cell.figure, value } };
}

/** A cell that prints a text, and holds nothing that its number could be taken from. */
function withText(cell: TableCell, value: string): TableCell {
  const { formula, format, figure, basis } = cell;
  return {
    figure: figure === null ? null : withoutNumbers(figure),
    formula,
    value,
    format,
    ...(basis !== undefined && { basis }),
  };
}

function withoutNumbers({ measure, group, period, ...figure }: Figure): Figure {
  const { statistic, outcome, outcomes, ageBand, category, rest, unit, reading } = figure;
  return {
    measure,
    group,
    period,
    value: null,
    ...(statistic !== undefined && { statistic }),
    ...(outcome !== undefined && { outcome }),
    ...(outcomes !== undefined && { outcomes }),
    ...(ageBand !== undefined && { ageBand }),
    ...(category !== undefined && { category }),
    ...(rest !== undefined && { rest }),
    ...(unit !== undefined && { unit }),
    ...(reading !== undefined && { reading }),
  };
}
