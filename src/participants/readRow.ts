import { isoDate, type Serial } from '../definitions/serial';
import type { ExitCategory } from '../definitions/outcome';
import type { Block } from './block';
import type { CellRef, CellValue } from '../cells/cell';
import { oneLine } from '../cells/fold';
import type { Meaning, SupportUnit } from './mapping';
import type { WordReader } from './outcomeWords';
import type { Participant, Sex } from './participant';
import { isPersonalNumber } from './personalNumber';
import type { Problem, ProblemCode } from './problem';
import { readAge, readBirthYear } from './readAge';
import { readDate, readEndDate } from './readDate';
import { readOrs } from './readOrs';
import { readSex } from './readSex';
import { readTick, readTickedSex } from './readTick';
import { readSupportTime } from './readSupportTime';
import { BLANK, UNREADABLE, isBlankLike, isErrorValue, type ReadValue } from '../cells/readValue';
import type { RowCell } from './rowKinds';
import { cellText } from './sampleText';

/** Where the sex can stand, the column that says it by itself first. */
const SEXES = ['sex', 'sexWoman', 'sexMan'] as const satisfies readonly Meaning[];

/** All that the rows of one block are read by. */
export interface RowContext {
  readonly block: Block;
  readonly columnOf: ReadonlyMap<Meaning, number>;
  readonly supportUnit: SupportUnit;
  readonly words: WordReader;
  readonly today: Serial;
}

/** A participant, or the reason why the row is not counted. */
export type RowResult =
  | { readonly counted: true; readonly participant: Participant }
  | { readonly counted: false; readonly reason: ProblemCode };

/** What one row gave. */
export interface RowReading {
  readonly source: CellRef;
  readonly numberCell: CellRef;
  readonly result: RowResult;
  readonly problems: readonly Problem[];
}

export function rowContext(
  block: Block,
  shared: Omit<RowContext, 'block' | 'columnOf'>,
): RowContext {
  const columnOf = new Map<Meaning, number>();
  for (const { meaning, column, personal } of block.columns) {
    if (meaning !== null && !personal) columnOf.set(meaning, column);
  }
  return { ...shared, block, columnOf };
}

function plainText(value: CellValue | null): string | null {
  if (value === null || isBlankLike(value) || isErrorValue(value)) return null;
  return isPersonalNumber(value) ? null : oneLine(String(value));
}

function valueOf<T>(read: ReadValue<T>): T | null {
  return read.kind === 'value' ? read.value : null;
}

/** The reason why a row with these dates cannot be counted; null where it can. */
function whyUncounted(start: ReadValue<Serial>, end: ReadValue<Serial>): ProblemCode | null {
  if (start.kind === 'blank') return 'startMissing';
  if (start.kind === 'unreadable') return 'startUnreadable';
  if (end.kind === 'unreadable') return 'endUnreadable';
  return end.kind === 'value' && end.value < start.value ? 'endBeforeStart' : null;
}

function readAgeOf(
  age: CellValue | null,
  birthYear: CellValue | null,
  start: Serial,
): ReadValue<number> {
  const byAge = age === null ? BLANK : readAge(age, start);
  if (byAge.kind === 'value' || birthYear === null) return byAge;
  const byYear = readBirthYear(birthYear, start);
  return byYear.kind === 'blank' ? byAge : byYear;
}

