import { findBlocksInSteps } from '../../src/participants/findBlocks';
import { readParticipantsInSteps } from '../../src/participants/readParticipants';
import type { CellValue, SheetContent } from '../../src/cells/cell';
import { rises, walkSteps } from '../support/walkSteps';
import { day } from '../support/participants';

const ROWS = 5000;
const AT_MOST_AT_ONCE = 200;
const HEADER = ['Nr', 'Kön', 'Startdatum', 'Slutdatum', 'Avslutsorsak', 'Tid i försörjning'];

/** A long list in which some numbers stand twice. */
function longList(): SheetContent {
  const rows: CellValue[][] = Array.from({ length: ROWS }, (_, i) => [
    i % 4900,
    i % 2 === 0 ? 'K' : 'M',
    42370 + (i % 1800),
    i % 3 === 0 ? '' : 44370,
    i % 3 === 0 ? '' : 'Arbete',
    i % 120,
  ]);
  return { grid: { sheet: 'Deltagare', top: 0, left: 0, rows: [HEADER, ...rows] }, tables: [] };
}

test('finding the lists pauses at least once for so many rows, in each of its passes', () => {
  const { result, shares } = walkSteps(findBlocksInSteps(longList()));
  expect(result).toMatchObject([{ rowCount: ROWS }]);
  // Header rows, rows that may hold people, rows that do, and the unit of their support time.
  expect(shares.length).toBeGreaterThanOrEqual((4 * ROWS) / AT_MOST_AT_ONCE);
  expect(rises(shares)).toBe(true);
});

test('reading the participants pauses at least once for so many rows, in each of its passes', () => {
  const sheets = [longList()];
  const { result: blocks } = walkSteps(findBlocksInSteps(longList()));
  const { result, shares } = walkSteps(
    readParticipantsInSteps({
      sheets,
      blocks,
      outcomeWords: {},
      supportUnit: null,
      today: day('2021-12-31'),
    }),
  );
  expect(result.rowCount).toBe(ROWS);
  // Rows that hold people, their cells, and three times their numbers.
  expect(shares.length).toBeGreaterThanOrEqual((5 * ROWS) / AT_MOST_AT_ONCE);
  expect(rises(shares)).toBe(true);
});
