import { fold } from '../cells/fold';
import type { Stated } from './claim';
import type { AuditContext } from './context';
import { countsOf } from './context';
import type { Place } from './document';
import { fractions } from './checks/sharesInTable';
import { mayOverlap } from './checks/summable';
import { sumPastSubtotals } from './subtotals';
import { numberAt, type AuditTable } from './grids/auditTable';

/** Percentages that are shares of one whole. */
export interface ShareSet {
  readonly shares: readonly Stated[];
  readonly where: Place;
  /** True where nothing else can belong to the whole: a table's column, women and men. */
  readonly complete: boolean;
  /** What the shares are of, where the report says it; null where it does not. */
  readonly base: number | null;
}

const LOOSE =
  /flera|framst|bland annat|vanligast|storst|flest|huvudsak|till exempel|resten|ovriga|okad|okat|minsk|jamfort|hogre|lagre|several|mainly|rest/;

/** The sets of shares in tables and sentences; those that may overlap or leave some out are passed over. */
export function shareSets(context: AuditContext): readonly ShareSet[] {
  return [...tableSets(context), ...sentenceSets(context)];
}

function tableSets(context: AuditContext): readonly ShareSet[] {
  return context.tables.flatMap((table) => {
    if (mayOverlap(table)) return [];
    const base =
      table.quantity === null || table.earlier || table.columns.length > 1
        ? null
        : (countsOf(context, table.quantity)[0]?.value ?? null);
    return table.columns.flatMap((column, at): readonly ShareSet[] => {
      const parts = table.rows.filter(
        ({ role }) => role.kind !== 'total' && role.kind !== 'within',
      );
      const numbers = parts.flatMap((row) => numberAt(row, at) ?? []);
      const isPercent =
        column.kind === 'percent' ||
        (numbers.length > 0 && numbers.every(({ percent }) => percent));
      if (
        !isPercent ||
        column.quantity !== null ||
        numbers.length < 2 ||
        numbers.length < parts.length
      )
        return [];
      if (parts.some(({ role }) => role.kind === 'period') || isRate(table, at)) return [];
      if (
        parts.some(({ label }) =>
          /^(?:mal|utfall|resultat|ar|prognos)\b|\b(?:19|20)\d\d\b/.test(fold(label)),
        )
      )
        return [];
      if (!isDistribution(table, at, numbers)) return [];
      const factor = fractions(table, at) ? 100 : 1;
      const shares = numbers.map((number) => ({
        ...number,
        value: number.value * factor,
        step: number.step * factor,
      }));
      const [first] = numbers;
      const sum = shares.reduce((all, { value }) => all + value, 0);
      const nested =
        sum > 100 + ROUNDING &&
        sumPastSubtotals(shares.map(({ value }) => value)) <= 100 + ROUNDING;
      return first === undefined || nested || (!hasTotal(table, at) && sum > MOST_OF_ONE_WHOLE)
        ? []
        : [{ shares, where: { kind: 'cell', cell: first.cell }, complete: true, base }];
    });
  });
}

/** So much shares that are rounded can add to beyond 100. */
const ROUNDING = 1;

/** Shares with no total that add to more than this are of people who can be in several rows. */
const MOST_OF_ONE_WHOLE = 130;

function hasTotal({ rows }: AuditTable, at: number): boolean {
  return rows.some((row) => row.role.kind === 'total' && numberAt(row, at) !== null);
}

/** Whether a column says that its percentages share one whole: a total, counts beside them, a word for it. */
function isDistribution(table: AuditTable, at: number, numbers: readonly Stated[]): boolean {
  const { rows, columns, title, labelHeader } = table;
  if (hasTotal(table, at)) return true;
  const sexes = rows.every(({ role }) => ['women', 'men', 'unknownSex'].includes(role.kind));
  if (numbers.length === 2 && !sexes) return false;
  if (columns.some(({ kind, group }, i) => i !== at && kind === 'count' && group === null))
    return true;
  const header = columns[at]?.header ?? '';
  if (/\b(?:mal\w*|utfall|ja|nej|delvis)\b/.test(fold(header))) return false;
  if (numbers.length === 2) return /konsfordelning/.test(fold(title));
  return numbers.length > 2 && /andel|fordel|share/.test(fold(`${title} ${labelHeader} ${header}`));
}

/** A percentage of each group's own people: its total is no hundred, or its header no share. */
function isRate({ rows, columns, title }: AuditTable, at: number): boolean {
  const total = rows.findLast(({ role }) => role.kind === 'total');
  const whole = total === undefined ? null : numberAt(total, at);
  if (whole !== null && Math.abs(whole.value - 100) > 2 && Math.abs(whole.value - 1) > 0.02)
    return true;
  const parts = rows.filter((row) => row !== total);
  const wholes = parts.filter((row) => {
    const value = numberAt(row, at)?.value ?? 0;
    return value === 100 || value === whole?.value;
  });
  if (wholes.length > 1) return true;
  const header = fold(columns[at]?.header ?? '');
  if (whole === null && /andel\w* (?:av|kvinn|man\b|som|till|med|i)|share of/.test(header))
    return true;
  const bySex = parts.every(({ role }) => ['women', 'men', 'unknownSex'].includes(role.kind));
  return bySex && !/andel|fordelning|share|%|procent/.test(`${fold(title)} ${header}`);
}

/** "Av de 28 som …": the people that the shares of a sentence are of. */
const OF_WHOLE = /\b(?:av|of) (?:de |totalt |samtliga |alla |the )*#n(\d+)#/;

function sentenceSets(context: AuditContext): readonly ShareSet[] {
  return context.sentences.flatMap((sentence): readonly ShareSet[] => {
    const { key, numbers, place } = sentence;
    const percents = numbers.filter(({ kind }) => kind === 'p');
    if (percents.length < 2 || LOOSE.test(key) || percents.some(({ hedge }) => hedge !== 'exact'))
      return [];
    const groups = sentence.clauses
      .filter((clause) => clause.numbers.some(({ kind }) => kind === 'p'))
      .map(({ group }) => group);
    const bySex =
      percents.length === 2 &&
      groups.includes('women') &&
      groups.includes('men') &&
      !/\b(?:bland|for|hos|av|among|for) (?:de )?(?:kvinn|hankon|women|men\b)/.test(key) &&
      /\b(?:var|ar|utgor|utgjorde|bestod|andel\w*|konsfordelning\w*)\b/.test(key) &&
      !/\b(?:till|gick|avslut\w*|arbete|studier|resultat\w*)\b/.test(key);
    if (percents.length === 2 && !bySex) return [];
    const sum = percents.reduce((total, { value }) => total + value, 0);
    const complete = bySex || (sum >= 90 && sum <= 112);
    if (!complete) return [];
    const quantity = /\baktiva\b/.test(key)
      ? 'active'
      : /\bnyinskriv|\bnya\b/.test(key)
        ? 'newlyEnrolled'
        : null;
    const said = numbers[Number(OF_WHOLE.exec(key)?.[1])]?.value;
    const counted = quantity === null ? null : (countsOf(context, quantity)[0]?.value ?? null);
    const base = said ?? counted;
    return [
      {
        shares: percents,
        where: place,
        complete,
        base: sentence.period === null || said !== undefined ? base : null,
      },
    ];
  });
}
