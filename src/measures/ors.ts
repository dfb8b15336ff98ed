import { ORS } from '../definitions/ors';
import type { ExitCategory } from '../definitions/outcome';
import { countWhere, meanWhere } from './conditionFormulas';
import type { MeasureInput } from './countMeasure';
import type { Figure } from './figure';
import { quote, type FormulaScope } from './formula';
import { forEachGroup, type ByGroup } from './group';
import { amongCondition, collectAmong, is } from './people';
import { mean } from './statistics';
import { CATEGORY_NAMES, participantColumn } from './workbookNames';

export interface OrsFigures {
  readonly n: Figure;
  readonly meanIn: Figure;
  readonly meanOut: Figure;
  readonly meanChange: Figure;
  /** At or above the cutoff at the end, as a fraction of n. */
  readonly pastCutoff: Figure;
  /** Risen by the reliable change or more, as a fraction of n. */
  readonly improved: Figure;
}

interface Answers {
  readonly start: number;
  readonly end: number;
}

/**
 * ORS at start and end, in points (0-40), over those who left in the period (to `outcome`, where
 * one is given) and answered both times: means, change, the share at or above the cutoff at the end and the share reliably
 * improved. A change is in points, never a percentage. Null over nobody.
 */
export function computeOrs(
  input: MeasureInput,
  outcome: ExitCategory | null = null,
): ByGroup<OrsFigures> {
  const answers = collectAmong('allExits', input, ({ orsIn, orsOut, exit }): Answers | null =>
    orsIn === null || orsOut === null || (outcome !== null && exit !== outcome)
      ? null
      : { start: orsIn, end: orsOut },
  );
  return forEachGroup((group) => {
    const of = outcome === null ? {} : { outcome };
    const shared = { measure: 'ors', group, period: input.period, ...of } as const;
    const both = answers[group];
    const average = (
      statistic: 'meanIn' | 'meanOut' | 'meanChange',
      valueOf: (answers: Answers) => number,
    ): Figure => ({ ...shared, statistic, value: mean(both.map(valueOf)), unit: 'points' });
    const share = (
      statistic: 'pastCutoff' | 'improved',
      includes: (answers: Answers) => boolean,
    ): Figure => {
      const numerator = both.filter(includes).length;
      const value = both.length === 0 ? null : numerator / both.length;
      return { ...shared, statistic, value, numerator, denominator: both.length };
    };
    return {
      n: { ...shared, statistic: 'n', value: both.length },
      meanIn: average('meanIn', ({ start }) => start),
      meanOut: average('meanOut', ({ end }) => end),
      meanChange: average('meanChange', ({ start, end }) => end - start),
      pastCutoff: share('pastCutoff', ({ end }) => end >= ORS.cutoff),
      improved: share('improved', ({ start, end }) => rounded(end - start) >= ORS.reliableChange),
    };
  });
}

/** The same as expressions; all but the number of people give an error over nobody. */
export function orsFormula(
  scope: FormulaScope,
  outcome: ExitCategory | null = null,
): Readonly<Record<keyof OrsFigures, string>> {
  const to = outcome === null ? '' : `*${is('category', `=${quote(CATEGORY_NAMES[outcome])}`)}`;
  const both = `${amongCondition('allExits', scope)}*${is('orsIn', '<>""')}*${is('orsOut', '<>""')}${to}`;
  const n = countWhere(both);
  const meanIn = meanWhere('orsIn', both);
  const meanOut = meanWhere('orsOut', both);
  const change = `${participantColumn('orsOut')}-${participantColumn('orsIn')}`;
  const risen = `(ROUND(${change},${ORS.decimals})>=${ORS.reliableChange})`;
  return {
    n,
    meanIn,
    meanOut,
    meanChange: `SUMPRODUCT(${both}*(${change}))/${n}`,
    pastCutoff: `${countWhere(`${both}*${is('orsOut', `>=${ORS.cutoff}`)}`)}/${n}`,
    improved: `${countWhere(`${both}*${risen}`)}/${n}`,
  };
}

/** Whether the sheet tells ORS at both times for anybody. */
export function anyOrs(participants: MeasureInput['participants']): boolean {
  return participants.some(({ orsIn, orsOut }) => orsIn !== null && orsOut !== null);
}

function rounded(change: number): number {
  const unit = 10 ** ORS.decimals;
  return Math.round(change * unit) / unit;
}
