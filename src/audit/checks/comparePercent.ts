import type { Stated } from '../claim';
import type { Place } from '../document';
import { allows, isTruncated } from '../interval';
import type { Comparison } from './collect';

/** A percentage against a count and its base; `others` are bases that it may have been taken of instead. */
export function comparePercent(
  percent: Stated,
  part: number,
  base: number,
  where: Place,
  others: readonly number[],
): Comparison {
  const computed = (part / base) * 100;
  if (base <= 0 || part > base) return 'held';
  if (allows(percent, computed)) return 'held';
  const decimals = Math.max(0, Math.round(-Math.log10(percent.step)));
  const words = { part, base, decimals };
  const shared = { where, stated: percent.text };
  if (percent.hedge !== 'exact')
    return { ...shared, severity: 'doubtful', detail: { code: 'percentDiffers', words } };
  if (isTruncated(percent, computed))
    return { ...shared, severity: 'note', detail: { code: 'percentCut', words } };
  const fits = others.find(
    (other) => other !== base && other >= part && allows(percent, (part / other) * 100),
  );
  if (fits !== undefined) {
    return {
      ...shared,
      severity: 'changesConclusion',
      detail: { code: 'percentOtherBase', words: { ...words, fits } },
    };
  }
  return { ...shared, severity: 'contradiction', detail: { code: 'percentDiffers', words } };
}
