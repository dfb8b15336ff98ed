import type { Sentence, SentencePart } from '../draft';
import { exitFacts, exitLists, whereOf, type ExitFacts, type ExitList } from '../exitFacts';
import { spoken } from '../facts';
import { bySex, isSome, templateBySex } from '../participantFacts';
import { listed } from '../template';
import type { Writer } from '../writer';

/** Who left: how many, moved to another team, and where the others went; dropouts where they are no exits. */
export function exitSentences(writer: Writer): readonly (Sentence | null)[] {
  const { say, t, input } = writer;
  const facts = exitFacts(writer);
  const { exits, transferred } = facts;
  const dropouts = (after: keyof typeof t.results.dropoutsBeside): readonly (Sentence | null)[] =>
    input.definitions.dropouts === 'beside' && isSome(facts.dropouts)
      ? [
          say('results.dropouts', t.results.dropoutsBeside[after], {
            dropouts: spoken(facts.dropouts),
          }),
        ]
      : [];
  if (exits?.value === 0) {
    return [say('results.exits', t.results.nobodyLeft, {}, false), ...dropouts('alone')];
  }
  const sexes = bySex(writer, 'exits');
  const template = templateBySex(sexes, {
    plain: t.results.exits,
    bySex: t.results.exitsBySex,
    oneSex: t.results.exitsOneSex,
  });
  return [
    say('results.exits', template, { exits: spoken(exits), sexes: sexes?.sexes ?? null }),
    transferred === null
      ? null
      : say('results.transferred', t.results.transferred, { transferred }),
    ...(exits?.value === 1 ? [] : destinations(facts, writer)),
    ...dropouts('withExits'),
  ];
}

/** Where those went who were not moved to another team. */
function destinations(facts: ExitFacts, writer: Writer): readonly (Sentence | null)[] {
  const { say, t } = writer;
  const { positive, others } = exitLists(writer, facts);
  const all = allTheSame(facts, positive, others);
  if (all !== null) {
    const where = whereOf(all, writer);
    return positive.items.length > 0
      ? [say('results.positive', t.results.allPositive, { where }, false)]
      : [say('results.others', t.results.allOthers, { where }, false)];
  }
  const { hidden } = t.results;
  const before = positive.items.length === 0 ? 'onlyOthers' : 'others';
  const lastHidden = others.hidden || (positive.hidden && others.items.length > 0);
  const firstHidden = positive.hidden && others.items.length === 0;
  return [
    say('results.positive', firstHidden ? hidden.positive : t.results.positive, {
      list: exitItems(positive, writer),
    }),
    say('results.others', lastHidden ? hidden[before] : t.results[before], {
      list: exitItems(others, writer),
    }),
  ];
}

/** The one way that all of several went; null where they went different ways, or that is not told. */
function allTheSame(
  { exits, transferred }: ExitFacts,
  positive: ExitList,
  others: ExitList,
): ExitList['items'][number] | null {
  const [only, ...more] = [...positive.items, ...others.items];
  if (only === undefined || more.length > 0 || positive.hidden || others.hidden) return null;
  return transferred === null && only.count.value === exits?.value ? only : null;
}

function exitItems({ items }: ExitList, writer: Writer): readonly SentencePart[] | null {
  const { part, list, t } = writer;
  return list(
    items.map((item) =>
      part(t.results.exitsTo, { n: listed(item.count), where: whereOf(item, writer) }),
    ),
  );
}
