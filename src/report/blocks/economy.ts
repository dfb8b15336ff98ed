import {
  amountPart,
  budgetFacts,
  valuesFacing,
  type BudgetFacts,
  type Direction,
  type SaidBudget,
} from '../budgetFacts';
import { budgetTime, isCalendarYear } from '../budgetTime';
import { sayBySign } from '../bySign';
import type { Paragraph, Sentence } from '../draft';
import type { Spoken } from '../template';
import { figuresOf } from '../tableParagraphs';
import { paragraphOf, type Writer } from '../writer';

/** Budget and outcome: in all, line by line, against every base, and where the year ends. */
export function draftEconomy(writer: Writer): readonly Paragraph[] {
  const facts = budgetFacts(writer);
  if (facts === null) return figuresOf(['budgetBases', 'budget', 'budgetPartYear'], writer);
  const { say, part, list, t } = writer;
  const { total, lines, others } = facts;
  return [
    ...paragraphOf('economy', [
      outcome(facts, writer),
      byDirection(total, (direction, values) =>
        say('economy.against', t.economy.against[direction], values),
      ),
      facts.periodised === 'equalMonths'
        ? say(
            'economy.periodised',
            t.economy.periodised,
            {
              months: monthCount(facts.time.months),
            },
            false,
          )
        : null,
      ...againstOthers('economy', others, writer),
    ]),
    ...figuresOf(['budgetBases'], writer),
    ...paragraphOf('economy.lines', [
      lines.length < 2
        ? null
        : say(
            'economy.lines',
            t.economy.lines.sentence,
            {
              list: list(
                lines.map(({ direction, values }, i) =>
                  part(t.economy.lines[i === 0 ? 'first' : 'next'][direction], values),
                ),
              ),
            },
            false,
          ),
      facts.earlier === null
        ? null
        : say('economy.earlier', t.economy.earlier, {
            time: budgetTime({ ...facts.earlier.time, year: null }, writer),
            outcome: amountPart(writer, facts.earlier.outcome, {
              what: 'outcome',
              base: null,
              label: '',
            }),
          }),
      facts.forecast === null
        ? null
        : say('economy.forecast', t.economy.forecast, {
            forecast: amountPart(writer, facts.forecast, {
              what: 'forecast',
              base: null,
              label: '',
            }),
          }),
    ]),
    ...figuresOf(['budget', 'budgetPartYear'], writer),
  ];
}

/** The outcome against every other base. */
export function againstOthers(
  id: string,
  others: BudgetFacts['others'],
  { say, t }: Writer,
): readonly (Sentence | null)[] {
  return others.map((other, i) =>
    byDirection(other, (direction, values) =>
      say(`${id}.other${i + 1}`, t.economy.alsoAgainst[direction], {
        ...values,
        base: values.baseAmount,
      }),
    ),
  );
}

const DIRECTIONS = { above: 'under', same: 'even', below: 'over' } as const;

/** A sentence about what is left or overdrawn, which follows the difference. */
export function byDirection(
  said: SaidBudget,
  say: (direction: Direction, values: SaidBudget['values']) => Sentence | null,
): Sentence | null {
  return sayBySign(said.compared.difference, said.difference, (side) =>
    say(DIRECTIONS[side], valuesFacing(said, DIRECTIONS[side])),
  );
}

function outcome(facts: BudgetFacts, writer: Writer): Sentence | null {
  const { say, t } = writer;
  const { time, total, accumulated } = facts;
  const values = {
    outcome: total.values.outcome,
    base: total.values.baseAmount,
    year: String(time.year),
    time: budgetTime(time, writer),
  };
  const { outcome: templates } = t.economy;
  const ofTime = !isCalendarYear(time)
    ? templates.part
    : time.year === null
      ? templates.any
      : templates.year;
  const template = accumulated ? templates.accumulated : ofTime;
  return say('economy.outcome', template, values);
}

/** Which line is furthest from its budget, where there are several. */
export function analyseEconomy(writer: Writer): readonly Paragraph[] {
  const facts = budgetFacts(writer);
  if (facts === null || facts.lines.length < 2) return [];
  const { say, t } = writer;
  const [largest, next] = facts.lines.toSorted((a, b) => size(b) - size(a));
  if (largest === undefined || largest.direction === 'even') return [];
  if (next !== undefined && size(next) === size(largest)) return [];
  const whole = facts.total.compared.difference;
  const part = largest.compared.difference / whole;
  const differing = facts.lines.filter(({ direction }) => direction !== 'even');
  const sameWay =
    differing.length > 1 && differing.every(({ direction }) => direction === largest.direction);
  const share: Spoken = { value: part, print: 'share', figure: null, cells: [] };
  const { under, over, underOnly, overOnly } = t.analysis.economy;
  const template =
    largest.direction === 'under' ? (sameWay ? under : underOnly) : sameWay ? over : overOnly;
  return paragraphOf('economyAnalysis', [
    say('economyAnalysis.largest', template, { ...largest.values, share }, false),
  ]);
}

function size({ compared }: BudgetFacts['lines'][number]): number {
  return Math.abs(compared.difference);
}

function monthCount(value: number): Spoken {
  const print = Number.isInteger(value) ? 'count' : 'decimal';
  return { value, print, figure: null, cells: [] };
}
