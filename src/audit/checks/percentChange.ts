import { allows } from '../interval';
import type { Stated } from '../claim';
import type { Check } from '../context';
import type { Place } from '../document';
import { numberAt, type AuditTable, type TableNumber } from '../grids/auditTable';
import { orsColumns } from '../grids/orsColumns';
import { comparedChange } from '../prose/comparedChange';
import { fromTo } from '../prose/fromTo';
import type { Sentence } from '../prose/sentence';
import { changeColumns } from './changeColumns';
import { changesByMajority } from './changesByMajority';
import { oncePerPlace } from './oncePerPlace';
import { collect, type Comparison } from './collect';
import { differences } from './differences';

/** A change in per cent is of the value that it began at; one in numbers is the difference of the two. */
export const checkPercentChange: Check = ({ sentences, tables }) =>
  collect('percentChange', [
    ...sentences.flatMap((sentence, at) =>
      compareText(sentence, sentences[at + 1] ?? null, sentences[at - 1] ?? null),
    ),
    ...differences(sentences),
    ...tables.flatMap(compareTable),
    ...tables.flatMap((table) =>
      oncePerPlace([...changeColumns(table), ...changesByMajority(table)]),
    ),
  ]);

const COUNTS = /\bantal\w*\b|\bnumber of\b/;
const CHANGE =
  /forbattr|okning|okat|okade|hojning|hojt|hojde|stigit|steg |minsk|sankning|sankt|sjunkit|forandr|improve|increase|decrease/;

function compareText(
  sentence: Sentence,
  next: Sentence | null,
  before: Sentence | null,
): readonly Comparison[] {
  const compared = comparedChange(sentence, before);
  if (compared !== null) {
    const { from, to, percent } = compared;
    return compare(from, to, percent, sentence.place, from.kind === 'n' && from.step === 1);
  }
  const ends = fromTo(sentence);
  if (ends === null) return [];
  const { from, to } = ends;
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
  const { start, end, change } = orsColumns(table);
  if (start === null || end === null || change === null) return [];
  const header = table.columns[change]?.header ?? '';
  const inPercent = /%|procent/.test(header);
  return table.rows.flatMap((row): readonly Comparison[] => {
    const [from, to, stated] = [start, end, change].map((at) => numberAt(row, at));
    if (!from || !to || !stated) return [];
    if (!stated.percent && !inPercent) return comparePoints(row.label, from, to, stated);
    const percent =
      stated.value < 1 && !stated.percent
        ? { ...stated, value: stated.value * 100, step: 1 }
        : stated;
    return compare(from, to, percent, { kind: 'cell', cell: stated.cell }, false);
  });
}

/** A change in points, with or without its sign, as far as the rounding of its two values lets it be known. */
function comparePoints(
  row: string,
  from: TableNumber,
  to: TableNumber,
  stated: TableNumber,
): readonly Comparison[] {
  if ([from, to, stated].some(({ hedge }) => hedge !== 'exact')) return [];
  const difference = to.value - from.value;
  const slack = (from.step + to.step + stated.step) / 2 + 1e-9;
  if (Math.abs(Math.abs(difference) - Math.abs(stated.value)) <= slack) return ['held'];
  const words = { from: from.value, to: to.value, difference: Math.round(difference * 10) / 10 };
  return [
    {
      severity: 'contradiction',
      where: { kind: 'cell', cell: stated.cell },
      stated: stated.text,
      detail: { code: 'pointsDiffer', words: { row, ...words } },
    },
  ];
}
