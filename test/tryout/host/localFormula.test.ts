import fc from 'fast-check';
import { fromLocalFormula, toLocalFormula } from '../../../src/tryout/host/localFormula';

describe('a formula in Swedish', () => {
  test.each([
    ['=FINSAM.THROUGHPUT(D:D;E:E)', '=FINSAM.THROUGHPUT(D:D,E:E)'],
    ['=ROUND(A1*2,5;1)', '=ROUND(A1*2.5,1)'],
    ['=BUDGETDIFF(B2;C2;0,5)', '=BUDGETDIFF(B2,C2,0.5)'],
    ['=IF(A1="1,5; a";SANT;FALSKT)', '=IF(A1="1,5; a",TRUE,FALSE)'],
    ["='Blad 1;2'!A1+1,5E3", "='Blad 1;2'!A1+1.5E3"],
    ['=SUM(Tabell[a,b;c];1)', '=SUM(Tabell[a,b;c],1)'],
    ['=SUM({1,5\\2;3\\4})', '=SUM({1.5,2;3,4})'],
    ['=IF(A1;;2)', '=IF(A1,,2)'],
  ])('%s is %s', (swedish, english) => {
    expect(fromLocalFormula(swedish, 'sv-SE')).toBe(english);
    expect(toLocalFormula(english, 'sv-SE')).toBe(swedish);
  });

  test('commas between arguments are understood where they are no decimals', () => {
    expect(fromLocalFormula('=SUM(A1,B1, 2)', 'sv-SE')).toBe('=SUM(A1,B1, 2)');
  });
});

test('in English it is as range.formulas has it', () => {
  const formula = '=ROUND(A1*2.5,1)';
  expect(toLocalFormula(formula, 'en-US')).toBe(formula);
  expect(fromLocalFormula(formula, 'en-US')).toBe(formula);
});

test('what is shown and typed again is the same formula', () => {
  const operand = fc.oneof(
    fc.constantFrom('A1', 'Blad2!$B$2', 'Tabell[Kön]', '"a;b,c"', 'TRUE', '{1,2.5;3,4}', '1E5'),
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => n.toFixed(2)),
  );
  const formula = fc
    .tuple(fc.constantFrom('SUM', 'FINSAM.PERIOD'), fc.array(operand, { minLength: 1 }))
    .map(([name, operands]) => `=${name}(${operands.join(',')})`);
  fc.assert(
    fc.property(formula, (english) => {
      expect(fromLocalFormula(toLocalFormula(english, 'sv-SE'), 'sv-SE')).toBe(english);
    }),
  );
});
