import type { ShareWords } from '../../texts/auditWords';
import { fold } from '../../cells/fold';
import type { Outcome } from '../../definitions/outcome';
import { allows, isTruncated } from '../interval';
import type { AuditTable, TableNumber } from '../grids/auditTable';
import { tableViews } from '../grids/tableViews';
import { quantityOf } from '../quantityOf';
import type { Comparison } from './collect';

const RATE = /^(?:andel(?:en)?|procent)\b|, ?(?:andel|%)$|\bandel\b/;
const BASE = /^(?:samtliga|totalt?|alla|summa)(?: avslut\w*)?$/;

/**
 * "Andel till arbete eller studier" in a table that also counts those who left and where they went: it must
 * be the named outcomes of those who left, with or without dropouts.
 */
export function ratesInTables(table: AuditTable): readonly Comparison[] {
  return tableViews(table).flatMap(({ across, lines }): readonly Comparison[] => {
    const ofExits = /\bavslut/.test(
      fold(`${table.title} ${table.labelHeader} ${across.join(' ')}`),
    );
    const exits = lines.find(
      ({ label }) => quantityOf(label)?.quantity === 'exits' || (ofExits && BASE.test(fold(label))),
    );
    const dropouts = lines.find(({ label }) => quantityOf(label)?.quantity === 'dropouts');
    if (exits === undefined) return [];
    return lines.flatMap(({ label, numbers }) => {
      if (!RATE.test(fold(label))) return [];
      const named = partsOf(label);
      const same = lines.find(
        (line) => line.label !== label && partsOf(line.label)?.join() === named?.join(),
      );
      const counted =
        same === undefined
          ? (named ?? []).map((one) => lines.find((line) => partsOf(line.label)?.join() === one))
          : [same];
      if (named === null || counted.some((line) => line === undefined)) return [];
      return numbers.flatMap((percent, at) => {
        const counts = counted.flatMap((line) => line?.numbers[at] ?? []);
        const base = exits.numbers[at] ?? null;
        const unseen = dropouts?.hidden[at] ?? false;
        return counts.length < counted.length || base === null || percent === null || unseen
          ? []
          : compare(percent, counts, base, dropouts?.numbers[at]?.value ?? 0);
      });
    });
  });
}

/** The outcomes that a label names, in a fixed order; null where it names none or something else too. */
function partsOf(label: string): readonly Outcome[] | null {
  const words = fold(label)
    .replace(/^(?:varav|andel\w*|antal\w*|procent)\b|[(,].*$|%/g, ' ')
    .replace(/\bsom gatt\b/, ' ');
  const parts = words
    .split(/\/| eller | och | samt | resp\.? |respektive/)
    .map((part) => quantityOf(part)?.outcome ?? null);
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length && known.length > 0 ? known.toSorted() : null;
}

function compare(
  percent: TableNumber,
  counts: readonly TableNumber[],
  base: TableNumber,
  dropouts: number,
): readonly Comparison[] {
  if (!percent.percent || [...counts, base].some((number) => number.percent || number.step < 1))
    return [];
  const part = counts.reduce((sum, { value }) => sum + value, 0);
  const readings = [base.value, base.value - dropouts, base.value + dropouts]
    .filter((one, at, all) => one >= part && one > 0 && all.indexOf(one) === at)
    .map((one): ShareWords => ({ part, base: one }));
  if (readings.length === 0) return [];
  const fits = (reading: ShareWords): boolean => {
    const exact = (reading.part / reading.base) * 100;
    return allows(percent, exact) || isTruncated(percent, exact);
  };
  if (readings.some(fits)) return ['held'];
  const decimals = Math.max(0, Math.round(-Math.log10(percent.step)));
  return [
    {
      severity: 'changesConclusion',
      where: { kind: 'cell', cell: percent.cell },
      stated: percent.text,
      detail: { code: 'rateDiffers', words: { readings: readings.slice(0, 2), decimals } },
    },
  ];
}
