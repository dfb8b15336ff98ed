import { call, column, mistakeIn } from './run';

test('ranges give one difference per cell; plus is money left', () => {
  expect(call('BUDGETDIFF', [column(2300000, 70000), column(1737747, 80000)])).toEqual(
    column(562253, -10000),
  );
});

test('amounts can be text, and öre are exact', () => {
  expect(call('BUDGETDIFF', [column('1 157 tkr', '0,3'), column<unknown>('2 kr', 0.1)])).toEqual(
    column(1156998, 0.2),
  );
});

test('one of them may be a single cell, beside headings too', () => {
  expect(call('BUDGETDIFF', [100, column<unknown>('Utfall', 40, 30)])).toEqual(
    column<unknown>('', 60, 70),
  );
  expect(call('BUDGETDIFF', [column(100, 50), [[40]]])).toEqual(column(60, 10));
});

test('headings on top and rows without amounts are blank; blank rows at the end are not spilled', () => {
  const budget = column<unknown>('Årsbudget', 100, '', 50, '', null);
  const spent = column<unknown>('Utfall', 40, null, '', '', '');
  expect(call('BUDGETDIFF', [budget, spent])).toEqual(column<unknown>('', 60, '', 50));
});

test('0 is an amount', () => {
  expect(call('BUDGETDIFF', [column(0, 100), column(0, 0)])).toEqual(column(0, 100));
});

test.each([0.5, '50 %', '0,5', '50%'])('a share of the budget: %s', (share) => {
  expect(call('BUDGETDIFF', [1001, 500, share])).toEqual([[0.5]]);
});

test.each([50, '150 %', -0.1, 'halva', '1,5'])('%s is no share', (share) => {
  expect(mistakeIn('BUDGETDIFF', [1000, 500, share])).toMatch(
    /^value: Andelen ska ligga mellan 0 och 1: .* Skriv till exempel 0,5 eller "50 %"\.$/,
  );
});

test('an amount that cannot be read is named: by its row in a column, by its cell elsewhere', () => {
  const addresses = ['Budget!B5:B7', 'Budget!D5:D7'];
  const spent = column<unknown>('Utfall', 40, 'tre');
  expect(mistakeIn('BUDGETDIFF', [column<unknown>('Budget', 100, 3), spent], { addresses })).toBe(
    'value: Beloppet på rad 7 går inte att läsa: ”tre”. Skriv ett tal, till exempel 1 737 747.',
  );
  const wide = [['Personal', 100]];
  const wider = { addresses: ['Budget!A5:B5', 'Budget!C5:D5'] };
  expect(mistakeIn('BUDGETDIFF', [wide, [[1, 2]]], wider)).toMatch(/^value: Beloppet i cell A5 /);
});

test('columns without a single amount are a mistake', () => {
  expect(mistakeIn('BUDGETDIFF', [column('Post', 'Personal'), column('a', 'b')])).toMatch(
    /^value: Beloppet på rad 2 i området/,
  );
});

test('ranges of different sizes are a mistake', () => {
  expect(mistakeIn('BUDGETDIFF', [column(1, 2, 3), column(1, 2)])).toBe(
    'value: Budgeten och utfallet har olika många celler: 3 × 1 mot 2 × 1. Markera lika många.',
  );
});
