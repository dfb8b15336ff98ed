import fc from 'fast-check';
import {
  definitionFileName,
  readDefinitionFile,
  writeDefinitionFile,
  type FiledDefinitions,
} from '../../src/definitions/definitionFile';
import { DEFAULT_AGE_BANDS, type AgeBand } from '../../src/definitions/ageBands';
import { MOST_BANDS } from '../../src/definitions/ageDivision';
import { LAYOUTS } from '../../src/definitions/layout';
import { OUTCOMES } from '../../src/definitions/outcome';
import { PRESETS } from '../../src/definitions/presets';

const POSITIVE = OUTCOMES.filter((outcome) => outcome !== 'dropout' && outcome !== 'transferred');

/** Bands of some years each, from some age on; the last may be open. */
const anyDivision: fc.Arbitrary<readonly AgeBand[]> = fc
  .tuple(
    fc.nat(40),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: MOST_BANDS }),
    fc.boolean(),
  )
  .map(([youngest, years, open]) =>
    years.map((length, i) => {
      const from = youngest + years.slice(0, i).reduce((sum, n) => sum + n, 0);
      return { from, to: open && i === years.length - 1 ? null : from + length - 1 };
    }),
  );

const anyDefinitions: fc.Arbitrary<FiledDefinitions> = fc.record({
  name: fc.stringMatching(/^[a-zA-ZåäöÅÄÖ0-9=<>"'\\&{}]{1,40}$/),
  positive: fc.subarray(POSITIVE, { minLength: 1 }),
  dropouts: fc.constantFrom('beside', 'within'),
  throughputOver: fc.constantFrom('positiveExits', 'allExits'),
  supportTimeOver: fc.constantFrom('positiveExits', 'allExits'),
  ageBands: anyDivision,
  layout: fc.constantFrom(...LAYOUTS),
});

const SALA: FiledDefinitions = {
  name: 'Sala',
  positive: ['work', 'studies'],
  dropouts: 'within',
  throughputOver: 'allExits',
  supportTimeOver: 'positiveExits',
  ageBands: [
    { from: 16, to: 29 },
    { from: 30, to: null },
  ],
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
    [{ ageBands: [{ from: 18, to: 30.5 }] }],
    [{ ageBands: [{ from: 30, to: 18 }] }],
    [{ ageBands: [{ from: null, to: null }] }],
    [{ ageBands: [{ from: 18, to: 1000 }] }],
    [{ ageBands: '18-30' }],
  ])('is damaged with %j', (part) => {
    expect(readDefinitionFile(withDefinitions(part))).toEqual({ kind: 'damaged' });
  });

  test('from before bands could be chosen has the usual ones', () => {
    expect(readDefinitionFile(withDefinitions({ ageBands: undefined }))).toMatchObject({
      definitions: { ageBands: DEFAULT_AGE_BANDS },
    });
  });

  test('has its bands in order, whoever wrote it', () => {
    const text = withDefinitions({ ageBands: SALA.ageBands.toReversed() });
    expect(readDefinitionFile(text)).toEqual({ kind: 'read', definitions: SALA });
  });

  test('names the bands that share ages or leave some out', () => {
    const [young, old] = [
      { from: 18, to: 30 },
      { from: 30, to: 64 },
    ];
    expect(readDefinitionFile(withDefinitions({ ageBands: [old, young] }))).toEqual({
      kind: 'ageBands',
      mistake: { kind: 'overlap', first: young, second: old },
    });
    expect(readDefinitionFile(withDefinitions({ ageBands: [] }))).toEqual({
      kind: 'ageBands',
      mistake: { kind: 'none' },
    });
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
