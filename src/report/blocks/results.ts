import type { Paragraph, Sentence, SentencePart } from '../draft';
import { spoken, type Fact } from '../facts';
import { bySex, countOf, templateBySex } from '../participantFacts';
import { figuresOf } from '../tableParagraphs';
import { paragraphOf, type Writer } from '../writer';
import { exitSentences } from './exits';
import { orsSentences } from './ors';
import { rateSentences } from './rates';
import { throughputSentences } from './throughput';
import { supportTimeSentences } from './supportTime';

/** What came of it: flow, exits by outcome, result rate, times and self-rating, each with its tables. */
export function draftResults(writer: Writer): readonly Paragraph[] {
  return [
    ...paragraphOf('results', [flow(writer), ...exitSentences(writer)]),
    ...figuresOf(['result', 'enrolledByMonth'], writer),
    ...paragraphOf('results.rate', rateSentences(writer)),
    ...figuresOf(['resultRate'], writer),
    ...paragraphOf('results.throughput', throughputSentences(writer)),
    ...figuresOf(
      ['throughput', 'throughputWindows', 'windowsWithoutOutliers', 'longEnrolled'],
      writer,
    ),
    ...paragraphOf('results.supportTime', supportTimeSentences(writer)),
    ...figuresOf(['supportTime'], writer),
    ...paragraphOf('results.ors', orsSentences(writer)),
    ...figuresOf(['ors'], writer),
  ];
}

/** The clauses about those enrolled, and the name of the number in each. */
const CLAUSES = { start: 'start', newly: 'new', end: 'end' } as const;

function flow(writer: Writer): Sentence | null {
  const { say, part, t, input } = writer;
  if (input.definitions.layout !== 'sodra-dalarna') return active(writer);
  const start = countOf(writer, 'enrolledAtStart');
  const started = countOf(writer, 'newlyEnrolled');
  const end = countOf(writer, 'enrolledAtEnd');
  const clause = (fact: Fact | null, of: keyof typeof CLAUSES): readonly SentencePart[] | null =>
    part(t.results[of][fact?.value === 0 ? 'nobody' : 'some'], { [CLAUSES[of]]: spoken(fact) });
  const values = {
    startPart: clause(start, 'start'),
    newPart: clause(started, 'newly'),
    endPart: clause(end, 'end'),
  };
  const anyZero = [start, started, end].some((fact) => fact?.value === 0);
  return say('results.flow', t.results.flow, values, !anyZero);
}

/** Where the result table counts those who took part: how many. */
function active(writer: Writer): Sentence | null {
  const { say, t } = writer;
  const all = countOf(writer, 'activeDuring');
  if (all?.value === 0) return null;
  const sexes = bySex(writer, 'activeDuring');
  const template = templateBySex(sexes, {
    plain: t.results.active,
    bySex: t.results.activeBySex,
    oneSex: t.results.activeOneSex,
  });
  return say('results.flow', template, { active: spoken(all), sexes: sexes?.sexes ?? null });
}
