import { fold } from '../../cells/fold';
import type { Interval } from '../interval';
import type { AuditTable, TableCellReading } from './auditTable';

const WORDS = ['tre', 'fyra', 'fem', 'sex', 'sju', 'atta', 'nio', 'tio'];
const ENGLISH_WORDS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** What the first of the words says. */
const FIRST_WORD = 3;

const NUMBER = String.raw`(\d{1,2}|${[...WORDS, ...ENGLISH_WORDS].join('|')})`;
const BELOW = new RegExp(
  String.raw`^(?:<|farre an|mindre an|under|fewer than|less than|below) ?${NUMBER}(?: (?:st|personer|deltagare|people|participants))?$`,
);
const AT_MOST = new RegExp(
  String.raw`^(?:≤|<=|hogst|max|upp till|at most|up to|[01] ?[-–] ?) ?${NUMBER}(?: (?:st|personer|deltagare|people|participants))?$`,
);

/** Marks that stand for a number that is not told. */
const MARK =
  /^(?:\.\.|\.\.\.|…|\*+|x+|sekretess\w*|skydda[dt]\w*|dol[dt]s?|doljs|visas (?:ej|inte)|redovisas (?:ej|inte)|hidden|suppressed|confidential)$/;

/** What a count can be where nothing is told of it. */
export const ANY_COUNT: Interval = { low: 0, high: Infinity };

/** What a count can be that a cell does not tell: "färre än 5" is 0 to 4, ".." anything; null where the cell is no such mark. */
export function hiddenNumber(text: string): Interval | null {
  const words = fold(text);
  const below = numberSaid(BELOW.exec(words)?.[1]);
  if (below !== null) return { low: 0, high: below - 1 };
  const most = numberSaid(AT_MOST.exec(words)?.[1]);
  if (most !== null) return { low: 0, high: most };
  return MARK.test(words) ? ANY_COUNT : null;
}

function numberSaid(said: string | undefined): number | null {
  if (said === undefined) return null;
  const at = Math.max(WORDS.indexOf(said), ENGLISH_WORDS.indexOf(said));
  return at < 0 ? Number(said) : at + FIRST_WORD;
}

const HIDES =
  /sekretess|\b(?:farre|mindre) an \S+ (?:\w+ ){0,3}(?:redovisas|visas|anges|skrivs|dol\w+|markeras|ersatts)|\bsma (?:grupper|tal) (?:\w+ ){0,3}(?:redovisas|visas|dol\w+|skydd\w+|markeras)|\b(?:redovisas|visas|anges) (?:ej|inte)\b|\bfewer than \S+ (?:\w+ ){0,3}(?:not|hidden|suppressed)|\bare (?:not (?:shown|printed)|hidden|suppressed)\b/;

/** Whether a number can stand unseen in a cell: it is hidden, or left empty in a table that says that it hides some. */
export function mayHide(
  { title, notes, labelHeader }: Pick<AuditTable, 'title' | 'notes' | 'labelHeader'>,
  cell: TableCellReading | undefined,
): boolean {
  if (cell === undefined || cell.kind === 'number') return false;
  return cell.kind === 'hidden' || HIDES.test(fold(`${title} ${notes} ${labelHeader}`));
}
