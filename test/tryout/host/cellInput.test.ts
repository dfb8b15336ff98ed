import { readInput } from '../../../src/tryout/host/cellInput';

describe('what is written into a cell becomes what Excel makes of it', () => {
  test.each([
    ['text', 'Kvinna', 'Kvinna', null],
    ['a number as text', '12', 12, null],
    ['a number with a point', '7.5', 7.5, null],
    ['a number in thousands', '1,234,567', 1234567, null],
    ['a list of numbers, which stays text', '1,2', '1,2', null],
    ['a negative number', '-3', -3, null],
    ['a transfer note, which stays text', '1+6', '1+6', null],
    ['a cap, which stays text', '>9', '>9', null],
    ['a percentage', '56%', 0.56, '0%'],
    ['a date', '2018-03-02', 43161, 'yyyy-mm-dd'],
    ['a short date', '2018-3-2', 43161, 'yyyy-mm-dd'],
    ['an American date', '3/2/2018', 43161, 'yyyy-mm-dd'],
    ['a day that does not exist, which stays text', '2018-02-30', '2018-02-30', null],
    ['a truth value', 'true', true, null],
    ['a text kept by an apostrophe', "'=1+1", '=1+1', null],
    ['a number kept as text by an apostrophe', "'007", '007', null],
    ['a lone equals sign', '=', '=', null],
    ['blank', '', '', null],
    ['a lone minus', '-', '-', null],
  ])('%s: %s', (_what, raw, value, numberFormat) => {
    expect(readInput(raw, 'General', 'en-US')).toEqual({ value, formula: null, numberFormat });
  });

  test.each([
    ['a decimal comma', '2,5', 2.5],
    ['a number with no-break space in thousands', '1\u00a0810\u00a0507', 1810507],
    ['a percentage with a space', '56 %', 0.56],
    ['a point, which is no decimal mark', '2.5', '2.5'],
    ['a truth value', 'falskt', false],
    ['two digits of a year', '18-03-02', 43161],
  ])('typed in Swedish, %s: %s', (_what, raw, value) => {
    expect(readInput(raw, 'General', 'sv-SE').value).toEqual(value);
  });

  test('a leading equals sign makes a formula', () => {
    expect(readInput('=1+1', 'General', 'en-US')).toMatchObject({ formula: '=1+1' });
  });

  test('a plus or a minus before what is no number makes a formula', () => {
    expect(readInput('-arbete', 'General', 'en-US')).toMatchObject({ formula: '=-arbete' });
    expect(readInput('+1+6', 'General', 'en-US')).toMatchObject({ formula: '=+1+6' });
  });

  test('a cell formatted as text keeps everything as text', () => {
    expect(readInput('=1+1', '@', 'en-US')).toMatchObject({ value: '=1+1', formula: null });
    expect(readInput('007', '@', 'en-US').value).toBe('007');
    expect(readInput(7, '@', 'en-US').value).toBe('7');
  });

  test('what is no value of a cell is refused', () => {
    expect(() => readInput({ a: 1 }, 'General', 'en-US')).toThrow(/cell takes/);
  });
});
