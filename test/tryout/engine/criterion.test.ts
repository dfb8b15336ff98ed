import { criterionOf } from '../../../src/tryout/engine/criterion';
import { errorNamed } from '../../../src/tryout/engine/plainValue';
import type { PlainValue } from '../../../src/tryout/engine/plainValue';

const NA = errorNamed('#N/A') ?? null;
const DIV = errorNamed('#DIV/0!') ?? null;

/** Which of the values fulfil the criterion. */
function fulfilling(criterion: PlainValue, values: readonly PlainValue[]): readonly PlainValue[] {
  const matches = criterionOf(criterion);
  if (matches === null) throw new Error(`no criterion: ${String(criterion)}`);
  return values.filter(matches);
}

const MIXED: readonly PlainValue[] = [0, 5, '5', 6, 'K', 'k', '', null, true, false, NA];

describe('equal to', () => {
  test.each<[string, PlainValue, readonly PlainValue[]]>([
    ['a number: numbers, and texts that read as it', 5, [5, '5']],
    ['a number written as text', '5', [5, '5']],
    ['a number after =', '=5', [5, '5']],
    ['zero: no blank, no FALSE', 0, [0]],
    ['a blank criterion: zero', null, [0]],
    ['a text, whatever its case', 'K', ['K', 'k']],
    ['a text after =', '=k', ['K', 'k']],
    ['TRUE', true, [true]],
    ['TRUE written as text', 'true', [true]],
    ['an empty text: blank cells and empty texts', '', ['', null]],
    ['= alone: blank cells only', '=', [null]],
    ['an error', NA, [NA]],
    ['an error written as text', '#N/A', [NA]],
    ['something that no cell holds', 'x', []],
  ])('%s', (_name, criterion, expected) => {
    expect(fulfilling(criterion, MIXED)).toEqual(expected);
  });

  test.each<[string, string, number]>([
    ['05', '5', 5],
    ['1.50', '1.5', 1.5],
    [' 7 ', '7', 7],
    ['50%', '0.5', 0.5],
  ])('the text %j reads as a number', (text, criterion, number) => {
    expect(fulfilling(criterion, [text, number, 'x'])).toEqual([text, number]);
  });
});

describe('different from', () => {
  const all = (...left: readonly PlainValue[]) => MIXED.filter((value) => !left.includes(value));
  test.each<[string, string, readonly PlainValue[]]>([
    ['a number: blanks, texts, truth values and errors too', '<>5', all(5, '5')],
    ['a text', '<>k', all('K', 'k')],
    ['nothing: whatever is not blank, empty texts too', '<>', all(null)],
    ['an error', '<>#N/A', all(NA)],
    ['a truth value', '<>TRUE', all(true)],
  ])('%s', (_name, criterion, expected) => {
    expect(fulfilling(criterion, MIXED)).toEqual(expected);
  });
});

describe('smaller and larger', () => {
  test.each<[string, readonly PlainValue[]]>([
    ['<6', [0, 5]],
    ['<=5', [0, 5]],
    ['>5', [6]],
    ['>=5', [5, 6]],
    ['>-1', [0, 5, 6]],
    ['<0', []],
    ['>=K', ['K', 'k']],
    ['<K', ['5']],
    ['>FALSE', [true]],
    ['>#N/A', []],
  ])('%s compares its own kind only', (criterion, expected) => {
    expect(fulfilling(criterion, MIXED)).toEqual(expected);
  });

  test('texts go in Swedish order, whatever their case', () => {
    expect(fulfilling('>z', ['Å', 'ä', 'a', 'Ö', 'Z'])).toEqual(['Å', 'ä', 'Ö']);
  });

  test('wildcards are signs like any other', () => {
    expect(fulfilling('>=a*', ['a*', 'a', 'b'])).toEqual(['a*', 'b']);
  });

  test.each(['<', '<=', '>', '>='])('%s with nothing to compare with is no criterion', (text) => {
    expect(criterionOf(text)).toBeNull();
  });
});

describe('wildcards', () => {
  const words = [
    'Arbete',
    'arbete 25%',
    'Arb',
    'Rb',
    'a*b',
    'a?b',
    'axb',
    'a~b',
    'a.b',
    'a\nb',
    '',
  ];
  test.each<[string, readonly string[]]>([
    ['arb*', ['Arbete', 'arbete 25%', 'Arb']],
    ['*b', ['Arb', 'Rb', 'a*b', 'a?b', 'axb', 'a~b', 'a.b', 'a\nb']],
    ['=a?b', ['a*b', 'a?b', 'axb', 'a~b', 'a.b', 'a\nb', 'Arb']],
    ['a~*b', ['a*b']],
    ['a~?b', ['a?b']],
    ['a~~b', ['a~b']],
    ['a.b', ['a.b']],
    ['~*', []],
    ['*', words],
    ['?*', words.filter((word) => word !== '')],
    ['<>*b', ['Arbete', 'arbete 25%', '']],
  ])('%s', (criterion, expected) => {
    expect([...fulfilling(criterion, words)].sort()).toEqual([...expected].sort());
  });

  test('they stand for texts, never for numbers, blanks, truth values or errors', () => {
    expect(fulfilling('*', [1, null, true, NA, DIV, 'x', ''])).toEqual(['x', '']);
    expect(fulfilling('<>*', [1, null, true, NA, 'x', ''])).toEqual([1, null, true, NA]);
    expect(fulfilling('?', [1, '1', 'x'])).toEqual(['1', 'x']);
  });
});
