import { LANGUAGES, type FunctionLanguage } from '../../scripts/functions/languages';
import { keysOf } from '../../src/definitions/keysOf';
import {
  FUNCTIONS,
  NAMESPACE,
  type FunctionId,
  type Parameter,
} from '../../src/functions/catalogue';
import { descriptionsIn } from '../../src/functions/describe';

const [swedish, english] = LANGUAGES;
const IDS = keysOf(FUNCTIONS);

/** What is shown while a formula is typed has room for about two lines. */
const LONGEST = 128;

function parametersOf(id: FunctionId): readonly Parameter[] {
  return FUNCTIONS[id].parameters;
}

/** Every text about a function, by where it stands. */
function textsOf(language: FunctionLanguage, id: FunctionId): ReadonlyMap<string, string> {
  const { title, description, note, parameters } = descriptionsIn(language.texts)[id];
  const described: Readonly<Record<string, { name: string; description: string }>> = parameters;
  return new Map([
    ['title', title],
    ['description', description],
    ['note', note],
    ...parametersOf(id).flatMap((parameter): [string, string][] => [
      [`${parameter.id}: name`, described[parameter.id]?.name ?? ''],
      [`${parameter.id}: description`, described[parameter.id]?.description ?? ''],
    ]),
  ]);
}

describe.each(LANGUAGES)('in $code', (language) => {
  test('there are texts for the functions of the catalogue and no others', () => {
    expect(Object.keys(language.texts.about)).toEqual(IDS);
    expect(Object.keys(language.help.functions)).toEqual(IDS);
  });

  test.each(IDS)('%s has every text, and so has each of its parameters', (id) => {
    const missing = [...textsOf(language, id)].filter(([, text]) => text.trim() === '');
    expect(missing).toEqual([]);
    expect(Object.keys(descriptionsIn(language.texts)[id].parameters)).toEqual(
      parametersOf(id).map((parameter) => parameter.id),
    );
  });

  test.each(IDS)('%s is described in two lines, in whole sentences', (id) => {
    const shown = [...textsOf(language, id)].filter(([place]) => place.endsWith('description'));
    expect(shown.filter(([, text]) => text.length > LONGEST)).toEqual([]);
    expect(shown.filter(([, text]) => !/^["\p{Lu}].*\.$/su.test(text))).toEqual([]);
  });

  test('errors are called what Excel calls them', () => {
    for (const { name } of Object.values(language.help.errors)) expect(name).toMatch(/^#\S+[!?A]$/);
  });
});

test.each(IDS)('%s is written of in Swedish and not in English', (id) => {
  const inEnglish = textsOf(english, id);
  const same = [...textsOf(swedish, id)].filter(
    ([place, text]) => !place.endsWith('name') && inEnglish.get(place) === text,
  );
  expect(same).toEqual([]);
});

/** The arguments of the only call in a formula, as they are written. */
function argumentsIn(formula: string, separator: string): readonly string[] {
  const inside = /^=[A-Z.]+\((.*)\)$/.exec(formula)?.[1] ?? '';
  const outsideQuotes = inside
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(separator, '\n')));
  return outsideQuotes.join('').split('\n');
}

describe.each(LANGUAGES)('the examples in $code', ({ help }) => {
  const foreign = help.separator === ';' ? /,(?!\d)|\d\.\d/ : /;/;

  test.each(IDS)('of %s call it, with as many arguments as it takes', (id) => {
    const needed = parametersOf(id).filter(({ optional }) => !optional).length;
    expect(help.functions[id].length).toBeGreaterThan(0);
    for (const { formula } of help.functions[id]) {
      expect(formula.startsWith(`=${NAMESPACE}.${id}(`)).toBe(true);
      const { length } = argumentsIn(formula, help.separator);
      expect(length).toBeGreaterThanOrEqual(needed);
      expect(length).toBeLessThanOrEqual(parametersOf(id).length);
    }
  });

  test.each(IDS)('of %s use the separators of the language', (id) => {
    for (const { formula } of help.functions[id]) {
      expect(formula.replace(/"[^"]*"/g, '""')).not.toMatch(foreign);
    }
  });

  test.each(IDS)('of %s give ranges where it takes ranges, and values elsewhere', (id) => {
    for (const { formula } of help.functions[id]) {
      argumentsIn(formula, help.separator).forEach((argument, index) => {
        if (parametersOf(id)[index]?.dimension === 'scalar') expect(argument).not.toContain(':');
      });
    }
  });
});

test('the examples are the same in both languages', () => {
  const ranges = (language: FunctionLanguage, id: FunctionId) =>
    language.help.functions[id].map(({ formula }) =>
      argumentsIn(formula, language.help.separator).map((argument) =>
        argument.replace(/"[^"]*"/, 'text').replace(',', '.'),
      ),
    );
  for (const id of IDS) expect(ranges(swedish, id)).toEqual(ranges(english, id));
});
