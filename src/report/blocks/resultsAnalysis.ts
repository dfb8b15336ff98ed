import { rollingWindow, monthsLabel } from '../../definitions/period';
import { LEAST_BASE } from '../../measures/change';
import type { Paragraph, Sentence } from '../draft';
import { LEAST_TIMES } from '../enough';
import { findFact, spoken } from '../facts';
import { countOf, isSome, rateAs, rateOf, spokenRate, statisticOf } from '../participantFacts';
import type { Spoken } from '../template';
import { paragraphOf, type Writer } from '../writer';
import { byChange, directionOf } from './whoCameAnalysis';

/** Bases in which one person more or less changes the rate by three points or more. */
const SMALL_BASE = 33;
/** Bases of one sex that are too small to be compared. */
const SMALL_SEX = 20;
/** How many months outliers, or a few long times, must draw the mean up by to be worth a sentence. */
const LEAST_PULL = 1;

/** What the figures of the exits show: changes, what drives a mean, and whether numbers are too small to conclude from. */
export function analyseResults(writer: Writer): readonly Paragraph[] {
  return paragraphOf('resultsAnalysis', [
    exits(writer),
    rate(writer),
    throughput(writer),
    pull(writer),
    smallTime(writer),
    smallBase(writer),
    smallSexes(writer),
    isSome(countOf(writer, 'supportTime', 'all', { statistic: 'capped' }))
      ? writer.say('resultsAnalysis.lowerBound', writer.t.analysis.lowerBound)
      : null,
  ]);
}

function exits(writer: Writer): Sentence | null {
  const { say, t, input, previous } = writer;
  const now = countOf(writer, 'exits');
  const before = findFact(input.spoken, { measure: 'exits', period: previous });
  if (now === null || !isSome(before)) return null;
  return byChange(now, before, (direction, values) =>
    say('resultsAnalysis.exits', t.analysis.exits[direction], values),
  );
}

/** Rates are compared where both are of at least ten exits. */
function rate(writer: Writer): Sentence | null {
  const { say, part, t, input, previous } = writer;
  const { rate: now, base } = rateOf(writer, 'all');
  const asked = { measure: 'resultRate', table: 'resultRate', period: previous } as const;
  const before = findFact(input.spoken, { ...asked, format: 'percent' });
  const baseBefore = before?.figure.denominator ?? 0;
  if (now === null || before === null || base === null) return null;
  if (base.value < LEAST_BASE || baseBefore < LEAST_BASE) return null;
  const moved = printed(now.value, writer) - printed(before.value, writer);
  return say(
    'resultsAnalysis.rate',
    t.analysis.rate[directionOf(moved)],
    {
      before: spokenRate(before, writer),
      now: spokenRate(now, writer),
      points: part(t.analysis.points, { points: points(Math.abs(moved) / 1000) }),
    },
    false,
  );
}

/** A rate in thousandths, as it is printed: what has changed is told between printed rates. */
function printed(rate: number, { input }: Writer): number {
  const whole = rateAs(rate, input.definitions.layout) === 'share';
  return whole ? 10 * Math.round(100 * rate) : Math.round(1000 * rate);
}

/** Against the window twelve months before, which has nobody in common with the last, where both are of enough. */
function throughput(writer: Writer): Sentence | null {
  const { say, t, input } = writer;
  const at = (halfYearsBack: number) => {
    const period = rollingWindow(input.period.to, halfYearsBack);
    const asked = { measure: 'throughputTime', table: 'throughputWindows', period } as const;
    return {
      n: findFact(input.spoken, { ...asked, statistic: 'n' }),
      mean: findFact(input.spoken, { ...asked, statistic: 'mean', format: 'decimal1' }),
      window: monthsLabel(period),
    };
  };
  const [now, before] = [at(0), at(2)];
  if (now.mean === null || before.mean === null || now.n === null || before.n === null) return null;
  if (now.n.value < LEAST_TIMES || before.n.value < LEAST_TIMES) return null;
  const direction = directionOf(
    Math.round(10 * now.mean.value) - Math.round(10 * before.mean.value),
  );
  if (direction === 'same') return null;
  return say(
    'resultsAnalysis.throughput',
    t.analysis.throughput[direction],
    {
      now: spoken(now.mean, 'decimal'),
      before: spoken(before.mean, 'decimal'),
      window: now.window,
      windowBefore: before.window,
    },
    false,
  );
}

function pull(writer: Writer): Sentence | null {
  const { say, t } = writer;
  const mean = statisticOf(writer, 'throughputTime', 'mean');
  const median = statisticOf(writer, 'throughputTime', 'median');
  const without = statisticOf(writer, 'throughputWithoutOutliers', 'mean');
  const outliers = countOf(writer, 'throughputWithoutOutliers', 'all', { statistic: 'outliers' });
  const n = countOf(writer, 'throughputTime', 'all', { statistic: 'n' });
  if (mean === null || n === null || n.value < LEAST_TIMES) return null;
  if (isSome(outliers) && without !== null && mean.value - without.value >= LEAST_PULL) {
    return say(
      'resultsAnalysis.pull',
      outliers.value === 1 ? t.analysis.outliers.one : t.analysis.outliers.many,
      {
        outliers: spoken(outliers),
        without: spoken(without, 'decimal'),
        mean: spoken(mean, 'decimal'),
      },
      false,
    );
  }
  if (median === null || mean.value - median.value < 2 * LEAST_PULL) return null;
  return say(
    'resultsAnalysis.pull',
    t.analysis.median,
    { median: spoken(median, 'decimal'), mean: spoken(mean, 'decimal') },
    false,
  );
}

/** A mean time of two, three or four people. */
function smallTime(writer: Writer): Sentence | null {
  const { say, t } = writer;
  const n = countOf(writer, 'throughputTime', 'all', { statistic: 'n' });
  if (n === null || n.value < 2 || n.value >= LEAST_TIMES) return null;
  return say('resultsAnalysis.smallTime', t.analysis.smallTime, { n: spoken(n) }, false);
}

function smallBase(writer: Writer): Sentence | null {
  const { say, part, t } = writer;
  const { base } = rateOf(writer, 'all');
  if (!isSome(base) || base.value > SMALL_BASE) return null;
  const { some, few, one } = t.analysis.smallBase;
  const template = base.value === 1 ? one : base.value < LEAST_BASE ? few : some;
  const perPerson = printed(1 / base.value, writer) / 1000;
  return say(
    'resultsAnalysis.smallBase',
    template,
    { base: spoken(base), points: part(t.analysis.points, { points: points(perPerson) }) },
    false,
  );
}

/** After a base that is too small for any conclusion there is no more to say. */
function smallSexes(writer: Writer): Sentence | null {
  const { base } = rateOf(writer, 'all');
  if (base === null || base.value < LEAST_BASE) return null;
  const [women, men] = [rateOf(writer, 'women').base, rateOf(writer, 'men').base];
  if (!isSome(women) || !isSome(men)) return null;
  if (women.value >= SMALL_SEX && men.value >= SMALL_SEX) return null;
  return writer.say(
    'resultsAnalysis.smallSexes',
    writer.t.analysis.smallSexes[base.value > SMALL_BASE ? 'small' : 'evenSmaller'],
    { women: spoken(women), men: spoken(men) },
    false,
  );
}

/** A difference of rates, in percentage points. */
function points(value: number): Spoken {
  return { value, print: 'points', figure: null, cells: [] };
}
