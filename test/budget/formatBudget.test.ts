import type { BudgetFinding } from '../../src/budget/budgetFinding';
import { BUDGET_PROBLEMS } from '../../src/budget/budgetReading';
import { formatBudgetFinding, formatBudgetProblem } from '../../src/budget/formatBudget';
import { budget as en } from '../../src/texts/en/budget';
import { budget as sv } from '../../src/texts/sv/budget';

const cell = { sheet: 'Budget', row: 11, column: 3 };
const stated = { cell, label: 'Lokaler', column: 'Utfall', stated: 4510000, computed: 4150050 };

const FINDINGS: readonly (readonly [BudgetFinding, readonly string[]])[] = [
  [{ code: 'sumDiffers', ...stated }, ['Lokaler', 'Utfall', 'D12', '45100', '4150050']],
  [
    { code: 'differenceDiffers', ...stated, minuend: 24000000, subtrahend: 19850000 },
    ['Lokaler', 'D12', '45100', '4150050', '240000', '198500'],
  ],
  [
    { code: 'accumulatedDiffers', ...stated, earlier: 100, period: 200 },
    ['Lokaler', 'D12', '45100', '4150050', '1', '2'],
  ],
  [{ code: 'differenceReversed', cell, column: 'Avvikelse' }, ['D12', 'Avvikelse']],
];

/** Without blanks and marks inside numbers, which the languages write differently. */
const plain = (text: string) => text.replace(/[\u00a0.,]/g, '');

test.each(FINDINGS)('$code names cell, row and amounts in both languages', (finding, words) => {
  const sentences = [sv, en].map((texts) => formatBudgetFinding(finding, texts));
  for (const sentence of sentences) {
    for (const word of words) expect(plain(sentence)).toContain(word);
  }
  expect(sentences[0]).not.toBe(sentences[1]);
});

test.each(BUDGET_PROBLEMS)('%s names cell and text in both languages', (code) => {
  const sentences = [sv, en].map((texts) =>
    formatBudgetProblem({ code, cell, found: 'ej klart' }, texts),
  );
  for (const sentence of sentences) {
    expect(sentence).toContain('D12');
    expect(sentence).toContain('ej klart');
  }
  expect(sentences[0]).not.toBe(sentences[1]);
});

test('a row without a name is named by its cell', () => {
  const finding: BudgetFinding = { code: 'sumDiffers', ...stated, label: '' };
  expect(formatBudgetFinding(finding, sv)).toMatch(/^Cell D12, Utfall: /);
});
