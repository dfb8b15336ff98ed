import { newValidation, type ValidationRule } from '../../../../src/tryout/model/validation';
import type { ModelValue } from '../../../../src/tryout/model/workbookModel';
import { choicesOf, isAllowed } from '../../../../src/tryout/host/validation/judgeValue';
import type { RulePlace } from '../../../../src/tryout/host/validation/ruleValue';
import { without } from '../../../../src/tryout/host/validation/validationAreas';
import { addName, sheetNamed, workbookOf } from '../../engine/workbookOf';
import fc from 'fast-check';

const TODAY = 46347;

/** A rule for column C of a participant list, judged in its second row. */
function place(): RulePlace {
  const model = workbookOf({
    Deltagare: [
      ['Kön', 'Start', 'Slut'],
      ['Man', 43101, ''],
      ['Kvinna', '', ''],
    ],
    Val: [['Kvinna'], ['Man'], ['']],
  });
  addName(model, 'Finsam_Från', '=Deltagare!$B$2');
  const sheet = sheetNamed(model, 'Deltagare');
  return { model, sheet, row: 1, column: 2, origin: { row: 1, column: 2 }, today: TODAY };
}

function allowed(rule: ValidationRule, value: ModelValue, where: RulePlace = place()): boolean {
  return isAllowed(newValidation({ top: 1, left: 2, bottom: 9, right: 2 }, rule), value, where);
}

function compared(
  type: 'WholeNumber' | 'Decimal' | 'Date' | 'TextLength',
  operator: Extract<ValidationRule, { operator: unknown }>['operator'],
  formula1: string,
  formula2: string | null = null,
): ValidationRule {
  return { type, operator, formula1, formula2 };
}

test.each<[string, ValidationRule, ModelValue, boolean]>([
  ['a whole number', compared('WholeNumber', 'Between', '=1', '=9'), 9, true],
  ['one beyond the end', compared('WholeNumber', 'Between', '=1', '=9'), 10, false],
  ['a fraction for a whole number', compared('WholeNumber', 'GreaterThan', '=1'), 2.5, false],
  ['a fraction', compared('Decimal', 'GreaterThan', '=1'), 2.5, true],
  ['text for a number', compared('Decimal', 'GreaterThan', '=1'), 'två', false],
  ['what is not between', compared('Decimal', 'NotBetween', '=1', '=2'), 1.5, false],
  [
    'a date from a date on',
    compared('Date', 'GreaterThanOrEqualTo', '=DATE(2018,1,1)'),
    43101,
    true,
  ],
  ['a date before it', compared('Date', 'GreaterThanOrEqualTo', '=DATE(2018,1,1)'), 43100, false],
  ['a date until today', compared('Date', 'LessThanOrEqualTo', '=TODAY()'), TODAY, true],
  ['a date from tomorrow on', compared('Date', 'LessThanOrEqualTo', '=TODAY()'), TODAY + 1, false],
  ['a date within a year', compared('Date', 'LessThan', '=TODAY()+365'), TODAY + 364, true],
  ['an end before the start', compared('Date', 'GreaterThanOrEqualTo', '=B2'), 43100, false],
  ['an end after the start', compared('Date', 'GreaterThanOrEqualTo', '=$B2'), 43102, true],
  ['what a name holds', compared('Date', 'EqualTo', '=Finsam_Från'), 43101, true],
  ['a text that is too long', compared('TextLength', 'LessThanOrEqualTo', '=3'), 'abcd', false],
  ['a formula that only Excel works out', compared('Date', 'LessThan', '=MAX(B:B)'), 1, true],
  ['a blank', compared('Date', 'GreaterThan', '=43101'), '', true],
  ['a choice', { type: 'List', source: 'Kvinna, Man', inCellDropDown: true }, 'Man', true],
  ['another choice', { type: 'List', source: 'Kvinna, Man', inCellDropDown: true }, 'man', false],
  [
    'a choice in cells',
    { type: 'List', source: '=Val!$A$1:$A$3', inCellDropDown: true },
    'man',
    true,
  ],
  ['none of them', { type: 'List', source: '=Val!$A$1:$A$3', inCellDropDown: true }, 'x', false],
])('%s', (_name, rule, value, expected) => {
  expect(allowed(rule, value)).toBe(expected);
});

test('relative places move with the cell, and a blank one there allows everything', () => {
  const rule = compared('Date', 'GreaterThanOrEqualTo', '=B2');
  expect(allowed(rule, 1, { ...place(), row: 2 })).toBe(true);
});

test('blanks are judged where they are not ignored', () => {
  const rule = compared('Date', 'GreaterThan', '=43101');
  const strict = {
    ...newValidation({ top: 1, left: 2, bottom: 9, right: 2 }, rule),
    ignoreBlanks: false,
  };
  expect(isAllowed(strict, '', place())).toBe(false);
});

test('choices leave blank cells out; a formula that gives them is not worked out', () => {
  expect(choicesOf('=Val!$A$1:$A$3', place())).toEqual(['Kvinna', 'Man']);
  expect(choicesOf('=INDIRECT("Val!A1")', place())).toBeNull();
});

test('an area without another keeps every other cell, once', () => {
  const side = fc
    .tuple(fc.nat(6), fc.nat(6))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const area = fc
    .tuple(side, side)
    .map(([[top, bottom], [left, right]]) => ({ top, bottom, left, right }));
  const cells = (one: { top: number; left: number; bottom: number; right: number }): string[] => {
    const found: string[] = [];
    for (let row = one.top; row <= one.bottom; row++) {
      for (let column = one.left; column <= one.right; column++) found.push(`${row},${column}`);
    }
    return found;
  };
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const taken = new Set(cells(hole));
      const expected = cells(whole).filter((cell) => !taken.has(cell));
      expect(without(whole, hole).flatMap(cells).sort()).toEqual(expected.sort());
    }),
  );
});
