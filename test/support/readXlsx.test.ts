import { join } from 'node:path';
import { readXlsx } from './readXlsx';

const fixture = (name: string): string =>
  join(__dirname, '../fixtures/cases', name, 'participants.xlsx');

describe('readXlsx', () => {
  it('gives dates as serials, text as text and empty cells as empty strings', async () => {
    const { sheets } = await readXlsx(fixture('kraften-2018'));
    const [list] = sheets;
    expect(list?.grid.rows[3]?.slice(0, 3)).toEqual(['Nr', 'Inskriven', 'Avslutad']);
    expect(list?.grid.rows[4]?.slice(0, 4)).toEqual([1, 42014, 42897, 'K']);
    expect(list?.grid.rows[1]?.[1]).toBe('');
  });

  it('gives the tables of a sheet with their place, header row included', async () => {
    const { sheets } = await readXlsx(fixture('kraften-2020'));
    expect(sheets[0]?.tables).toEqual([
      { name: 'tblDeltagare', top: 0, left: 0, rowCount: 84, columnCount: 8 },
    ]);
    expect(sheets[1]?.tables).toEqual([]);
  });
});
