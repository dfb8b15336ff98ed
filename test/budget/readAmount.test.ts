import fc from 'fast-check';
import { formatNumber } from '../../src/texts/numbers';
import { amountInKronor } from '../../src/budget/amount';
import { readAmount } from '../../src/budget/readAmount';
import type { CellValue } from '../../src/cells/cell';

function kronorIn(value: CellValue): number | string {
  const read = readAmount(value);
  return read.kind === 'value' ? amountInKronor(read.value) : read.kind;
}

describe('amounts are read as people write them', () => {
  test.each<[CellValue, number]>([
    [1737747, 1737747],
    [-0.005, -0.01],
    [0, 0],
    ['0', 0],
    ['0 kr', 0],
    ['1 737 747', 1737747],
    ['1\u00a0737\u00a0747', 1737747],
    ['1\u202f737\u202f747', 1737747],
    ['1\u2009737\u2009747', 1737747],
    ['  240 000 ', 240000],
    ['2 300 000 kr', 2300000],
    ['2300000kr', 2300000],
    ['2 300 000 Kr.', 2300000],
    ['2 300 000 kronor', 2300000],
    ['2 300 000:-', 2300000],
    ['2 300 000,-', 2300000],
    ['1 157 tkr', 1157000],
    ['1 157,5 TKR', 1157500],
    ['940 kkr', 940000],
    ['12 tusen kronor', 12000],
    ['8,1 Mkr', 8100000],
    ['8.125 Mkr', 8125000],
    ['8,125 mnkr', 8125000],
    ['1,2 milj', 1200000],
    ['1,2 milj. kr', 1200000],
    ['1,2 miljoner kronor', 1200000],
    ['1,500 tkr', 1500],
    ['\u221235 180', -35180],
    ['-35 180', -35180],
    ['\u201335 180', -35180],
    ['- 35 180 kr', -35180],
    ['+ 562 253', 562253],
    ['(35 180)', -35180],
    ['(35 180 kr)', -35180],
    ['35 180-', -35180],
    ['35 180 kr-', -35180],
    ['35 180:-', 35180],
    ['SEK 12 000', 12000],
    ['kr -12 000', -12000],
    ['12 000 SEK', 12000],
    ['1.737.747', 1737747],
    ['1.737.747,50', 1737747.5],
    ['1,737,747.50', 1737747.5],
    ['1,737.50', 1737.5],
    ['1,737,747', 1737747],
    ["1'737'747", 1737747],
    ['1 737,50', 1737.5],
    ['1737.5', 1737.5],
    ['12,50 kr', 12.5],
    ['1.500', 1500],
    ['1.500 kr', 1500],
    ['1.50', 1.5],
  ])('%j', (value, expected) => {
    expect(kronorIn(value)).toBe(expected);
  });
});

describe('what is no amount is not guessed at', () => {
  test.each<CellValue>([
    '85 %',
    '2020-06-30',
    '30/6 2020',
    'tom 200630',
    'Personal',
    'ca 240 000',
    'kr',
    '-kr',
    '1,500',
    '12 34',
    '1.73.747',
    '1,737.747,50',
    '--35',
    '-(35)',
    '(35',
    '35)',
    'kr 35 kr',
    '12,50:-',
    '12:50',
    '2 st',
    '0,5 tjänst',
    '#DIV/0!',
    '99999999999999999999',
    true,
    1e300,
    NaN,
  ])('%j', (value) => {
    expect(kronorIn(value)).toBe('unreadable');
  });

  test.each<CellValue>(['', '  ', '-', '\u2013', '?', 'uppgift saknas', '#N/A'])(
    '%j is blank',
    (value) => {
      expect(kronorIn(value)).toBe('blank');
    },
  );
});

test('every amount is read back from the way it is printed', () => {
  const ore = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(ore, fc.constantFrom('', ' kr', ' SEK'), (amount, unit) => {
      const printed = formatNumber(amount / 100, 'sv', 2) + unit;
      expect(readAmount(printed)).toEqual({ kind: 'value', value: amount });
    }),
  );
});
