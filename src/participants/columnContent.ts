import { toSerial, type Serial } from '../definitions/serial';
import type { CellValue } from '../cells/cell';
import { foldWords } from '../cells/fold';
import type { Meaning } from './mapping';
import { isPersonalNumber } from './personalNumber';
import { isStillEnrolled, readDate } from './readDate';
import { readNumber } from '../cells/readNumber';
import { readOrs } from './readOrs';
import { readOutcome } from './readOutcome';
import { readSex } from './readSex';
import { readTick } from './readTick';
import { isBlankLike, isErrorValue } from '../cells/readValue';
import { parseSupportTime } from './readSupportTime';

/** What the filled cells of a column look like; every share is 0-1 of them, 0 where none is filled. */
export interface ColumnContent {
  /** Share of all rows that hold something. */
  readonly filled: number;
  readonly count: number;
  readonly share: Readonly<Record<Meaning, number>>;
  readonly numbers: number;
  /** Numbers that are not whole. */
  readonly decimals: number;
  /** Times with a unit of their own or a cap: "3 år", ">9". */
  readonly writtenTimes: number;
  readonly dates: number;
  readonly words: number;
  readonly distinct: number;
  readonly personalNumbers: number;
  readonly personNames: number;
  /** One per row; null where the cell is no day. */
  readonly days: readonly (Serial | null)[];
}

/** Day numbers that the years of known teams give; anything else under no clear header is an amount. */
const EARLIEST = toSerial({ year: 1998, month: 1, day: 1 }) ?? 0;
const LATEST = toSerial({ year: 2045, month: 12, day: 31 }) ?? 0;

const REFERRERS =
  /\b(af|arbetsf\w*|fk|f kassan|forsakringsk\w*|soc|socialtj\w*|socialf\w*|socialkontor\w*|ifo\w*|individ och familje\w*|region\w*|reg[a-z]|landsting\w*|lt|psykiatri\w*|primarvard\w*|vardcentral\w*|vc|kaa|kommun\w*|rehab\w*|sjukvard\w*|oppenvard\w*|egen ansokan|arbetsmarknads\w*|ame|employment service|social (services|insurance)\w*|health ?care)\b/;

const SUPPORT_FORMS =
  /\b(sjukp\w*|rehab(iliterings)?(penning|ersattning)|aktivitets\w*|sjukersattn\w*|a kassa|akassa|arbetsloshetsersattn\w*|etablerings\w*|forsorjningsst\w*|fsorjst|ek(onomiskt)? bistand|ekonomiskt bistand|bistand|ingen ersattning|ingen inkomst|studiemedel|csn|foraldrapenning|lon|benefits?|sickness benefit|social assistance|allowance|saknar \w+|nollklassad\w*)\b/;

const PERSON_NAME =
  /^\p{Lu}[\p{Ll}.]+(-\p{Lu}\p{Ll}+)?([ ,]+(von|af|de|van))?([ ,]+\p{Lu}[\p{Ll}.]+(-\p{Lu}\p{Ll}+)?){1,3}$/u;

const FIRST_BIRTH = toSerial({ year: 1935, month: 1, day: 1 }) ?? 0;
const LAST_BIRTH = toSerial({ year: 2012, month: 1, day: 1 }) ?? 0;

function isBirth(value: CellValue): boolean {
  const number = readNumber(value);
  if (number !== null && number < 1_000_000) {
    if (!Number.isInteger(number)) return false;
    return (number >= 1935 && number <= 2012) || (number >= FIRST_BIRTH && number < LAST_BIRTH);
  }
  return /^(19[3-9]\d|20[01]\d)[-/.]?\d{2}[-/.]?\d{2}$/.test(String(value).trim());
}

function isAge(value: CellValue): boolean {
  const text = typeof value === 'string' ? value.replace(/ ?år$/, '') : value;
  const age = readNumber(text);
  return age !== null && Number.isInteger(age) && age >= 16 && age <= 70;
}

function isDay(value: CellValue): boolean {
  const read = readDate(value);
  return read.kind === 'value' && read.value >= EARLIEST && read.value <= LATEST;
}

function isCode(value: CellValue): boolean {
  const text = String(value).trim();
  return (
    text.length <= 12 && !/[.,:]/.test(text) && /^\p{L}{0,5}[-_/ ]?\d+(-?\d+|\p{L})?$/u.test(text)
  );
}

function isWord(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value) && readDate(value).kind !== 'value';
}

function hasWord(pattern: RegExp): (value: CellValue) => boolean {
  return (value) => typeof value === 'string' && pattern.test(foldWords(value));
}

const isReferrer = hasWord(REFERRERS);
const isSupportForm = hasWord(SUPPORT_FORMS);

function isSupportTime(value: CellValue): boolean {
  const time = parseSupportTime(value);
  return time !== null && time.amount <= 720;
}

function isWrittenTime(value: CellValue): boolean {
  const time = parseSupportTime(value);
  return time !== null && (time.capped || time.unit !== null);
}

function isOutcome(value: CellValue): boolean {
  return typeof value === 'string' && readOutcome(value) !== null;
}

/** What a column's cells look like; `values` has one cell per row. */
export function columnContent(values: readonly CellValue[]): ColumnContent {
  const filled = values.filter((value) => !isBlankLike(value) && !isErrorValue(value));
  const share = (holds: (value: CellValue) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  const ors = share((value) => readOrs(value).kind === 'value');
  const dates = share(isDay);
  const ticks = share((value) => readTick(value).kind === 'value');
  return {
    filled: values.length === 0 ? 0 : filled.length / values.length,
    count: filled.length,
    share: {
      number: share(isCode),
      start: share((value) => readDate(value).kind === 'value'),
      end: share((value) => readDate(value).kind === 'value' || isStillEnrolled(value)),
      sex: share((value) => readSex(value).kind === 'value'),
      sexWoman: ticks,
      sexMan: ticks,
      age: share(isAge),
      birthYear: share(isBirth),
      referrer: share(isReferrer),
      supportForm: share(isSupportForm),
      outcome: share(isOutcome),
      dropout: ticks,
      supportTime: share(isSupportTime),
      orsIn: ors,
      orsOut: ors,
    },
    numbers: share((value) => readNumber(value) !== null),
    decimals: share((value) => !Number.isInteger(readNumber(value) ?? 0)),
    writtenTimes: share(isWrittenTime),
    dates,
    words: share(isWord),
    distinct: filled.length === 0 ? 0 : new Set(filled.map(String)).size / filled.length,
    personalNumbers: share(isPersonalNumber),
    personNames: share((value) => typeof value === 'string' && PERSON_NAME.test(value.trim())),
    days: values.map((value) => {
      const read = isDay(value) ? readDate(value) : null;
      return read?.kind === 'value' ? read.value : null;
    }),
  };
}
