import { parseArguments, USAGE } from '../../src/headless/arguments';
import { TABLE_IDS } from '../../src/tables/table';

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
  ['an unknown table', ['a.xlsx', '--out', 'ut', '--tables', 'age,x'], /newByReferrer/],
  ['an unknown way with small groups', ['a.xlsx', '--out', 'ut', '--disclosure', 'x'], /internal/],
  ['a threshold of two', ['a.xlsx', '--out', 'ut', '--threshold', '2'], /from 3 to 20/],
  ['a budget without its place', ['a.xlsx', '--out', 'ut', '--budget', 'Budget'], /"Budget!A3"/],
  ['an unknown option', ['a.xlsx', '--out', 'ut', '--foo'], /--foo/],
])('%s is refused with what to write', (_name, args, message) => {
  expect(() => parseArguments(args)).toThrow(message);
});

test('tables are asked for by name, with commas between, or all at once', () => {
  const asked = (...more: readonly string[]) => {
    const { tables, compare } = parseArguments(['a.xlsx', '--out', 'ut', ...more]);
    return { tables, compare };
  };
  expect(asked('--tables', 'age, ors')).toEqual({ tables: ['age', 'ors'], compare: false });
  expect(asked('--tables', 'all', '--compare')).toEqual({ tables: TABLE_IDS, compare: true });
  expect(asked()).toEqual({ tables: null, compare: false });
});

test('small groups are shown unless it is said how they are protected', () => {
  const asked = (...more: readonly string[]) =>
    parseArguments(['a.xlsx', '--out', 'ut', ...more]).disclosure;
  expect(asked()).toEqual({ mode: 'off', threshold: 5 });
  expect(asked('--disclosure', 'public', '--threshold', '10')).toEqual({
    mode: 'public',
    threshold: 10,
  });
});

test('a budget is asked for by its place, or none at all', () => {
  const asked = (...more: readonly string[]) =>
    parseArguments(['a.xlsx', '--out', 'ut', ...more]).budget;
  expect(asked()).toBeNull();
  expect(asked('--budget', 'none')).toBe('none');
  expect(asked('--budget', "'Ekonomi 2'!b12")).toEqual(asked('--budget', 'Ekonomi 2!B12'));
  expect(asked('--budget', 'Ekonomi 2!b12')).toEqual({ sheet: 'Ekonomi 2', cell: 'B12' });
});

test('the help names every table', () => {
  for (const id of TABLE_IDS) expect(USAGE).toContain(id);
});
