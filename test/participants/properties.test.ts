import fc from 'fast-check';
import type { CellValue } from '../../src/cells/cell';
import { findBlocks } from '../../src/participants/findBlocks';
import { formatProblem } from '../../src/participants/formatProblem';
import { readParticipants } from '../../src/participants/readParticipants';
import { sv } from '../../src/texts/sv';
import { sheet, TODAY, type Row } from './sheets';

const HEADERS = [
  'Nr',
  'Start',
  'Slut',
  'Kön',
  'Ålder',
  'Född',
  'Orsak',
  'Tid i försörjning',
  'ORS in',
  'Namn',
  '',
  'Summa',
  'Dropout',
  'Kvinna',
  'Man',
];
const WORDS = [
  '',
  ' ',
  '-',
  'K',
  'Man',
  'x',
  'ja',
  'nej',
  'Arbete',
  'Åter FK',
  '>9',
  '2,5',
  '34 år',
  '2018-03-02',
  '180302',
  '12/3 2018',
  'Summa',
  'pågår',
  '#N/A',
  '=1+1',
  '850312-1234',
  'Nr',
  'Start',
];

const cell = fc.oneof(
  fc.constantFrom<CellValue>(...WORDS),
  fc.integer({ min: 42000, max: 46000 }),
  fc.integer({ min: 0, max: 70 }),
  fc.double(),
  fc.string(),
  fc.boolean(),
);

const grid: fc.Arbitrary<readonly Row[]> = fc
  .record({
    titles: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 3 }),
    header: fc.shuffledSubarray(HEADERS, { minLength: 3 }),
    rows: fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 25 }),
  })
  .map(({ titles, header, rows }) => [...titles, header, ...rows]);

describe('any sheet', () => {
  it('is read without an exception, each row once, with possible values only', () => {
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom('months' as const, 'years' as const, null),
        (rows, supportUnit) => {
          const content = sheet('Blad', rows);
          const blocks = findBlocks(content);
          const input = { sheets: [content], blocks, outcomeWords: {}, supportUnit, today: TODAY };
          const reading = readParticipants(input);
          expect(reading.participants.length + reading.uncounted.length).toBe(reading.rowCount);
          expect(reading.rowCount).toBe(blocks.reduce((sum, { rowCount }) => sum + rowCount, 0));
          for (const one of reading.participants) {
            const numbers = [one.start, one.end, one.age, one.orsIn, one.supportTime?.months];
            for (const number of numbers) expect(Number.isNaN(number)).toBe(false);
            expect(one.end ?? one.start).toBeGreaterThanOrEqual(one.start);
            expect(one.exit === null).toBe(one.end === null);
          }
          for (const problem of reading.problems) {
            // What stands in the cell may be any text, "NaN" too.
            expect(formatProblem({ ...problem, found: '' }, sv)).not.toMatch(/undefined|NaN/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives each meaning to one column of a block at most', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        for (const { columns } of findBlocks(sheet('Blad', rows))) {
          const meanings = columns.flatMap(({ meaning }) => meaning ?? []);
          expect(new Set(meanings).size).toBe(meanings.length);
        }
      }),
    );
  });
});
