import type { Group, MeasureId, Statistic } from '../measures/figure';
import type { ExitCategory } from '../definitions/outcome';
import type { Table } from '../tables/table';
import { tellsWholePercent, type LayoutId } from '../definitions/layout';
import type { NumberPrint, SentencePart } from './draft';
import { factAt, findFact, spoken, type Asked, type Fact } from './facts';
import type { Spoken } from './template';
import type { Writer } from './writer';

/** A count of people in the report's own period. */
export function countOf(
  { input }: Writer,
  measure: MeasureId,
  group: Group = 'all',
  more: Partial<Asked> = {},
): Fact | null {
  return findFact(input.spoken, { measure, group, period: input.period, ...more });
}

/** A time or another number with a decimal, in the report's own period. */
export function statisticOf(
  { input }: Writer,
  measure: MeasureId,
  statistic: Statistic,
  group: Group = 'all',
  format: Asked['format'] = 'decimal1',
): Fact | null {
  return findFact(input.spoken, { measure, statistic, group, format, period: input.period });
}

/** The result rate of a group with the numbers that it is taken of; each null where it is not printed. */
export interface RateFacts {
  readonly positive: Fact | null;
  readonly base: Fact | null;
  readonly rate: Fact | null;
}

/** The result rate in its own period, or the one that it is compared with. */
export function rateOf(
  { input }: Writer,
  group: Group,
  reading: 'withTransferred' | 'withoutTransferred' = 'withoutTransferred',
): RateFacts {
  const table = input.spoken.find(({ id }) => id === 'resultRate');
  const row = table?.rows.findIndex(({ cells: [first] }) => {
    return first?.figure?.group === group && first.figure.reading === reading;
  });
  const at = (column: number): Fact | null =>
    row === undefined ? null : factAt(input.spoken, { table: 'resultRate', row, column });
  return { positive: at(0), base: at(1), rate: at(2) };
}

/** The fewest people that a mean is told of: that of one person is the person's own value. */
const LEAST_MEAN = 2;

/** A mean or median over two people or more, as far as the tables tell how many they are. */
export function meanOf(
  writer: Writer,
  measure: MeasureId,
  statistic: 'mean' | 'median' | 'meanIn' | 'meanOut',
  group: Group = 'all',
): Fact | null {
  const n = countOf(writer, measure, group, { statistic: 'n' });
  return n !== null && n.value < LEAST_MEAN ? null : statisticOf(writer, measure, statistic, group);
}

/** A rate or another share to be said, whole or with a decimal as the förbund's reports have it. */
export function spokenRate(fact: Fact | null, { input }: Writer): Spoken | null {
  return fact === null ? null : spoken(fact, rateAs(fact.value, input.definitions.layout));
}

/** How a fraction is written: whole where that is the custom, but never as none or all where it is neither. */
export function rateAs(fraction: number, layout: LayoutId): NumberPrint {
  const whole = Math.round(100 * fraction);
  const misleads = (whole === 0 && fraction > 0) || (whole === 100 && fraction < 1);
  return tellsWholePercent(layout) && !misleads ? 'share' : 'percent';
}

/** A count by sex: "15 män och 13 kvinnor", or "samtliga män" where all of several are. */
export interface SaidSexes {
  readonly sexes: readonly SentencePart[];
  readonly onlyOne: boolean;
}

/** Null where one sex is not printed, no sex is known, or it is the sex of a single person. */
export function bySex(writer: Writer, measure: MeasureId): SaidSexes | null {
  const { t, part, list } = writer;
  const items = (['women', 'men', 'unknownSex'] as const).map((group) => ({
    group,
    fact: countOf(writer, measure, group),
  }));
  const known = items.filter(({ group }) => group !== 'unknownSex');
  if (known.some(({ fact }) => fact === null)) return null;
  if (known.every(({ fact }) => fact?.value === 0)) return null;
  const said = items
    .flatMap(({ group, fact }) => (isSome(fact) ? [{ group, fact }] : []))
    .sort((a, b) => order(a.group) - order(b.group) || b.fact.value - a.fact.value);
  const [only, ...others] = said;
  if (only !== undefined && others.length === 0) {
    const sexes =
      only.group === 'unknownSex' || only.fact.value === 1
        ? null
        : part(t.words.onlySex[only.group], {});
    return sexes === null ? null : { sexes, onlyOne: true };
  }
  const sexes = list(
    said.map(({ group, fact }) => part(t.words.sexes[group], { [group]: spoken(fact, 'listed') })),
  );
  return sexes === null ? null : { sexes, onlyOne: false };
}

/** The template for a count with its sexes, with those of one sex, or without. */
export function templateBySex(
  said: SaidSexes | null,
  templates: Readonly<Record<'plain' | 'bySex' | 'oneSex', string>>,
): string {
  if (said === null) return templates.plain;
  return said.onlyOne ? templates.oneSex : templates.bySex;
}

function order(group: Group): number {
  return group === 'unknownSex' ? 1 : 0;
}

/** Exits to one outcome, and how the result table names them; those transferred to another team are not among them. */
export interface OutcomeFact {
  readonly outcome: ExitCategory;
  readonly fact: Fact | null;
}

/** Every column of the result table that is a part of the exits, in its order. */
export function outcomesOf({ input }: Writer): readonly OutcomeFact[] {
  const table = input.spoken.find(({ id }) => id === 'result');
  const row = table?.rows.findIndex(
    ({ cells: [first] }) =>
      first?.figure?.group === 'all' && first.figure.period.from === input.period.from,
  );
  if (table === undefined || row === undefined || row < 0) return [];
  return (table.rows[row]?.cells ?? []).flatMap(({ figure, value }, column) =>
    figure?.measure !== 'outcomeCount' || figure.outcome === undefined
      ? []
      : [
          {
            outcome: figure.outcome,
            fact:
              typeof value === 'number'
                ? { value, figure, place: { table: 'result' as const, row, column } }
                : null,
          },
        ],
  );
}

/** "arbete, studier eller annan arbetslivsinriktad rehab": what counts as a result; null where nothing does. */
export function destinations({ input, t }: Writer): string | null {
  const names = input.definitions.positive.map((outcome) => t.words.destinations[outcome]);
  const last = names.at(-1);
  if (last === undefined) return null;
  const others = names.slice(0, -1).join(', ');
  return others === '' ? last : `${others} ${t.words.or} ${last}`;
}

/** Whether a table has a number of people above nobody. */
export function isSome(fact: Fact | null): fact is Fact {
  return fact !== null && fact.value > 0;
}

export function tableOf({ input }: Writer, id: Table['id']): Table | null {
  return input.spoken.find((table) => table.id === id) ?? null;
}
