import type { Paragraph, Sentence } from '../draft';
import { exitFacts } from '../exitFacts';
import { countOf, destinations, isSome, meanOf } from '../participantFacts';
import type { Spoken } from '../template';
import { dayInWords, daysInWords } from '../periodWords';
import { paragraphOf, type Writer } from '../writer';

/** How the figures were worked out: source, date of extraction, definitions, protection. */
export function draftMethod(writer: Writer): readonly Paragraph[] {
  const { say, input, t } = writer;
  const { definitions, period, disclosure, rows } = input;
  return paragraphOf('method', [
    say('method.source', t.method.source, {
      extracted: dayInWords(input.extracted, t),
      days: daysInWords(period, t),
    }),
    rows.counted === null
      ? null
      : say('method.people', t.method.people, { participants: rowCount(rows.counted) }, false),
    rows.uncounted !== null && rows.uncounted > 0
      ? say('method.uncounted', t.method.uncounted, { uncounted: rowCount(rows.uncounted) }, false)
      : null,
    resultSentence(writer),
    exitFacts(writer).transferred === null ? null : say('method.transferred', t.method.transferred),
    meanOf(writer, 'throughputTime', 'mean') === null
      ? null
      : say('method.throughput', t.method.throughput[definitions.throughputOver]),
    isSome(countOf(writer, 'throughputWithoutOutliers', 'all', { statistic: 'outliers' }))
      ? say('method.outliers', t.method.outliers)
      : null,
    meanOf(writer, 'supportTime', 'mean') === null
      ? null
      : say('method.supportTime', t.method.supportTime[definitions.supportTimeOver]),
    disclosure.mode === 'off'
      ? null
      : say('method.protection', t.method.protection[disclosure.mode], {
          threshold: String(disclosure.threshold),
        }),
  ]);
}

function resultSentence(writer: Writer): Sentence | null {
  const { say, input, t } = writer;
  const named = destinations(writer);
  return named === null
    ? say('method.result', t.method.result.nothing)
    : say('method.result', t.method.result[input.definitions.dropouts], { destinations: named });
}

function rowCount(value: number): Spoken {
  return { value, print: 'figures', figure: null, cells: [] };
}
