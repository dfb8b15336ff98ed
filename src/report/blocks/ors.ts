import { ORS } from '../../definitions/ors';
import type { ExitCategory } from '../../definitions/outcome';
import type { Statistic } from '../../measures/figure';
import type { Sentence } from '../draft';
import { LEAST_BASE } from '../../measures/change';
import { spoken, type Fact } from '../facts';
import { countOf, meanOf, spokenRate, statisticOf } from '../participantFacts';
import type { Spoken } from '../template';
import type { Writer } from '../writer';

/** ORS at start and end, in points: in all, the share at the cutoff, and by outcome. Nothing is said of a single person. */
export function orsSentences(writer: Writer): readonly (Sentence | null)[] {
  const { say, t } = writer;
  const n = countOf(writer, 'ors', 'all', { statistic: 'n' });
  return [
    say('results.ors', t.results.ors.means, {
      start: spoken(meanOf(writer, 'ors', 'meanIn'), 'decimal'),
      end: spoken(meanOf(writer, 'ors', 'meanOut'), 'decimal'),
      n: spoken(n),
    }),
    n === null || n.value < 2 ? null : cutoff(writer, n),
    byOutcome(writer),
  ];
}

/** The share at the cutoff; as numbers where it would be of fewer than ten. */
function cutoff(writer: Writer, n: Fact): Sentence | null {
  const { say, t } = writer;
  const share = statisticOf(writer, 'ors', 'pastCutoff', 'all', 'percent');
  if (share === null) return null;
  const limit = String(ORS.cutoff);
  if (n.value >= LEAST_BASE) {
    const values = { share: spokenRate(share, writer), limit };
    return say('results.orsCutoff', t.results.ors.cutoff, values);
  }
  const { figure } = share;
  const past: Spoken = { value: figure.numerator ?? 0, print: 'figures', figure, cells: [] };
  const values = { past, n: spoken(n, 'figures'), limit };
  return say('results.orsCutoff', t.results.ors.cutoffInNumbers, values, false);
}

/** Outcomes for which a mean rating says nothing: the person is no longer there to ask. */
const NOT_RATED: ReadonlySet<ExitCategory> = new Set(['deceased']);

function byOutcome({ input, say, part, list, t }: Writer): Sentence | null {
  const figures = input.details.filter(
    ({ measure, group }) => measure === 'ors' && group === 'all',
  );
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
  const told = [...new Set(figures.flatMap(({ outcome }) => outcome ?? []))].flatMap((outcome) => {
    const name = names[outcome];
    const n = of(outcome, 'n', 'listed');
    return name === undefined || NOT_RATED.has(outcome) || n === null || n.value < 2
      ? []
      : [{ outcome, name, n }];
  });
  if (told.length < 2) return null;
  const { byOutcome: sentence, first, next } = t.results.ors;
  return say('results.orsByOutcome', sentence, {
    list: list(
      told.map(({ outcome, name, n }, i) =>
        part(i === 0 ? first : next, {
          start: of(outcome, 'meanIn', 'decimal'),
          end: of(outcome, 'meanOut', 'decimal'),
          outcome: name,
          n,
        }),
      ),
    ),
  });
}
