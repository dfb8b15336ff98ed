import type { Sentence } from '../draft';
import { factOf, spoken } from '../facts';
import { countOf, isSome, statisticOf, tableOf } from '../participantFacts';
import type { Spoken } from '../template';
import type { Writer } from '../writer';

/** Throughput time: mean and median, by sex, in windows, without outliers, and who has stayed long. */
export function throughputSentences(writer: Writer): readonly (Sentence | null)[] {
  const { say, t, input } = writer;
  const time = (group: 'all' | 'women' | 'men', statistic: 'mean' | 'median') =>
    spoken(statisticOf(writer, 'throughputTime', statistic, group), 'decimal');
  const outliers = countOf(writer, 'throughputWithoutOutliers', 'all', { statistic: 'outliers' });
  const without = statisticOf(writer, 'throughputWithoutOutliers', 'mean');
  const long = countOf(writer, 'enrolledLongerThan');
  return [
    say('results.throughput', t.results.throughput[input.definitions.throughputOver], {
      mean: time('all', 'mean'),
      median: time('all', 'median'),
    }),
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

function windows(writer: Writer): Sentence | null {
  const { part, list, say, t } = writer;
  const { rows = [] } = tableOf(writer, 'throughputWindows') ?? {};
  const means = rows.flatMap(({ label, cells }, row) => {
    const column = cells.findIndex(
      ({ figure }) => figure?.group === 'all' && figure.statistic === 'mean',
    );
    const cell = cells[column];
    const place = { table: 'throughputWindows' as const, row, column };
    const mean: Spoken | null = cell === undefined ? null : spoken(factOf(cell, place), 'decimal');
    return mean === null ? [] : [{ label, mean }];
  });
  if (means.length < 2) return null;
  const { sentence, first, next } = t.results.windows;
  return say('results.windows', sentence, {
    list: list(
      means.map(({ label, mean }, i) => part(i === 0 ? first : next, { mean, window: label })),
    ),
  });
}
