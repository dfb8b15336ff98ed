import type { Group } from '../../measures/figure';
import type { Sentence } from '../draft';
import { spoken } from '../facts';
import { countOf, isSome, meanOf } from '../participantFacts';
import type { Writer } from '../writer';

/** Time on public support before the start, in whole months or in years with a decimal; a lower bound where times are capped. */
export function supportTimeSentences(writer: Writer): readonly (Sentence | null)[] {
  const { say, t, input } = writer;
  const mean = meanOf(writer, 'supportTime', 'mean');
  if (mean === null) return [];
  const unit = mean.figure.unit === 'years' ? 'years' : 'months';
  const capped = (group: Group) => countOf(writer, 'supportTime', group, { statistic: 'capped' });
  const time = (group: Group) =>
    spoken(meanOf(writer, 'supportTime', 'mean', group), unit === 'years' ? 'decimal' : 'figures');
  const atLeast = (group: Group) => (isSome(capped(group)) ? t.results.supportTime.atLeast : '');
  return [
    say('results.supportTime', t.results.supportTime[input.definitions.supportTimeOver][unit], {
      mean: time('all'),
      atLeast: atLeast('all'),
    }),
    say('results.supportTimeBySex', t.results.supportTime.bySex[unit], {
      men: time('men'),
      women: time('women'),
      atLeastMen: atLeast('men'),
      atLeastWomen: atLeast('women'),
    }),
    isSome(capped('all'))
      ? say('results.capped', t.results.supportTime.capped, {
          capped: spoken(capped('all')),
          n: spoken(countOf(writer, 'supportTime', 'all', { statistic: 'n' })),
        })
      : null,
  ];
}
