import type { Group, MeasureId, Statistic } from '../measures/figure';
import type { ExitCategory } from '../definitions/outcome';
import type { Table } from '../tables/table';
import type { SentencePart } from './draft';
import { factAt, findFact, spoken, type Asked, type Fact } from './facts';
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

/** "15 män och 13 kvinnor": a count by sex; null where one of them is not printed, or no sex is known. */
export function bySex(writer: Writer, measure: MeasureId): readonly SentencePart[] | null {
  const { t, part, list } = writer;
  const items = (['women', 'men', 'unknownSex'] as const).map((group) => {
    const fact = countOf(writer, measure, group);
    return { group, fact };
  });
  const known = items.filter(({ group }) => group !== 'unknownSex');
  if (known.some(({ fact }) => fact === null)) return null;
  if (known.every(({ fact }) => fact?.value === 0)) return null;
  const said = items
    .filter(({ fact }) => fact !== null && fact.value > 0)
    .sort((a, b) => order(a.group) - order(b.group) || (b.fact?.value ?? 0) - (a.fact?.value ?? 0));
  const [only, ...others] = said;
  if (only?.fact !== undefined && others.length === 0 && (only.fact?.value ?? 0) > 1) {
    return only.group === 'unknownSex' ? null : part(t.words.onlySex[only.group], {});
  }
  return list(
    said.map(({ group, fact }) => part(t.words.sexes[group], { [group]: spoken(fact, 'listed') })),
  );
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
