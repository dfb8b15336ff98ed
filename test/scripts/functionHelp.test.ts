import { readFileSync } from 'node:fs';
import { OWN_ERRORS } from '../../scripts/functions/helpPage';
import { LANGUAGES, type FunctionLanguage } from '../../scripts/functions/languages';
import type { CellValue } from '../../src/cells/cell';
import { keysOf } from '../../src/definitions/keysOf';
import { FUNCTIONS, NAMESPACE, type FunctionId } from '../../src/functions/catalogue';
import type { FunctionArgument, FunctionResult } from '../../src/functions/customFunction';
import { FunctionError } from '../../src/functions/functionError';
import { createRunner } from '../../src/functions/runner';
import { en } from '../../src/texts/en';
import { sv } from '../../src/texts/sv';
import { call, CHOSEN, column, NOTHING_CHOSEN } from '../functions/run';

/** The sheet that the help page describes, with a budget in columns B and C of another one. */
const LIST: readonly (readonly CellValue[])[] = [
  ['Nr', 'Kön', 'Ålder', 'Start', 'Slut', 'Avslutsorsak', 'Tid i försörjning (år)'],
  [1, 'K', 25, '2022-01-01', '2023-02-01', 'Arbete', 2.5],
  [2, 'M', 36, '2022-03-01', '2023-05-01', 'Studier', '>9'],
  [3, 'K', 50, '2022-06-01', '2023-09-01', 'Sjukersättning', 4],
  [4, 'M', 41, '2023-01-15', '', '', 1.5],
];
const BUDGET: readonly (readonly CellValue[])[] = [
  ['Post', 'Budget', 'Utfall'],
  ['Löner', 2_000_000, 1_100_000],
  ['Lokaler', 300_000, 140_000],
];

/** What a formula of the help page gives, worked out over the sheets above. */
function worked(formula: string, { code, texts, help }: FunctionLanguage): FunctionResult {
  const id = idOf(formula);
  const [, inside = ''] = /\((.*)\)$/.exec(formula) ?? [];
  const parts = inside
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(help.separator, '\n')))
    .join('')
    .split('\n');
  const args = parts.map((part) => argument(part, id === 'BUDGETDIFF' ? BUDGET : LIST));
  const run = createRunner({
    texts: code === 'sv' ? sv : en,
    functionTexts: texts,
    workbook: () => CHOSEN,
  });
  return run(id, args, []);
}

/** The function that a formula is a call of. */
function idOf(formula: string): FunctionId {
  const id = keysOf(FUNCTIONS).find((known) => formula.startsWith(`=${NAMESPACE}.${known}(`));
  if (id === undefined) throw new Error(formula);
  return id;
}

function argument(text: string, sheet: typeof LIST): FunctionArgument {
  if (text === '') return null;
  if (text.startsWith('"')) return text.slice(1, -1);
  const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(text);
  if (range === null) return Number(text.replace(',', '.'));
  const [, left = 'A', top = '1', right = left, bottom = top] = range;
  const at = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
    Array.from(
      { length: at(right) - at(left) + 1 },
      (_cell, index) => sheet[Number(top) - 1 + row]?.[at(left) + index] ?? '',
    ),
  );
}

function cellsOf(result: FunctionResult): readonly unknown[] {
  return Array.isArray(result) ? result.flat() : [result];
}

describe.each(LANGUAGES)('the examples in $code', (language) => {
  const formulas = Object.values(language.help.functions)
    .flat()
    .map(({ formula }) => formula);

  test.each(formulas)('%s gives an answer', (formula) => {
    const cells = cellsOf(worked(formula, language));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => cell instanceof FunctionError)).toEqual([]);
    expect(cells.some((cell) => cell !== '')).toBe(true);
  });

  test.each(formulas)('%s fills several cells only where the help says so', (formula) => {
    const result = worked(formula, language);
    if (FUNCTIONS[idOf(formula)].result === 'scalar') expect(result).not.toBeInstanceOf(Array);
    else expect(result).toBeInstanceOf(Array);
  });

  test('say what the formula gives', () => {
    const { OUTCOME, PERIOD } = language.help.functions;
    const [word] = OUTCOME;
    expect(`${String(worked(word?.formula ?? '', language))}.`).toBe(word?.gives);
    expect(worked(PERIOD[0]?.formula ?? '', language)).toEqual([[43101, 43465]]);
  });
});

test('the examples in the user guide give answers', () => {
  const guide = readFileSync('docs/anvandarguide.md', 'utf8');
  const formulas = [...guide.matchAll(/`(=FINSAM\.[A-Z]+\([^`]*\))`/g)].map(
    ([, found = '']) => found,
  );
  const names = formulas.map((formula) => /\.([A-Z]+)\(/.exec(formula)?.[1]);
  expect(names).toEqual(keysOf(OWN_ERRORS));
  for (const formula of formulas) {
    const errors = cellsOf(worked(formula, LANGUAGES[0])).filter(
      (cell) => cell instanceof FunctionError,
    );
    expect([formula, errors]).toEqual([formula, []]);
  }
});

const COLUMNS = {
  start: column('2022-01-01'),
  end: column('2023-02-01'),
  outcome: column('Arbete'),
};

type Provoked = readonly (readonly ['value' | 'notAvailable' | 'divisionByZero', unknown[]])[];

/** A call that ends in each error that the help page says a function gives. */
const PROVOKED: Readonly<Record<FunctionId, Provoked>> = {
  THROUGHPUT: [
    ['value', [column('2022-01-01', 'våren'), column('2023-02-01', '')]],
    ['notAvailable', [COLUMNS.start, COLUMNS.end, '2023', null, COLUMNS.outcome]],
    ['divisionByZero', [COLUMNS.start, COLUMNS.end, '2020']],
  ],
  RESULTRATE: [
    ['value', [COLUMNS.outcome, null, '2023', null, 'Södra Dalarna']],
    ['notAvailable', [COLUMNS.outcome]],
    ['divisionByZero', [COLUMNS.outcome, COLUMNS.end, '2020', null, 'Södra Dalarna']],
  ],
  BUDGETDIFF: [['value', [column(1, 2, 3), column(1, 2)]]],
  ENROLLED: [['value', [COLUMNS.start, COLUMNS.end, 'i fjol']]],
  SUPPORTTIME: [
    ['value', [column<CellValue>(1, 'länge')]],
    ['divisionByZero', [column('')]],
  ],
  OUTCOME: [
    ['value', ['Arbete', 'färg']],
    ['notAvailable', ['Arbete', 'positivt']],
  ],
  AGEBAND: [
    ['value', [34, '18-30; 25-45']],
    ['notAvailable', [80]],
  ],
  PERIOD: [['value', ['i fjol']]],
  RESULTTABLE: [
    ['value', [column('hej'), '2023', null, 'Södra Dalarna']],
    ['notAvailable', [LIST, '2023']],
  ],
};

/** The error of a call, its own or that of its first cell. */
function errorOf(id: FunctionId, args: readonly unknown[]): unknown {
  try {
    const [first] = cellsOf(call(id, args, { workbook: NOTHING_CHOSEN }));
    return first instanceof FunctionError ? first.code : first;
  } catch (error) {
    return error instanceof FunctionError ? error.code : error;
  }
}

test.each(keysOf(PROVOKED))('%s gives each error that its help tells of', (id) => {
  expect(PROVOKED[id].map(([code]) => code)).toEqual(OWN_ERRORS[id]);
  for (const [code, args] of PROVOKED[id]) expect(errorOf(id, args)).toBe(code);
});
