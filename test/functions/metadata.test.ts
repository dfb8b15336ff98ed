import { readFileSync } from 'node:fs';
import { functionFiles } from '../../scripts/functions/functionFiles';
import { LANGUAGES } from '../../scripts/functions/languages';
import { functionsMetadata } from '../../scripts/functions/metadata';
import { keysOf } from '../../src/definitions/keysOf';
import { FUNCTIONS, NAMESPACE, type Parameter } from '../../src/functions/catalogue';

describe.each(LANGUAGES)('$metadataFile', (language) => {
  const { functions } = functionsMetadata(language);

  test('tells of every function of the catalogue', () => {
    expect(functions.map(({ id }) => id)).toEqual(keysOf(FUNCTIONS));
  });

  test('gives each its id as its name', () => {
    expect(functions.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
  });

  test('tells of every parameter in order, and which can be left out', () => {
    const told = functions.map(({ parameters }) =>
      parameters.map(({ dimensionality, optional }) => [dimensionality, optional ?? false]),
    );
    const catalogue = keysOf(FUNCTIONS).map((id) =>
      FUNCTIONS[id].parameters.map((parameter: Parameter) => [
        parameter.dimension,
        parameter.optional,
      ]),
    );
    expect(told).toEqual(catalogue);
  });

  test('lets no parameter that is needed come after one that can be left out', () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test('takes values of every type, and no error values, which Excel answers itself', () => {
    const types = functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(['any']));
    expect(Object.keys(functionsMetadata(language))).toEqual(['functions']);
  });

  test('asks for the addresses of arguments, which Excel gives only for a range as result', () => {
    for (const { options, result } of functions) {
      expect(options).toEqual({ requiresParameterAddresses: true });
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
    }
  });

  test('leads to a place of its own on the help page for each function', () => {
    const page = readFileSync(`assets/${language.helpFile}`, 'utf8');
    const addresses = functions.map(({ helpUrl }) => new URL(helpUrl));
    expect(new Set(addresses.map(({ hash }) => hash)).size).toBe(functions.length);
    for (const { protocol, pathname, hash } of addresses) {
      expect(protocol).toBe('https:');
      expect(pathname).toBe(`/assets/${language.helpFile}`);
      expect(page).toContain(`<section id="${hash.slice(1)}">`);
    }
  });
});

/** What Microsoft's schema of custom functions allows; see docs/decisions/0012. */
describe('names', () => {
  const ids = keysOf(FUNCTIONS);

  test('of functions are three to 32 capital letters', () => {
    expect(ids.filter((id) => !/^[A-Z]{3,32}$/.test(id))).toEqual([]);
  });

  test('of functions do not look like a cell', () => {
    expect(ids.filter((id) => /^([A-Z]{1,3}\d+|R\d*C\d*)$/.test(id))).toEqual([]);
  });

  test('of the namespace are at most 32 letters', () => {
    expect(NAMESPACE).toMatch(/^[A-Z]{1,32}$/);
  });

  test.each(LANGUAGES)('of parameters in $code are one to 64 letters, and differ', (language) => {
    for (const { parameters } of functionsMetadata(language).functions) {
      const names = parameters.map(({ name }) => name);
      expect(names.filter((name) => !/^\p{Ll}{1,64}$/u.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('files in assets/', () => {
  const names = LANGUAGES.flatMap(({ metadataFile, helpFile }) => [metadataFile, helpFile]);

  test('are generated for both languages', async () => {
    expect([...(await functionFiles()).keys()].sort()).toEqual([...names].sort());
  });

  test.each(names)('%s is what npm run functions makes', async (name) => {
    expect(readFileSync(`assets/${name}`, 'utf8')).toBe((await functionFiles()).get(name));
  });
});
