import type { CellValue } from '../cells/cell';
import { foldWords } from '../cells/fold';
import type { SupportUnit } from './mapping';
import { mapInSteps, runThrough, type Steps } from '../steps/steps';
import { parseSupportTime } from './readSupportTime';

/** Values up to this are more likely years than months. */
const FEW = 15;

/** The unit that a header names: "Mån i off. försörjning", "Tid (år)"; null where it names none or both. */
export function supportUnitOfHeader(header: string): SupportUnit | null {
  const words = foldWords(header);
  const months = /\b(man|mana?d\w*|mdr|months?|mths?)\b/.test(words);
  const years = /\b(ar|years?|yrs?)\b/.test(words);
  if (months === years) return null;
  return months ? 'months' : 'years';
}

/**
 * The unit that the values suggest: the one most often written beside them. Where most have none,
 * years if most of those are at most 15 and some are capped (">9") or have decimals; otherwise months.
 */
export function guessSupportUnit(values: readonly CellValue[]): SupportUnit {
  return runThrough(guessSupportUnitInSteps(values));
}

/** The same in steps. */
export function* guessSupportUnitInSteps(values: readonly CellValue[]): Steps<SupportUnit> {
  const parsed = yield* mapInSteps(values, parseSupportTime);
  const times = parsed.filter((time) => time !== null);
  const years = times.filter((time) => time.unit === 'years').length;
  const months = times.filter((time) => time.unit === 'months').length;
  const bare = times.filter((time) => time.unit === null);
  if (years + months > bare.length) return years > months ? 'years' : 'months';
  const few = bare.filter((time) => time.amount <= FEW);
  const finer = few.some((time) => time.capped || !Number.isInteger(time.amount));
  return finer && few.length > bare.length / 2 ? 'years' : 'months';
}
