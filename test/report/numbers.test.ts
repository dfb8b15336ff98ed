import type { CellPlace, NumberPart, Sentence } from '../../src/report/draft';
import { amountInKronor } from '../../src/budget/amount';
import { previousPeriod } from '../../src/definitions/previousPeriod';
import { budgetComparisons } from '../../src/measures/budgetComparisons';
import { computeFigures } from '../../src/measures/computeFigures';
import { throughputWindows } from '../../src/measures/throughputWindows';
import type { Table } from '../../src/tables/table';
import { draftCase, draftedText, type DraftedCase } from '../support/draftCase';
import { CASES, type CaseName } from '../support/runCase';

const cases = new Map<CaseName, DraftedCase>();

beforeAll(async () => {
  for (const name of CASES) cases.set(name, await draftCase(name));
}, 60_000);

function drafted(name: CaseName): DraftedCase {
  const found = cases.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}

/** Numbers that are no figures: times, ages and rules that the sentences name. */
const NAMED = [
  /\d{4}-\d{4}/g,
  /\d+–\d+\sår/g,
  /\d+\s\p{L}+(?:\s\d{4})?–\d+\s\p{L}+\s\d{4}/gu,
  /\d+\snovember\s2026/g,
  /(?<=(?:Under|under|av|för|med|till) )20[12]\d(?! (?:personer|kronor))/g,
  /30,4375/g,
  /minst 25 poäng/g,
  /längre än 24 månader/g,
  /\d+ rader?/g,
];

const WORDS = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

interface Token {
  readonly value: number;
  readonly decimals: number;
  readonly unit: 'percent' | 'points' | 'kronor' | 'plain';
  readonly around: string;
}

