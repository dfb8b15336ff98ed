import { applyMapping } from '../../src/participants/applyMapping';
import { findBlocks } from '../../src/participants/findBlocks';
import {
  columnsChanged,
  knownSource,
  newLists,
  newWords,
  type KnownSource,
} from '../../src/participants/knownSource';
import type { OutcomeWord } from '../../src/participants/reading';
import type { Block } from '../../src/participants/block';
import type { CellValue } from '../../src/cells/cell';

const HEADER = ['Nr', 'Namn', 'Kön', 'Startdatum', 'Slutdatum', 'Avslutsorsak'];
const PEOPLE = [
  [1, 'Anna Andersson', 'K', '2018-01-02', '2018-03-04', 'Arbete'],
  [2, 'Bo Bengtsson', 'M', '2018-02-03', '', ''],
  [3, 'Cecilia Carlsson', 'K', '2018-04-05', '', ''],
];

function listOf(header: readonly string[], order = header.map((_, i) => i)): Block {
  const pick = (row: readonly CellValue[]) => order.map((i) => row[i] ?? '');
  const rows = [pick(header), ...PEOPLE.map(pick)];
  const [block] = findBlocks({ grid: { sheet: 'Deltagare', top: 0, left: 0, rows }, tables: [] });
  if (block === undefined) throw new Error('no list');
  return block;
}

const word = (text: string, outcome: OutcomeWord['outcome']): OutcomeWord => ({
  word: text,
  count: 1,
  outcome,
  by: outcome === null ? null : 'dictionary',
});

const list = listOf(HEADER);
const WORDS = [word('Arbete', 'work'), word('Kvarnen', null)];
const known: KnownSource = knownSource([list, { ...list, id: 'old' }], [list], WORDS);

describe('what a workbook held', () => {
  test('is told without names, numbers or words', () => {
    expect(JSON.stringify(known)).not.toMatch(/Anna|Namn|Kvarnen|Arbete/);
    expect(known.lists).toEqual({
      [list.id]: {
        number: 'Nr',
        sex: 'Kön',
        start: 'Startdatum',
        end: 'Slutdatum',
        outcome: 'Avslutsorsak',
      },
      old: null,
    });
  });

  test('names the lists that have come since, and none that was left out then', () => {
    expect(newLists(known, [list.id, 'old'])).toEqual([]);
    expect(newLists(known, [list.id, 'old', 'new'])).toEqual(['new']);
  });

  test('is the same after its columns have been moved', () => {
    expect(columnsChanged(known, [listOf(HEADER, [3, 4, 5, 0, 1, 2])])).toBe(false);
  });

  test('is another where a column is gone, came, or is called something else', () => {
    const without = listOf(HEADER, [0, 1, 3, 4, 5]);
    const renamed = listOf(HEADER.map((name) => (name === 'Kön' ? 'Kön (K/M)' : name)));
    expect(columnsChanged(known, [without])).toBe(true);
    expect(columnsChanged(known, [renamed])).toBe(true);
    expect(columnsChanged(knownSource([without], [without], []), [list])).toBe(true);
  });

  test('is another where a correction now points at another column', () => {
    const corrected = knownSource([list], [applyMapping(list, { referrer: 2, sex: null })], []);
    const moved = listOf(HEADER, [0, 1, 4, 3, 2, 5]);
    expect(columnsChanged(corrected, [applyMapping(moved, { referrer: 2, sex: null })])).toBe(true);
  });

  test('is not compared for a list that was not counted then', () => {
    expect(columnsChanged(known, [{ ...listOf(HEADER, [0, 1, 3]), id: 'old' }])).toBe(false);
  });

  test('names the words without a meaning that have come since', () => {
    expect(newWords(known, WORDS)).toEqual([]);
    expect(newWords(known, [...WORDS, word('Bruket', null), word('Jobb', 'work')])).toEqual([
      'Bruket',
    ]);
  });
});
