import { parseArguments } from '../../src/headless/arguments';

test.each<[string, readonly string[], RegExp]>([
  ['no file', ['--out', 'ut'], /exactly one file/],
  ['two files', ['a.xlsx', 'b.xlsx', '--out', 'ut'], /exactly one file/],
  ['no place to write', ['a.xlsx'], /--out/],
  ['an empty place to write', ['a.xlsx', '--out', ''], /--out/],
  [
    'a period that ends before it begins',
    ['a.xlsx', '--out', 'ut', '--period', '181231-180101'],
    /--period/,
  ],
  ['an unknown förbund', ['a.xlsx', '--out', 'ut', '--definitions', 'sala'], /sodra-dalarna/],
  ['an unknown layout', ['a.xlsx', '--out', 'ut', '--layout', 'x'], /hallstahammar/],
  ['an unknown option', ['a.xlsx', '--out', 'ut', '--foo'], /--foo/],
])('%s is refused with what to write', (_name, args, message) => {
  expect(() => parseArguments(args)).toThrow(message);
});
