import type { Group, Statistic } from '../../measures/figure';
import { LEAST_TIMES } from '../enough';
import type { Sentence } from '../draft';
import { factAt, spoken } from '../facts';
import { countOf, isSome, meanOf, statisticOf, tableOf } from '../participantFacts';
import type { Writer } from '../writer';

/** Throughput time: mean and median, by sex, in windows, without outliers, and who has stayed long. */
export function throughputSentences(writer: Writer): readonly (Sentence | null)[] {
  const { say, t, input } = writer;
  const time = (group: Group, statistic: 'mean' | 'median') =>
    spoken(meanOf(writer, 'throughputTime', statistic, group), 'decimal');
  const outliers = countOf(writer, 'throughputWithoutOutliers', 'all', { statistic: 'outliers' });
  const without = statisticOf(writer, 'throughputWithoutOutliers', 'mean');
  const long = countOf(writer, 'enrolledLongerThan');
  const n = countOf(writer, 'throughputTime', 'all', { statistic: 'n' });
  const median = time('all', 'median');
  const few = median === null || (n !== null && n.value < LEAST_TIMES);
  const { throughput, throughputOfFew } = t.results;
  return [
    say(
      'results.throughput',
      (few ? throughputOfFew : throughput)[input.definitions.throughputOver],
      {
        mean: time('all', 'mean'),
        median,
        n: spoken(n),
      },
    ),
    say('results.throughputBySex', t.results.throughputBySex, {
      men: time('men', 'mean'),
      women: time('women', 'mean'),
    }),
    isSome(outliers)
      ? say('results.outliers', t.results.outliers, {
          outliers: spoken(outliers),
          mean: spoken(without, 'decimal'),
        })
      : null,
    windows(writer),
    isSome(long)
      ? say('results.long', t.results.long, {
          long: spoken(long),
          limit: String(input.longEnrolledMonths),
        })
      : null,
  ];
}

/** As many windows as a sentence has room for: those that end in the last year and a half. */
const MOST_WINDOWS = 4;

function windows(writer: Writer): Sentence | null {
  const { part, list, say, t, input } = writer;
  const { rows = [] } = tableOf(writer, 'throughputWindows') ?? {};
  const means = rows.flatMap(({ label, cells }, row) => {
    const fact = (statistic: Statistic) => {
      const column = cells.findIndex(
        ({ figure }) => figure?.group === 'all' && figure.statistic === statistic,
      );
      return factAt(input.spoken, { table: 'throughputWindows', row, column });
    };
    const n = fact('n');
    const mean = spoken(fact('mean'), 'decimal');
    return mean === null || n?.value === 1 ? [] : [{ label, mean }];
  });
  if (means.length < 2) return null;
  const { sentence, first, next } = t.results.windows;
  return say('results.windows', sentence, {
    list: list(
      means
        .slice(-MOST_WINDOWS)
        .map(({ label, mean }, i) => part(i === 0 ? first : next, { mean, window: label })),
    ),
  });
}
