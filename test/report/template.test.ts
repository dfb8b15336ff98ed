import { fill, list, sentence, type Spoken, type Writing } from '../../src/report/template';
import { sentenceText } from '../../src/report/draft';
import { report as en } from '../../src/texts/en/report';
import { report as sv } from '../../src/texts/sv/report';

const writing: Writing = { language: 'sv', words: sv.words };

const count = (value: number): Spoken => ({ value, print: 'count', figure: null, cells: [] });

function say(template: string, values: Parameters<typeof fill>[1]): string | null {
  const said = sentence('x', fill(template, values), writing);
  return said === null ? null : sentenceText(said);
}

test.each([
  [1, 'En person kom.'],
  [2, 'Två personer kom.'],
  [12, 'Tolv personer kom.'],
  [13, '13 personer kom.'],
  [1200, '1\u00a0200 personer kom.'],
])('%d people: %s', (value, expected) => {
  expect(say('{n} {n:person|personer} kom.', { n: count(value) })).toBe(expected);
});

test('numbers of one sentence are written alike, but one stays a word outside lists', () => {
  const values = { a: count(3), b: count(15), c: count(1) };
  expect(say('{a} av {b} och {c} till.', values)).toBe('3 av 15 och en till.');
  const items = [3, 15, 1].map((value) => fill('{n}', { n: { ...count(value), print: 'listed' } }));
  const said = sentence('x', list(items, writing), writing);
  expect(said === null ? '' : sentenceText(said)).toBe('3, 15 och 1');
});

test.each<[Spoken['print'], number, string]>([
  ['decimal', 15.62, '15,6'],
  ['decimal', 24.04, '24'],
  ['percent', 0.56, '56\u00a0%'],
  ['percent', 11 / 15, '73,3\u00a0%'],
  ['points', 0.04, '4'],
  ['kronor', 1810507, '1\u00a0810\u00a0507'],
  ['kronor', 141446.66, '141\u00a0447'],
  ['ore', 141446.66, '141\u00a0446,66'],
])('%s %d is %s', (print, value, expected) => {
  expect(say('x {n}', { n: { ...count(value), print } })).toBe(`X ${expected}`);
});

test('a sentence without one of its numbers is not said', () => {
  expect(say('{a} och {b}.', { a: count(1), b: null })).toBeNull();
});

test('a name that nothing stands for is a mistake in the template', () => {
  expect(() => say('{foo}', {})).toThrow('no value for {foo} in: {foo}');
});

/** Every template by its place in the texts, with the names that it has. */
function namesIn(texts: unknown, path = ''): ReadonlyMap<string, readonly string[]> {
  if (typeof texts === 'string') {
    const names = [...texts.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
    return new Map([[path, [...new Set(names)].sort()]]);
  }
  if (typeof texts !== 'object' || texts === null) return new Map();
  return new Map(
    Object.entries(texts).flatMap(([key, value]) => [...namesIn(value, `${path}.${key}`)]),
  );
}

/** Names that each language may leave out, since it can say the same without. */
const OPTIONAL = new Set(['period', 'ofPeriod', 'previous']);

test('the English templates say the same numbers as the Swedish ones', () => {
  const [swedish, english] = [namesIn(sv), namesIn(en)];
  const needed = (names: readonly string[] = []) => names.filter((name) => !OPTIONAL.has(name));
  for (const [path, names] of swedish) {
    if (/^\.(prompts|words\.(months|numerals)|document)/.test(path)) continue;
    expect([path, needed(english.get(path))]).toEqual([path, needed(names)]);
  }
});

test('every brace of a template closes, and every choice has both words', () => {
  for (const texts of [sv, en]) {
    for (const [path] of namesIn(texts)) {
      const text = textAt(texts, path);
      const rest = text.replace(/\{\w+(?::[^|{}]*\|[^{}]*)?\}/g, '');
      expect([path, /[{}|]/.test(rest)]).toEqual([path, false]);
    }
  }
});

function textAt(texts: unknown, path: string): string {
  const found = path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (own, key) =>
        typeof own === 'object' && own !== null
          ? Object.entries(own).find(([k]) => k === key)?.[1]
          : '',
      texts,
    );
  return typeof found === 'string' ? found : '';
}
