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
import { BLOCK_IDS, type Outline } from '../../src/definitions/outline';
import { PRESETS } from '../../src/definitions/presets';
import { outlineFor } from '../../src/report/outline';

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

const anyWord = fc.stringMatching(/^[a-zåäö0-9=<>"'\\&{}]{1,30}$/);

const anyOutline: fc.Arbitrary<Outline> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,8}-[0-9]{1,3}$/),
    level: fc.constantFrom(1, 2),
    title: anyWord,
    blocks: fc.subarray([...BLOCK_IDS]),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 60 },
);

/** Names that objects have by themselves are never read as words, whoever wrote the file. */
const NEVER_WORDS: readonly string[] = ['constructor', 'prototype'];

const anyWords = fc.dictionary(
  anyWord.filter((word) => !NEVER_WORDS.includes(word)),
  fc.constantFrom(...OUTCOMES),
  { noNullPrototype: true },
);

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
      fc.property(
        anyDefinitions,
        fc.option(anyOutline, { nil: undefined }),
        anyWords,
        (rules, outline, outcomeWords) => {
          const definitions = outline === undefined ? rules : { ...rules, outline };
          expect(readDefinitionFile(writeDefinitionFile(definitions, outcomeWords))).toEqual({
            kind: 'read',
            definitions,
            outcomeWords,
          });
        },
      ),
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
    expect(readDefinitionFile(text)).toEqual({
      kind: 'read',
      definitions: SALA,
      outcomeWords: {},
    });
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
    expect(readDefinitionFile(text)).toEqual({
      kind: 'read',
      definitions: SALA,
      outcomeWords: {},
    });
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

  test('carries the headings of every outline that ships', () => {
    for (const layout of LAYOUTS) {
      const outline = outlineFor(layout);
      expect(readDefinitionFile(writeDefinitionFile({ ...SALA, outline }))).toMatchObject({
        definitions: { outline },
      });
    }
  });

  test('passes over blocks that only a later version has, and its headings that nobody has named', () => {
    const own = { id: 'own-1', level: 1, title: ' Vår\n rubrik ', blocks: ['summary', 'weather'] };
    const later = { id: 'forecast', level: 1, title: null, blocks: [] };
    expect(readDefinitionFile(withDefinitions({ outline: [own, later] }))).toMatchObject({
      definitions: { outline: [{ ...own, title: 'Vår rubrik', blocks: ['summary'] }] },
    });
  });

  const HEADING = { id: 'own-1', level: 1, title: 'Vår', blocks: [] };
  test.each([
    ['none', []],
    ['no list', 'Sammanfattning'],
    ['one without a name', [{ ...HEADING, title: ' ' }]],
    ['two of one id', [HEADING, HEADING]],
    ['a level that there is not', [{ ...HEADING, level: 3 }]],
    ['a name as long as a page', [{ ...HEADING, title: 'x'.repeat(201) }]],
    [
      'more than any report has',
      Array.from({ length: 301 }, (_, i) => ({ ...HEADING, id: `own-${i}` })),
    ],
  ])('is told where its headings cannot be used: %s', (_what, outline) => {
    expect(readDefinitionFile(withDefinitions({ outline }))).toEqual({ kind: 'outline' });
  });

  test('names the word whose meaning is not known', () => {
    const text = changed((file) => ({ ...file, outcomeWords: { KAA: 'otherRehab', ROM: 'moon' } }));
    expect(readDefinitionFile(text)).toEqual({
      kind: 'unknownMeaning',
      word: 'ROM',
      outcome: 'moon',
    });
  });

  test('passes over words that are names of what every object has', () => {
    const text = changed((file) => ({
      ...file,
      outcomeWords: { constructor: 'work', KAA: 'work' },
    }));
    expect(readDefinitionFile(text)).toMatchObject({ kind: 'read', outcomeWords: { KAA: 'work' } });
    expect(JSON.stringify(readDefinitionFile(text))).not.toContain('constructor');
  });

  test.each([
    [{ outcomeWords: { ' ': 'work' } }],
    [{ outcomeWords: { ['x'.repeat(101)]: 'work' } }],
    [{ outcomeWords: { KAA: 7 } }],
    [
      {
        outcomeWords: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`w${i}`, 'work'])),
      },
    ],
  ])('is damaged with the words %.60j', (part) => {
    expect(readDefinitionFile(changed((file) => ({ ...file, ...part })))).toEqual({
      kind: 'damaged',
    });
  });

  test('without words is as those of before were', () => {
    expect(writeDefinitionFile(SALA)).not.toContain('outcomeWords');
    expect(writeDefinitionFile(SALA)).not.toContain('outline');
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
