import type { Paragraph, Sentence, SentencePart } from '../draft';
import { destinationLists, exitFacts } from '../exitFacts';
import { spoken, type Fact } from '../facts';
import { bySex, countOf, destinations, isSome, rateOf } from '../participantFacts';
import { listed } from '../template';
import { figuresOf } from '../tableParagraphs';
import { paragraphOf, type Writer } from '../writer';
import { orsSentences } from './ors';
import { throughputSentences } from './throughput';
import { supportTimeSentences } from './supportTime';

/** What came of it: flow, exits by outcome, result rate, times and self-rating, each with its tables. */
export function draftResults(writer: Writer): readonly Paragraph[] {
  return [
    ...paragraphOf('results', [flow(writer), ...exits(writer)]),
    ...figuresOf(['result', 'enrolledByMonth'], writer),
    ...paragraphOf('results.rate', rates(writer)),
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
  const active = {
    active: spoken(countOf(writer, 'activeDuring')),
    sexes: bySex(writer, 'activeDuring'),
  };
  if (input.definitions.layout !== 'sodra-dalarna') {
    if (active.active?.value === 0) return null;
    const template = active.sexes === null ? t.results.active : t.results.activeBySex;
    return say('results.flow', template, active);
  }
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

function exits(writer: Writer): readonly (Sentence | null)[] {
  const { say, t, input } = writer;
  const facts = exitFacts(writer);
  const dropouts = { dropouts: spoken(facts.dropouts) };
  const beside = input.definitions.dropouts === 'beside';
  const anyDropouts = isSome(facts.dropouts);
  const dropoutsBeside =
    beside && anyDropouts ? [say('results.dropouts', t.results.dropoutsBeside, dropouts)] : [];
  if (facts.exits?.value === 0) {
    return [say('results.exits', t.results.nobodyLeft, {}, false), ...dropoutsBeside];
  }
  const counted = { exits: spoken(facts.exits), sexes: bySex(writer, 'exits') };
  const { positive, others } =
    facts.exits?.value === 1 ? { positive: null, others: null } : destinationLists(writer, facts);
  return [
    say('results.exits', counted.sexes === null ? t.results.exits : t.results.exitsBySex, counted),
    facts.transferred === null
      ? null
      : say('results.transferred', t.results.transferred, { transferred: facts.transferred }),
    say('results.positive', t.results.positive, { list: positive }),
    say('results.others', positive === null ? t.results.onlyOthers : t.results.others, {
      list: others,
    }),
    ...dropoutsBeside,
  ];
}

function rates(writer: Writer): readonly (Sentence | null)[] {
  const { say, t } = writer;
  const all = rateOf(writer, 'all');
  const withTransferred = rateOf(writer, 'all', 'withTransferred');
  const moved = exitFacts(writer).transferred !== null;
  const values = {
    rate: spoken(all.rate, 'percent'),
    positive: listed(spoken(all.positive)),
    base: listed(spoken(all.base)),
    destinations: destinations(writer),
  };
  if (all.rate === null) return [];
  if (all.base?.value === 1 && all.positive !== null && !moved) {
    const { result, noResult } = t.results.rateOfOne;
    return [say('results.rate', isSome(all.positive) ? result : noResult, values, false)];
  }
  if (!isSome(all.positive)) {
    return [all.positive === null ? null : say('results.rate', t.results.noRate, values, false)];
  }
  return [
    say('results.rate', moved ? t.results.rateOfOthers : t.results.rate, values),
    moved
      ? say('results.rateWithTransferred', t.results.rateWithTransferred, {
          rate: spoken(withTransferred.rate, 'percent'),
          positive: listed(spoken(withTransferred.positive)),
          base: listed(spoken(withTransferred.base)),
        })
      : null,
    rateBySex(writer),
  ];
}

function rateBySex(writer: Writer): Sentence | null {
  const women = rateOf(writer, 'women');
  const men = rateOf(writer, 'men');
  return writer.say('results.rateBySex', writer.t.results.rateBySex, {
    women: spoken(women.rate, 'percent'),
    womenPositive: listed(spoken(women.positive)),
    womenBase: listed(spoken(women.base)),
    men: spoken(men.rate, 'percent'),
    menPositive: listed(spoken(men.positive)),
    menBase: listed(spoken(men.base)),
  });
}
