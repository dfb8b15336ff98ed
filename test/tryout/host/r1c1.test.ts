import { fromR1C1, toR1C1 } from '../../../src/tryout/host/r1c1';

describe('formulas in R1C1 writing', () => {
  test.each([
    ['=RC[-1]*2', '=A2*2'],
    ['=R[-1]C', '=B1'],
    ['=R1C1', '=$A$1'],
    ['=R5C', '=B$5'],
    ['=SUM(R[1]C[1]:R[3]C[1])', '=SUM(C3:C5)'],
    ['="RC"&RC1', '="RC"&$A2'],
    ["='RC blad'!RC", "='RC blad'!B2"],
  ])('%s at B2 is %s', (relative, plain) => {
    expect(fromR1C1(relative, 1, 1)).toBe(plain);
    expect(toR1C1(plain, 1, 1)).toBe(relative);
  });

  test('leaves functions, names and table columns alone', () => {
    const formula = '=ROUND(T[RC],Finsam_Från)+LOG10(100)+RCA1x';
    expect(fromR1C1(formula, 1, 1)).toBe(formula);
    expect(toR1C1(formula, 1, 1)).toBe(formula);
  });

  test('refuses what leaves the grid', () => {
    expect(() => fromR1C1('=R[-2]C', 1, 1)).toThrow(/grid/);
  });
});
