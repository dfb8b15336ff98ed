import type { Paragraph } from '../draft';
import { samePeriod } from '../../definitions/period';
import { budgetFacts, type BudgetFacts } from '../budgetFacts';
import { budgetTime, isCalendarYear, periodOf } from '../budgetTime';
import type { Value } from '../template';
import { LEAST_TIMES } from '../enough';
import { exitFacts, exitLists, whereOf } from '../exitFacts';
import { spoken } from '../facts';
import { againstOthers, byDirection } from './economy';
import {
  countOf,
  destinations,
  isSome,
  rateOf,
  spokenRate,
  statisticOf,
} from '../participantFacts';
import { paragraphOf, type Writer } from '../writer';

/** The numbers that a board reads first: flow, exits, result and time. */
export function draftSummary(writer: Writer): readonly Paragraph[] {
  const { say, t, input } = writer;
  const end = countOf(writer, 'enrolledAtEnd');
  const n = countOf(writer, 'throughputTime', 'all', { statistic: 'n' });
  const mean =
    n !== null && n.value < LEAST_TIMES ? null : statisticOf(writer, 'throughputTime', 'mean');
  return paragraphOf('summary', [
    flow(writer),
    ...exits(writer),
    say('summary.throughput', t.summary.throughput[input.definitions.throughputOver], {
      mean: spoken(mean, 'decimal'),
    }),
    end?.value === 0
      ? say('summary.end', t.summary.nobodyAtEnd, {}, false)
      : say('summary.end', t.summary.end, { end: spoken(end) }),
  ]);
}

function flow(writer: Writer) {
  const { say, t, input } = writer;
  const id = 'summary.flow';
  const facts = {
    start: spoken(countOf(writer, 'enrolledAtStart')),
    new: spoken(countOf(writer, 'newlyEnrolled')),
    active: spoken(countOf(writer, 'activeDuring')),
  };
  if (input.definitions.layout === 'sodra-dalarna') {
    if (facts.start?.value === 0) {
      return facts.new?.value === 0 ? null : say(id, t.summary.nobodyAtStart, facts, false);
    }
    return facts.new?.value === 0
      ? say(id, t.summary.nobodyNew, facts, false)
      : say(id, t.summary.flow, facts);
  }
  if (facts.active?.value === 0) return null;
  const withNew = isSome(countOf(writer, 'newlyEnrolled'));
  return say(id, withNew ? t.summary.active : t.summary.activeOnly, facts);
}

function exits(writer: Writer) {
  const { say, t, input } = writer;
  const facts = exitFacts(writer);
  const { exits: all, dropouts, transferred } = facts;
  const { positive, base, rate } = rateOf(writer, 'all');
  const values = {
    exits: spoken(all),
    positive: spoken(positive),
    base: spoken(base),
    rate: spokenRate(rate, writer),
    destinations: destinations(writer),
    transferred,
    dropouts: spoken(dropouts),
  };
  const dropoutsAfter = (after: keyof typeof t.summary.dropouts) =>
    input.definitions.dropouts === 'beside' && isSome(dropouts)
      ? [say('summary.dropouts', t.summary.dropouts[after], values)]
      : [];
  if (all?.value === 0) {
    return [say('summary.exits', t.summary.nobodyLeft, {}, false), ...dropoutsAfter('alone')];
  }
  const beside = dropoutsAfter('withExits');
  if (transferred !== null) {
    return [
      say('summary.exits', t.summary.transferred, values),
      ...(isSome(positive) && base !== null && base.value > 1
        ? [say('summary.rate', t.summary.rateOfRest, values)]
        : []),
      ...beside,
    ];
  }
  if (all?.value === 1 && base?.value === 1 && positive !== null) {
    const [only] = exitLists(writer, facts).positive.items;
    const one =
      only === undefined
        ? say('summary.exits', t.summary.oneExitWithoutResult, values, false)
        : say('summary.exits', t.summary.oneExit, { where: whereOf(only, writer) }, false);
    return [one, ...beside];
  }
  const template =
    values.rate === null || values.positive === null || values.destinations === null
      ? t.summary.exitsOnly
      : isSome(positive)
        ? t.summary.exits
        : t.summary.exitsWithoutResult;
  return [say('summary.exits', template, values, template === t.summary.exits), ...beside];
}

/** What the period cost, against what was given for it. */
export function summariseEconomy(writer: Writer): readonly Paragraph[] {
  const facts = budgetFacts(writer);
  if (facts === null) return [];
  const { economy, accumulated } = writer.t.summary;
  const templates = facts.accumulated ? accumulated : economy;
  const time = timeOf(facts, writer);
  return paragraphOf('summaryEconomy', [
    byDirection(facts.total, (direction, values) =>
      writer.say('summary.economy', templates[direction], { ...values, time }),
    ),
    ...againstOthers('summary.economy', facts.others, writer),
  ]);
}

/** The time of the costs, where it is not the report's own. */
function timeOf({ time }: BudgetFacts, writer: Writer): Value {
  const { input, part, t } = writer;
  if (time.year === null) return '';
  const period = periodOf(time);
  if (period !== null && samePeriod(input.period, period)) return '';
  const { year: forYear, part: forPart } = t.summary.economyTime;
  return isCalendarYear(time)
    ? part(forYear, { year: String(time.year) })
    : part(forPart, { time: budgetTime(time, writer) });
}
