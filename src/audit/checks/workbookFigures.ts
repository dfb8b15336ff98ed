import { parsePeriod } from '../../definitions/parsePeriod';
import { periodLabel, type Period } from '../../definitions/period';
import type { MeasureInput } from '../../measures/countMeasure';
import type { Listed, ListedNumber } from '../../texts/auditWords';
import type { AuditWorkbook } from '../auditWorkbook';
import type { Claim, Stated } from '../claim';
import type { AuditContext, Check } from '../context';
import type { Place } from '../document';
import type { Severity } from '../finding';
import { groupBy } from '../groupBy';
import { intervalOf } from '../interval';
import { barePercentIn, speaksOfResult } from '../prose/resultRateIn';
import { countReadings } from '../workbook/countReadings';
import { rateReadings } from '../workbook/rateReadings';
import type { Reading } from '../workbook/reading';
import { timeReadings } from '../workbook/timeReadings';
import { collect, type Comparison } from './collect';

/** A number of the report with what the list gives for it. */
interface Pair {
  readonly stated: Stated;
  readonly where: Place;
  readonly listed: Omit<ListedNumber, 'value'>;
  readonly readings: readonly Reading[];
}

/** With at least so many numbers compared, and less than this share of them right, the list is not the report's. */
const FEWEST = 4;
const SHARE = 1 / 3;

/** Every number that the workbook's own participants can tell, against what they give under each way to count. */
export const checkWorkbookFigures: Check = (context) => {
  const { workbook } = context;
  if (workbook === null) return collect('workbookFigures', []);
  const pairs = [...pairsOfClaims(context, workbook), ...pairsOfRates(context, workbook)];
  const compared = pairs.map(compare);
  const [first] = pairs;
  const agreeing = compared.filter((one) => one === 'held').length;
  if (first === undefined || compared.length < FEWEST || agreeing >= compared.length * SHARE)
    return collect('workbookFigures', compared);
  return collect('workbookFigures', [
    {
      severity: 'doubtful',
      where: first.where,
      stated: first.stated.text,
      detail: { code: 'workbookElsewhere', words: { compared: compared.length, agreeing } },
    },
  ]);
};

function pairsOfClaims(context: AuditContext, workbook: AuditWorkbook): readonly Pair[] {
  const groups = groupBy(
    context.claims.filter(({ statistic }) => statistic !== 'share' && statistic !== 'amount'),
    ({ quantity, outcome, group, statistic, unit, period, value }) =>
      [quantity, outcome, group, statistic, unit, period, value].join(),
  );
  return groups.flatMap(([claim]): readonly Pair[] => {
    const listed = claim === undefined ? null : listedBy(claim);
    const period = claim === undefined ? null : periodOf(claim.period, context, workbook);
    if (claim === undefined || listed === null || period === null) return [];
    const { group, unit } = claim;
    if (unit === 'kronor' || unit === 'points') return [];
    const input: MeasureInput = { ...workbook, period };
    const readings =
      claim.statistic === 'count' ? countReadings(claim, input) : timeReadings(claim, input);
    const number = { listed, group, period: periodLabel(period), unit };
    return readings.length === 0
      ? []
      : [{ stated: claim, where: claim.place, listed: number, readings }];
  });
}

function pairsOfRates(context: AuditContext, workbook: AuditWorkbook): readonly Pair[] {
  return context.sentences.flatMap((sentence): readonly Pair[] => {
    const percent = speaksOfResult(sentence) ? barePercentIn(sentence) : null;
    const said = sentence.period === context.period ? null : sentence.period;
    const period = periodOf(said, context, workbook);
    if (percent === null || period === null) return [];
    const readings = rateReadings('all', { ...workbook, period });
    const number = { listed: 'resultRate', group: 'all', unit: 'percent' } as const;
    const listed = { ...number, period: periodLabel(period) };
    return readings.length === 0
      ? []
      : [{ stated: percent, where: sentence.place, listed, readings }];
  });
}

function listedBy({ quantity, outcome }: Claim): Listed | null {
  switch (quantity) {
    case 'outcome':
      return outcome === 'dropout' ? 'dropouts' : outcome;
    case 'ors':
    case 'budget':
    case 'spent':
    case 'surplus':
    case null:
      return null;
    case 'enrolledAtStart':
    case 'newlyEnrolled':
    case 'active':
    case 'exits':
    case 'dropouts':
    case 'enrolledAtEnd':
    case 'positiveExits':
    case 'throughputTime':
    case 'supportTime':
    case 'age':
      return quantity;
  }
}

/** The period that a claim is about; null for one that is named in words only. */
function periodOf(
  said: string | null,
  { period: own }: AuditContext,
  workbook: AuditWorkbook,
): Period | null {
  if (said !== null) return parsePeriod(said);
  return own === null ? workbook.period : parsePeriod(own);
}

/** Teams count months by hand: half a month more or less is no error. */
const HALF_MONTH = 0.5;

function compare({ stated, where, listed, readings }: Pair): Comparison {
  const [own, ...others] = readings;
  if (own === undefined) return 'held';
  const slack = listed.unit === 'months' ? HALF_MONTH : 0;
  const { low, high } = intervalOf(stated);
  const fits = (reading: Reading): boolean =>
    low - slack <= reading.high && high + slack >= reading.low;
  if (readings.some((reading) => reading.name === 'own' && fits(reading))) return 'held';
  const number: ListedNumber = { ...listed, value: own.low };
  const shared = { where, stated: stated.text };
  const fitting = others.find(fits);
  if (fitting !== undefined) {
    const words = { ...number, reading: fitting.name, there: fitting.low };
    return { ...shared, severity: 'doubtful', detail: { code: 'workbookOtherReading', words } };
  }
  const words = {
    ...number,
    others: others
      .filter(({ name, low: value }) => typeof name === 'string' && value !== own.low)
      .map(({ name, low: value }) => ({ reading: name, value })),
  };
  return {
    ...shared,
    severity: severityOf(stated, listed),
    detail: { code: 'workbookDiffers', words },
  };
}

const HEADLINES: ReadonlySet<Listed> = new Set<Listed>(['exits', 'positiveExits', 'resultRate']);

/** Means depend on how months are counted and on whom, so they are never certain to be wrong. */
function severityOf({ hedge }: Stated, { listed, unit }: Pair['listed']): Severity {
  if (hedge !== 'exact' || unit === 'months' || unit === 'years') return 'doubtful';
  return HEADLINES.has(listed) ? 'changesConclusion' : 'contradiction';
}
