import { quote } from '../../measures/formula';
import type { People } from '../basis';
import { ownCell, replaceOwnCells } from '../ownCell';
import type { Table, TableCell } from '../table';
import { tellsOfPeople } from './peopleIn';
import type { Protection } from './protectValues';

type Words = Pick<Protection, 'few' | 'hidden'>;

/** A table whose formulas hide small groups by themselves, whatever period is set in the sheet. */
export function liveFormulas(table: Table, threshold: number, words: Words): Table {
  const at = (row: number, column: number): string =>
    table.rows[row]?.cells[column]?.formula ?? '=""';
  const live: Live = { threshold, few: quote(words.few), hidden: quote(words.hidden), at };
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, formula: liveFormula(cell, live) })),
    })),
    ...(table.noteFormulas !== undefined && {
      noteFormulas: table.noteFormulas.map((formula) => liveNote(formula, live)),
    }),
  };
}

interface Live extends Words {
  readonly threshold: number;
  /** The formula of another cell of the table. */
  readonly at: (row: number, column: number) => string;
}

function liveFormula(cell: TableCell, live: Live): string {
  const { basis } = cell;
  const { few, hidden } = live;
  if (!tellsOfPeople(cell)) return cell.formula;
  if (basis === undefined) {
    const count = inFull(body(cell.formula), live);
    return `=IF(${small(count, live)},${few},${count})`;
  }
  const people = ({ expression }: People) => small(inFull(expression, live), live);
  const orHidden = (...secrets: readonly string[]) =>
    `=IF(${secrets.join('+')}>0,${hidden},${inFull(body(cell.formula), live)})`;
  switch (basis.kind) {
    case 'average':
    case 'extreme':
      return orHidden(people(basis.over));
    case 'rate':
      return orHidden(people(basis.part), people(basis.whole));
    case 'share': {
      const { own, first, last, total } = basis.cells;
      const alone = `ROUND(100*${own}/${total},0)/100`;
      const share = `IF(SUM(${first}:${last})=${total},${body(cell.formula)},${alone})`;
      return `=IF(${total}=0,"–",IFERROR(IF(${own}=${few},${hidden},${share}),${hidden}))`;
    }
    case 'whole':
      return `=IF(${basis.total}=0,"–",1)`;
    case 'sum': {
      const [own, moved] = [people(basis.own), people(basis.moved)];
      const alone = `${own}*((${inFull(basis.moved.expression, live)})=0)`;
      return `=IF(${alone}>0,${few},IF(${own}+${moved}>0,${hidden},${body(cell.formula)}))`;
    }
    case 'change': {
      const { current, previous } = basis;
      const secrets = [current, previous].map(({ row, column }) =>
        says(ownCell(row, column), live),
      );
      return `=IF(${secrets.join('+')}>0,${hidden},${body(cell.formula)})`;
    }
  }
}

/** A sentence that is not said where one of the cells that it speaks of is hidden. */
function liveNote(formula: string, live: Live): string {
  const cells = new Set<string>();
  replaceOwnCells(formula, (row, column) => {
    cells.add(ownCell(row, column));
    return '';
  });
  const secrets = [...cells].map((cell) => says(cell, live));
  return secrets.length === 0 ? formula : `=IF(${secrets.join('+')}>0,"",${body(formula)})`;
}

/** Whether there is somebody, but too few to be told of. */
function small(count: string, { threshold }: Live): string {
  return `((${count})>0)*((${count})<${threshold})`;
}

/** Whether a cell prints a text in place of its number. */
function says(cell: string, { few, hidden }: Live): string {
  return `(${cell}=${few})+(${cell}=${hidden})`;
}

/** An expression that goes by what other cells of its table hold, not by what they print. */
function inFull(expression: string, live: Live): string {
  return replaceOwnCells(
    expression,
    (row, column) => `(${inFull(body(live.at(row, column)), live)})`,
  );
}

function body(formula: string): string {
  return formula.replace(/^=/, '');
}