/** Every number of a Swedish text, in figures or in letters from two up, with its unit. */
function numbersIn(text: string): readonly Token[] {
  const rest = NAMED.reduce((left, named) => left.replace(named, '§'), text);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:(\\d{1,3}(?:\\u00a0\\d{3})+|\\d+)(?:,(\\d+))?|(${WORDS.slice(2).join('|')})(?!\\p{L}))(\\u00a0%| procentenhet| kron)?`,
    'giu',
  );
  return [...rest.matchAll(pattern)].map((match): Token => {
    const [, whole, fraction = '', word = '', unit] = match;
    const value =
      whole === undefined
        ? WORDS.indexOf(word.toLowerCase())
        : Number(`${whole.replaceAll('\u00a0', '')}.${fraction}`);
    const units = { '\u00a0%': 'percent', ' procentenhet': 'points', ' kron': 'kronor' } as const;
    const named = Object.entries(units).find(([text]) => text === unit)?.[1] ?? 'plain';
    const at = match.index;
    return { value, decimals: fraction.length, unit: named, around: rest.slice(at - 30, at + 20) };
  });
}

/** What the tokens of a draft may say, by unit, worked out without it. */
function truths({
  result,
  input,
}: DraftedCase): Readonly<Record<Token['unit'], readonly number[]>> {
  const previous = previousPeriod(result.input.period);
  const { participants, supportUnit, choice } = result.input;
  const before = computeFigures(
    { ...result.input, period: previous },
    throughputWindows(participants, previous),
    supportUnit,
    choice.longEnrolledMonths,
  );
  const figures = [...result.figures, ...before, ...input.details].filter(
    ({ value }) => value !== null,
  );
  const values = figures.map(({ value }) => value ?? NaN);
  const parts = figures.flatMap(({ numerator, denominator }) => [numerator, denominator]);
  const rates = figures.filter(({ measure }) => measure === 'resultRate');
  const comparisons = input.budget === null ? [] : budgetComparisons(input.budget.reading);
  const compared = comparisons.flatMap(({ lines, total }) =>
    [...lines, total].flatMap((line) => line ?? []),
  );
  const whole = compared.map(({ difference }) => difference);
  const known = input.details
    .filter(({ measure, category }) => measure === 'byReferrer' && typeof category === 'string')
    .map(({ value }) => value ?? 0);
  const knownPeople = known.reduce((sum, value) => sum + value, 0);
  const moved = rates.flatMap(({ reading, denominator = 0 }) =>
    reading === 'withTransferred' ? rates.map((rate) => denominator - (rate.denominator ?? 0)) : [],
  );
  return {
    plain: [...values, ...parts.flatMap((part) => part ?? []), knownPeople, ...moved, 6],
    percent: [
      ...values,
      ...known.map((value) => value / knownPeople),
      ...compared.flatMap(({ base, difference }) => [
        Math.abs(difference / base),
        ...whole.map((one) => Math.abs(difference / one)),
      ]),
    ].map((value) => 100 * value),
    points: rates.flatMap(({ value, denominator = NaN }) => [
      100 / denominator,
      ...rates.map((other) => Math.abs(100 * ((value ?? 0) - (other.value ?? 0)))),
    ]),
    kronor: compared
      .flatMap(({ base, outcome, difference }) => [base, outcome, Math.abs(difference)])
      .map(amountInKronor),
  };
}

test('the reader of numbers finds those in figures and in letters', () => {
  const found = numbersIn(
    'Två av 1\u00a0810\u00a0507 kronor är 15,6\u00a0%; tretton är inget, 3 procentenheter i 1801-1812.',
  );
  expect(found.map(({ value, unit }) => [value, unit])).toEqual([
    [2, 'plain'],
    [1810507, 'kronor'],
    [15.6, 'percent'],
    [3, 'points'],
  ]);
});

test.each(CASES)('every number in the draft of %s is a figure', (name) => {
  const found = drafted(name);
  const tokens = numbersIn(draftedText(found.draft));
  const pool = truths(found);
  const half = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-9;
  // Whole shares that add up to 100 may be the next whole number.
  const unfounded = tokens.filter(
    ({ value, decimals, unit }) =>
      !pool[unit].some((exact) => {
        const allShares = unit === 'percent' && decimals === 0;
        return Math.abs(exact - value) <= (allShares ? 1 : half(decimals));
      }),
  );
  expect(tokens.length).toBeGreaterThan(40);
  expect(unfounded).toEqual([]);
});

function sentencesOf({ draft }: DraftedCase): readonly Sentence[] {
  return draft.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => (paragraph.kind === 'text' ? paragraph.pieces : []))
    .flatMap((piece) => (piece.kind === 'sentence' ? [piece.sentence] : []));
}

/** The number in a cell; NaN where there is none. */
function valueAt(tables: readonly Table[], { table, row, column }: CellPlace): number {
  const found = tables.find(({ id }) => id === table)?.rows[row]?.cells[column];
  return typeof found?.value === 'number' ? found.value : NaN;
}

test.each(CASES)('every amount of %s knows its cell', (name) => {
  const amounts = sentencesOf(drafted(name)).flatMap(({ parts }) =>
    parts.filter(
      (part): part is NumberPart =>
        part.kind === 'number' && (part.print === 'kronor' || part.print === 'ore'),
    ),
  );
  expect(amounts.length).toBeGreaterThan(3);
  expect(amounts.filter(({ cells }) => cells.length === 0)).toEqual([]);
});

test.each(CASES)('every number of %s knows the cells that it comes from', (name) => {
  const found = drafted(name);
  const numbers = sentencesOf(found).flatMap(({ parts }) =>
    parts.filter((part): part is NumberPart => part.kind === 'number'),
  );
  const fromCells = numbers.filter(({ cells }) => cells.length > 0);
  expect(fromCells.length).toBeGreaterThan(30);
  for (const { cells, value } of fromCells) {
    const sum = cells.reduce(
      (total, { place, sign }) => total + sign * valueAt(found.input.spoken, place),
      0,
    );
    expect(sum).toBeCloseTo(value, 9);
  }
});

test.each(CASES)('no number of %s hides among the words', (name) => {
  const words = sentencesOf(drafted(name)).map(({ id, parts }) => ({
    id,
    text: parts.map((part) => (part.kind === 'words' ? part.text : '§')).join(''),
  }));
  const hidden = words.filter(({ text }) => numbersIn(text).length > 0);
  expect(hidden).toEqual([]);
});
