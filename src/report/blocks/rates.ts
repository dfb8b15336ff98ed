import { LEAST_BASE } from '../../measures/change';
import type { Sentence } from '../draft';
import { exitFacts } from '../exitFacts';
import { spoken, type Fact } from '../facts';
import { destinations, isSome, rateOf, spokenRate } from '../participantFacts';
import { listed } from '../template';
import type { Writer } from '../writer';

/** The result rate with its base and what counts; by sex; the other reading where people were moved. */
export function rateSentences(writer: Writer): readonly (Sentence | null)[] {
  const { say, t } = writer;
  const { positive, base, rate } = rateOf(writer, 'all');
  const { transferred } = exitFacts(writer);
  if (rate === null || base === null || positive === null) return [];
  if (base.value === 1) return [rateOfOne(positive, transferred !== null, writer)];
  const values = {
    rate: spokenRate(rate, writer),
    positive: listed(spoken(positive)),
    base: listed(spoken(base)),
    destinations: destinations(writer),
  };
  if (!isSome(positive)) return [say('results.rate', t.results.noRate, values, false)];
  return [
    say('results.rate', transferred === null ? t.results.rate : t.results.rateOfOthers, values),
    rateBySex(writer),
    ...(transferred === null ? [] : [rateWithTransferred(writer)]),
  ];
}

function rateOfOne(positive: Fact, beside: boolean, { say, t }: Writer): Sentence | null {
  const { result, noResult, otherResult, otherNoResult } = t.results.rateOfOne;
  const template = isSome(positive)
    ? beside
      ? otherResult
      : result
    : beside
      ? otherNoResult
      : noResult;
  return say('results.rate', template, {}, false);
}

function rateWithTransferred(writer: Writer): Sentence | null {
  const { positive, base, rate } = rateOf(writer, 'all', 'withTransferred');
  return writer.say('results.rateWithTransferred', writer.t.results.rateWithTransferred, {
    transferred: exitFacts(writer).transferred,
    rate: spokenRate(rate, writer),
    positive: listed(spoken(positive)),
    base: listed(spoken(base)),
  });
}

/** With percentages where both are of ten or more, else in numbers; null where one sex has none. */
function rateBySex(writer: Writer): Sentence | null {
  const { say, t } = writer;
  const women = rateOf(writer, 'women');
  const men = rateOf(writer, 'men');
  if (!isSome(women.base) || !isSome(men.base)) return null;
  const enough = Math.min(women.base.value, men.base.value) >= LEAST_BASE;
  const print = enough ? 'listed' : 'figures';
  return say('results.rateBySex', enough ? t.results.rateBySex : t.results.rateBySexInNumbers, {
    women: spokenRate(women.rate, writer),
    womenPositive: spoken(women.positive, print),
    womenBase: spoken(women.base, print),
    men: spokenRate(men.rate, writer),
    menPositive: spoken(men.positive, print),
    menBase: spoken(men.base, print),
  });
}
