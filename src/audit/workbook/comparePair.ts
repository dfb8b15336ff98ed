import { periodLabel, type Period } from '../../definitions/period';
import { isoDate } from '../../definitions/serial';
import type { ListDoubt, Listed, ListedNumber } from '../../texts/auditWords';
import type { Comparison } from '../checks/collect';
import type { Severity } from '../finding';
import { intervalOf } from '../interval';
import type { Pair } from './pair';
import type { Reading } from './reading';

/** Teams count months by hand: half a month more or less is no error. */
const HALF_MONTH = 0.5;

/**
 * A number of the report against what the list gives for it. Another way to count that fits is told;
 * what the list may have given otherwise before (`doubt`) is no more than a note.
 */
export function comparePair(
  { stated, where, quantity, period, readings }: Pair,
  doubt: ListDoubt | null,
): Comparison {
  const [own, ...others] = readings;
  if (own === undefined) return 'held';
  const slack = quantity.unit === 'months' ? HALF_MONTH : 0;
  const { low, high } = intervalOf(stated);
  const fits = (reading: Reading): boolean =>
    low - slack <= reading.high && high + slack >= reading.low;
  if (readings.some((reading) => reading.name === 'own' && fits(reading))) return 'held';
  const number: ListedNumber = { ...quantity, period: periodName(period), value: own.low };
  const shared = { where, stated: stated.text };
  const fitting = others.find(fits);
  if (fitting !== undefined) {
    const words = { ...number, reading: fitting.name, there: fitting.low };
    const severity = ANYBODY.has(quantity.listed) ? 'note' : 'doubtful';
    return { ...shared, severity, detail: { code: 'workbookOtherReading', words } };
  }
  const capped = readings.find((reading) => reading.capped > 0 && low > reading.low);
  if (capped !== undefined) {
    const words = { ...number, value: capped.low, capped: capped.capped };
    return { ...shared, severity: 'note', detail: { code: 'workbookCapped', words } };
  }
  const words = {
    ...number,
    doubt,
    others: others
      .filter(({ name, low: value }) => typeof name === 'string' && value !== own.low)
      .map(({ name, low: value }) => ({ reading: name, value })),
  };
  const severity = doubt === null ? severityOf({ stated, quantity }) : 'note';
  return { ...shared, severity, detail: { code: 'workbookDiffers', words } };
}

/** No definitions say over whom these are taken: one way is as good as another. */
const ANYBODY: ReadonlySet<Listed> = new Set<Listed>(['age', 'orsIn', 'orsOut', 'orsChange']);

/** As the field labels it; a day by its date. */
function periodName(period: Period): string {
  return period.from === period.to ? isoDate(period.from) : periodLabel(period);
}

const HEADLINES: ReadonlySet<Listed> = new Set<Listed>(['exits', 'positiveExits', 'resultRate']);

/**
 * Means depend on how time is counted and on whom, and the parts of a group on whose words they are
 * sorted by, so neither is ever certain to be wrong.
 */
function severityOf({ stated, quantity }: Pick<Pair, 'stated' | 'quantity'>): Severity {
  const { listed, unit, part } = quantity;
  const counted = unit === 'people' || unit === 'percent';
  if (stated.hedge !== 'exact' || !counted || part !== null) return 'doubtful';
  return HEADLINES.has(listed) ? 'changesConclusion' : 'contradiction';
}
