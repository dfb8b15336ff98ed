import { ORS } from '../../definitions/ors';
import type { ExitCategory } from '../../definitions/outcome';
import type { Statistic } from '../../measures/figure';
import type { Sentence } from '../draft';
import { spoken } from '../facts';
import { countOf, statisticOf } from '../participantFacts';
import { listed, type Spoken } from '../template';
import type { Writer } from '../writer';

/** ORS at start and end, in points: in all, the share at the cutoff, and by outcome. */
export function orsSentences(writer: Writer): readonly (Sentence | null)[] {
  const { say, t } = writer;
  const share = statisticOf(writer, 'ors', 'pastCutoff', 'all', 'percent');
  return [
    say('results.ors', t.results.ors.means, {
      start: spoken(statisticOf(writer, 'ors', 'meanIn'), 'decimal'),
      end: spoken(statisticOf(writer, 'ors', 'meanOut'), 'decimal'),
      n: spoken(countOf(writer, 'ors', 'all', { statistic: 'n' })),
    }),
    say('results.orsCutoff', t.results.ors.cutoff, {
      share: spoken(share, 'percent'),
      limit: String(ORS.cutoff),
    }),
    byOutcome(writer),
  ];
}

function byOutcome({ input, say, part, list, t }: Writer): Sentence | null {
  const figures = input.details.filter(
    ({ measure, group }) => measure === 'ors' && group === 'all',
  );
  const outcomes = [...new Set(figures.flatMap(({ outcome }) => outcome ?? []))];
  const of = (
    outcome: ExitCategory,
    statistic: Statistic,
    print: Spoken['print'],
  ): Spoken | null => {
    const figure = figures.find((one) => one.outcome === outcome && one.statistic === statistic);
    const value = figure?.value ?? null;
    return figure === undefined || value === null ? null : { value, print, figure, cells: [] };
  };
  const names: Readonly<Record<string, string>> = t.words.destinations;
  const named = outcomes.filter((outcome) => names[outcome] !== undefined);
  if (named.length < 2) return null;
  const { byOutcome: sentence, first, next } = t.results.ors;
  return say('results.orsByOutcome', sentence, {
    list: list(
      named.map((outcome, i) =>
        part(i === 0 ? first : next, {
          start: of(outcome, 'meanIn', 'decimal'),
          end: of(outcome, 'meanOut', 'decimal'),
          outcome: names[outcome] ?? '',
          n: listed(of(outcome, 'n', 'count')),
        }),
      ),
    ),
  });
}
