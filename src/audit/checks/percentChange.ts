import { allows } from '../interval';
import type { Stated } from '../claim';
import type { Check } from '../context';
import type { Place } from '../document';
import { fold } from '../../cells/fold';
import { numberAt, type AuditTable } from '../grids/auditTable';
import { comparedChange } from '../prose/comparedChange';
import type { Sentence } from '../prose/sentence';
import { changeColumns } from './changeColumns';
import { collect, type Comparison } from './collect';
import { differences } from './differences';

/** A change in per cent is of the value that it began at; one in numbers is the difference of the two. */
export const checkPercentChange: Check = ({ sentences, tables }) =>
  collect('percentChange', [
    ...sentences.flatMap((sentence, at) => compareText(sentence, sentences[at + 1] ?? null)),
    ...differences(sentences),
    ...tables.flatMap(compareTable),
    ...tables.flatMap(changeColumns),
  ]);

const FROM_TO =
  /\b(?:fran|from) (?:(?!#)\S+ ){0,5}?#([nmyok])(\d+)# (?:(?!#)\S+ ){0,5}?(?:till|to) (?:(?!#)\S+ ){0,5}?#([nmyok])(\d+)#/;
const IN_OUT = /\bors\b.*#([no])(\d+)#.*\b(?:vid|efter|ut|avslut\w*|slut\w*)\b.*#([no])(\d+)#/;
const COUNTS = /\bantal\w*\b|\bnumber of\b/;
const CHANGE =
  /forbattr|okning|okat|okade|hojning|hojt|stigit|steg |minsk|sankning|sankt|sjunkit|forandr|improve|increase|decrease/;

function compareText(sentence: Sentence, next: Sentence | null): readonly Comparison[] {
  const compared = comparedChange(sentence);
  if (compared !== null) {
    const { from, to, percent } = compared;
    return compare(from, to, percent, sentence.place, from.kind === 'n' && from.step === 1);
  }
  const ends = FROM_TO.exec(sentence.key) ?? IN_OUT.exec(sentence.key);
  const [from, to] = [sentence.numbers[Number(ends?.[2])], sentence.numbers[Number(ends?.[4])]];
  if (from === undefined || to === undefined) return [];
  const near = next !== null && next.paragraph === sentence.paragraph ? [next] : [];
  for (const { key, numbers, place } of [sentence, ...near]) {
    const percents = numbers.filter(({ kind }) => kind === 'p');
    const [percent] = percents;
    const alone = percents.length === 1 && (place === sentence.place || numbers.length === 1);
    if (percent !== undefined && alone && CHANGE.test(key))
      return compare(from, to, percent, place, COUNTS.test(sentence.key));
  }
  return [];
}

/** `counts`: the two values are whole numbers of something, not rounded. */
function compare(
  from: Stated,
  to: Stated,
  percent: Stated,
  where: Place,
  counts: boolean,
): readonly Comparison[] {
  if (from.value <= 0 || to.value <= 0 || from.value === to.value) return [];
  const change = Math.abs(to.value - from.value);
  const steps = counts ? 0 : from.step + to.step;
  const ofStart = range(change, from.value, steps);
  const ofEnd = range(change, to.value, steps);
  const stated: Stated = { ...percent, value: Math.abs(percent.value) };
  if (fits(stated, ofStart)) return ['held'];
  const shared = { where, stated: percent.text };
  if (fits(stated, ofEnd)) {
    const words = {
      from: from.value,
      to: to.value,
      ofStart: (change / from.value) * 100,
      ofEnd: (change / to.value) * 100,
    };
    return [{ ...shared, severity: 'changesConclusion', detail: { code: 'changeOfEnd', words } }];
  }
  const words = { from: from.value, to: to.value, computed: (change / from.value) * 100 };
  return [{ ...shared, severity: 'doubtful', detail: { code: 'changeDiffers', words } }];
}

/** The change in per cent, as far as the rounding of its two values lets it be known. */
function range(change: number, base: number, steps: number): readonly [low: number, high: number] {
  return [((change - steps / 2) / base) * 100 * 0.995, ((change + steps / 2) / base) * 100 * 1.005];
}

function fits(percent: Stated, [low, high]: readonly [number, number]): boolean {
  return (
    allows(percent, low) || allows(percent, high) || (percent.value >= low && percent.value <= high)
  );
}

function compareTable(table: AuditTable): readonly Comparison[] {
  const find = (pattern: RegExp) =>
    table.columns.findIndex(({ header }) => pattern.test(fold(header)));
  const start = find(/\bors\b.*\b(?:in|start|fore|inskriv\w*|borjan)\b|\bmedel(?:varde)? in\b/);
  const end = find(/\bors\b.*\b(?:ut|slut|efter|avslut\w*)\b|\bmedel(?:varde)? ut\b/);
  const change = find(/forbattr|forandr|okning/);
  if (start < 0 || end < 0 || change < 0) return [];
  return table.rows.flatMap((row): readonly Comparison[] => {
    const [from, to, stated] = [numberAt(row, start), numberAt(row, end), numberAt(row, change)];
    if (from === null || to === null || stated === null) return [];
    const header = table.columns[change]?.header ?? '';
    if (!stated.percent && !/%|procent/.test(header)) return [];
    const percent =
      stated.value < 1 && !stated.percent
        ? { ...stated, value: stated.value * 100, step: 1 }
        : stated;
    return compare(from, to, percent, { kind: 'cell', cell: stated.cell }, false);
  });
}
