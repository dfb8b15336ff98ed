import { fromClipboard, toClipboard } from '../../../src/tryout/page/grid/clipboardText';

test.each([
  ['one cell', [['a']], 'a'],
  [
    'rows and columns',
    [
      ['a', 'b'],
      ['1', ''],
    ],
    'a\tb\n1\t',
  ],
  [
    'quotes, tabs and line breaks inside a cell',
    [['a"b', 'c\td', 'e\nf']],
    '"a""b"\t"c\td"\t"e\nf"',
  ],
])('%s go out and come back', (_name, rows, text) => {
  expect(toClipboard(rows)).toBe(text);
  expect(fromClipboard(text)).toEqual(rows);
});

test.each([
  [
    'line ends of Windows and a last empty line',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'rows of different length',
    'a\nb\tc',
    [
      ['a', ''],
      ['b', 'c'],
    ],
  ],
  ['blank lines in between', 'a\n\nb', [['a'], [''], ['b']]],
  ['nothing', '', [['']]],
])('reads %s', (_name, text, rows) => {
  expect(fromClipboard(text)).toEqual(rows);
});
