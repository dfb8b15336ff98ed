import fc from 'fast-check';
import {
  definitionFileName,
  readDefinitionFile,
  writeDefinitionFile,
  type FiledDefinitions,
} from '../../src/definitions/definitionFile';
import { LAYOUTS } from '../../src/definitions/layout';
import { OUTCOMES } from '../../src/definitions/outcome';
import { PRESETS } from '../../src/definitions/presets';

const POSITIVE = OUTCOMES.filter((outcome) => outcome !== 'dropout' && outcome !== 'transferred');

const anyDefinitions: fc.Arbitrary<FiledDefinitions> = fc.record({
  name: fc.stringMatching(/^[a-zA-ZåäöÅÄÖ0-9=<>"'\\&{}]{1,40}$/),
  positive: fc.subarray(POSITIVE, { minLength: 1 }),
  dropouts: fc.constantFrom('beside', 'within'),
  throughputOver: fc.constantFrom('positiveExits', 'allExits'),
  supportTimeOver: fc.constantFrom('positiveExits', 'allExits'),
  layout: fc.constantFrom(...LAYOUTS),
});

const SALA: FiledDefinitions = {
  name: 'Sala',
  positive: ['work', 'studies'],
  dropouts: 'within',
  throughputOver: 'allExits',
  supportTimeOver: 'positiveExits',
  layout: 'sala',
};

/** The file of SALA with something else in it. */
function changed(change: (file: Record<string, unknown>) => unknown): string {
  return JSON.stringify(change(JSON.parse(writeDefinitionFile(SALA))));
}

function withDefinitions(part: Record<string, unknown>): string {
  return changed((file) => ({ ...file, definitions: { ...SALA, ...part } }));
}

describe('a definitions file', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(anyDefinitions, (definitions) => {
        expect(readDefinitionFile(writeDefinitionFile(definitions))).toEqual({
          kind: 'read',
          definitions,
        });
      }),
    );
  });

  test('holds the rules of a preset and nothing else of it', () => {
    const [preset] = PRESETS;
    if (preset === undefined) throw new Error('no preset');
    const text = writeDefinitionFile(preset);
    expect(text).not.toContain('Hedemora');
    expect(text).not.toContain('"id"');
    expect(readDefinitionFile(text)).toMatchObject({ definitions: { name: preset.name } });
  });

  test('is read with the mark that some editors put first', () => {
    expect(readDefinitionFile(`\uFEFF${writeDefinitionFile(SALA)}`).kind).toBe('read');
  });

  test('keeps nothing that it should not hold', () => {
    const text = changed((file) => ({
      ...file,
      more: 1,
      definitions: { ...SALA, id: 'sodra-dalarna', __proto__: { x: 1 } },
    }));
    expect(readDefinitionFile(text)).toEqual({ kind: 'read', definitions: SALA });
  });

  test('gives a name on one line, and each outcome once', () => {
    const text = withDefinitions({ name: '  Sala\n\u0000Heby\u200b ', positive: ['work', 'work'] });
    expect(readDefinitionFile(text)).toMatchObject({
      definitions: { name: 'Sala Heby', positive: ['work'] },
    });
  });

  test.each([
    [''],
    ['Kära kollegor'],
    ['null'],
    ['[]'],
    ['{"format":"something else","version":1}'],
    [writeDefinitionFile(SALA).slice(0, -20)],
    [' '.repeat(200_000) + writeDefinitionFile(SALA)],
  ])('is not what %.40j is', (text) => {
    expect(readDefinitionFile(text)).toEqual({ kind: 'notDefinitions' });
  });

  test('of a newer version is told from a damaged one', () => {
    const text = changed(() => ({ format: 'finsamrapport-definitioner', version: 2, other: {} }));
    expect(readDefinitionFile(text)).toEqual({ kind: 'newerVersion' });
  });

  test('names the outcome that is not known', () => {
    const text = withDefinitions({ positive: ['work', 'happiness'] });
    expect(readDefinitionFile(text)).toEqual({ kind: 'unknownOutcome', outcome: 'happiness' });
  });

  test.each([
    [{ name: ' \n' }],
    [{ name: 'x'.repeat(101) }],
    [{ name: 7 }],
    [{ positive: [] }],
    [{ positive: ['work', 'dropout'] }],
    [{ positive: ['transferred'] }],
    [{ positive: 'work' }],
    [{ dropouts: 'sometimes' }],
    [{ layout: undefined }],
  ])('is damaged with %j', (part) => {
    expect(readDefinitionFile(withDefinitions(part))).toEqual({ kind: 'damaged' });
  });

  test('is never an error, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDefinitionFile(text).kind).toBe('notDefinitions');
      }),
    );
  });
});

describe('the name of a definitions file', () => {
  test.each([
    ['Södra Dalarna', 'finsamrapport-definitioner-Södra-Dalarna.json'],
    ['Norra Västmanland (Sala)', 'finsamrapport-definitioner-Norra-Västmanland-Sala.json'],
    ['../../etc: *?', 'finsamrapport-definitioner-etc.json'],
    ['***', 'finsamrapport-definitioner.json'],
  ])('for %j is %s', (name, file) => {
    expect(definitionFileName(name)).toBe(file);
  });

  test('is never too long for a file system', () => {
    expect(definitionFileName('å'.repeat(100)).length).toBeLessThan(90);
  });
});