/** Reads one row that holds a person; every value that cannot be read becomes a problem with its cell. */
export function readRow(row: number, cell: RowCell, context: RowContext): RowReading {
  const { block, columnOf, words } = context;
  const firstColumn = block.columns[0]?.column ?? 0;
  const source: CellRef = { sheet: block.sheet, row, column: firstColumn };
  const at = (meaning: Meaning): CellRef => ({
    sheet: block.sheet,
    row,
    column: columnOf.get(meaning) ?? firstColumn,
  });
  const raw = (meaning: Meaning): CellValue | null => {
    const column = columnOf.get(meaning);
    return column === undefined ? null : cell(column);
  };

  const startCell = raw('start') ?? '';
  const endCell = raw('end') ?? '';
  const start = readDate(startCell);
  const end = readEndDate(endCell);
  const reason = whyUncounted(start, end);

  const problems: Problem[] = [];
  const report = (
    code: ProblemCode,
    meaning: Meaning,
    found: string,
    other: CellRef | null = null,
  ): void => {
    problems.push({ code, cell: at(meaning), found, other, rowCounts: reason === null });
  };
  const shown = (value: CellValue | null): string =>
    value === null || isPersonalNumber(value) ? '' : cellText(value, false);
  const read = <T>(
    meaning: Meaning,
    reader: (value: CellValue) => ReadValue<T>,
    code: ProblemCode,
  ): ReadValue<T> => {
    const value = raw(meaning);
    const result: ReadValue<T> = value === null ? BLANK : reader(value);
    if (result === UNREADABLE) report(code, meaning, shown(value));
    return result;
  };

  if (start.kind === 'blank') report('startMissing', 'start', '');
  if (start.kind === 'unreadable') report('startUnreadable', 'start', shown(startCell));
  if (end.kind === 'unreadable') report('endUnreadable', 'end', shown(endCell));
  if (reason === 'endBeforeStart' && end.kind === 'value') {
    report('endBeforeStart', 'end', isoDate(end.value), at('start'));
  }

  const readTickedSexes = (): ReadValue<Sex> => {
    const woman = read('sexWoman', (value) => readTickedSex(value, 'woman'), 'sexUnreadable');
    const man = read('sexMan', (value) => readTickedSex(value, 'man'), 'sexUnreadable');
    if (woman.kind !== 'value' || man.kind !== 'value') return woman.kind === 'blank' ? man : woman;
    if (woman.value === man.value) return woman;
    const second = at('sexMan').column > at('sexWoman').column ? 'sexMan' : 'sexWoman';
    report('sexUnreadable', second, shown(raw(second)));
    return UNREADABLE;
  };
  const sexColumn = SEXES.find((meaning) => columnOf.has(meaning));
  const sex = sexColumn === 'sex' ? read('sex', readSex, 'sexUnreadable') : readTickedSexes();
  const supportTime = read(
    'supportTime',
    (value) => readSupportTime(value, context.supportUnit),
    'supportTimeUnreadable',
  );
  const orsIn = read('orsIn', readOrs, 'orsUnreadable');
  const orsOut = read('orsOut', readOrs, 'orsUnreadable');

  const ended = end.kind === 'value';
  const droppedOut = valueOf(read('dropout', readTick, 'dropoutUnreadable')) === true;
  const outcomeCell = raw('outcome');
  const outcomeDecides = outcomeCell !== 0 && !(ended && droppedOut);
  const outcomeText = outcomeDecides ? plainText(outcomeCell) : null;
  const outcome = outcomeText === null ? null : words.read(outcomeText);
  if (outcomeText !== null && outcome === null) {
    report('outcomeUnknownWord', 'outcome', shown(outcomeCell));
  }

  const numberCell = columnOf.has('number') ? at('number') : source;
  const uncounted = (why: ProblemCode): RowReading => ({
    source,
    numberCell,
    result: { counted: false, reason: why },
    problems,
  });
  if (start.kind !== 'value') return uncounted(reason ?? 'startUnreadable');
  const age = readAgeOf(raw('age'), raw('birthYear'), start.value);
  if (age.kind === 'unreadable') {
    const meaning = columnOf.has('birthYear') && !columnOf.has('age') ? 'birthYear' : 'age';
    report('ageUnreadable', meaning, shown(raw(meaning)));
  }
  if (reason !== null) return uncounted(reason);

  if (start.value > context.today) report('startInFuture', 'start', isoDate(start.value));
  if (sex.kind === 'blank' && sexColumn !== undefined) report('sexMissing', sexColumn, '');
  if (ended && !droppedOut && outcomeText === null && columnOf.has('outcome')) {
    report('outcomeMissing', 'outcome', '');
  }
  if (!ended && outcomeText !== null) report('outcomeWithoutEnd', 'outcome', shown(outcomeCell));
  else if (!ended && droppedOut) report('outcomeWithoutEnd', 'dropout', shown(raw('dropout')));
  const exitOutcome = droppedOut ? 'dropout' : (outcome ?? 'unknown');
  const exit: ExitCategory | null = ended ? exitOutcome : null;

  const participant: Participant = {
    source,
    number: plainText(raw('number')),
    sex: valueOf(sex),
    age: valueOf(age),
    referrer: plainText(raw('referrer')),
    supportForm: plainText(raw('supportForm')),
    start: start.value,
    end: valueOf(end),
    exit,
    supportTime: valueOf(supportTime),
    orsIn: valueOf(orsIn),
    orsOut: valueOf(orsOut),
  };
  return { source, numberCell, result: { counted: true, participant }, problems };
}
