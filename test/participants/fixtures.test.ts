import { join } from 'node:path';
import type { Block } from '../../src/participants/block';
import type { Meaning } from '../../src/participants/mapping';
import { findBlocks } from '../../src/participants/findBlocks';
import { readXlsx } from '../support/readXlsx';

const fixture = (name: string): string =>
  join(__dirname, '../fixtures/cases', name, 'participants.xlsx');

function headersByMeaning(block: Block): Partial<Record<Meaning, string>> {
  return Object.fromEntries(
    block.columns.flatMap(({ meaning, header }) => (meaning === null ? [] : [[meaning, header]])),
  );
}

const CASES = [
  {
    name: 'kraften-2018',
    place: { kind: 'range', headerRow: 3, firstRow: 4, lastRow: 85, rowCount: 81 },
    supportUnit: { unit: 'months', guessed: false },
    meanings: {
      number: 'Nr',
      start: 'Inskriven',
      end: 'Avslutad',
      sex: 'Kön',
      birthYear: 'Född',
      referrer: 'Remittent',
      supportForm: 'Ersättning vid start',
      outcome: 'Avslutad till',
      supportTime: 'Mån i off. försörjning',
    },
  },
  {
    name: 'kraften-2020',
    place: { kind: 'table', headerRow: 0, firstRow: 1, lastRow: 83, rowCount: 83 },
    supportUnit: { unit: 'years', guessed: false },
    meanings: {
      number: 'ID',
      start: 'Startdatum',
      end: 'Slutdatum',
      sex: 'Kön (K/M)',
      age: 'Ålder vid start',
      referrer: 'Remitterande',
      outcome: 'Avslutsorsak',
      supportTime: 'Tid i försörjning (år)',
    },
  },
  {
    name: 'hallstahammar-2019',
    place: { kind: 'range', headerRow: 0, firstRow: 1, lastRow: 29, rowCount: 29 },
    supportUnit: { unit: 'years', guessed: true },
    meanings: {
      number: 'Löpnr',
      start: 'Startdatum',
      end: 'Avslutsdatum',
      sex: 'Kön',
      age: 'Ålder',
      referrer: 'Anvisande myndighet',
      outcome: 'Resultat vid avslut',
      supportTime: 'Tid i offentlig försörjning',
      orsIn: 'ORS in',
      orsOut: 'ORS ut',
    },
  },
] as const;

describe.each(CASES)('$name', ({ name, place, supportUnit, meanings }) => {
  it('has one block that looks like a participant list, with every column recognised for certain', async () => {
    const { sheets } = await readXlsx(fixture(name));
    const likely = sheets.flatMap(findBlocks).filter((block) => block.likelihood >= 0.5);
    expect(likely).toHaveLength(1);
    const [block] = likely;
    if (block === undefined) throw new Error('no block');
    expect(block).toMatchObject({ ...place, supportUnit });
    expect(headersByMeaning(block)).toEqual(meanings);
    const recognised = block.columns.filter((column) => column.meaning !== null);
    expect(recognised.every(({ certainty }) => certainty === 'certain')).toBe(true);
  });

  it('finds the same columns in the first 60 rows', async () => {
    const { sheets } = await readXlsx(fixture(name));
    const previews = sheets.map((sheet) => ({
      ...sheet,
      grid: { ...sheet.grid, rows: sheet.grid.rows.slice(0, 60) },
    }));
    const [block] = previews.flatMap(findBlocks).filter(({ likelihood }) => likelihood >= 0.5);
    expect(block === undefined ? null : headersByMeaning(block)).toEqual(meanings);
  });
});
