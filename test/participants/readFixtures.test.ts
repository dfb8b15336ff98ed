import { join } from 'node:path';
import { toSerial } from '../../src/definitions/serial';
import { findBlocks } from '../../src/participants/findBlocks';
import { proposeSource } from '../../src/participants/proposeSource';
import { readParticipants } from '../../src/participants/readParticipants';
import { summariseReading } from '../../src/participants/summariseReading';
import { sv } from '../../src/texts/sv';
import type { Reading } from '../../src/participants/reading';
import { readXlsx } from '../support/readXlsx';

async function readCase(name: string): Promise<Reading> {
  const path = join(__dirname, '../fixtures/cases', name, 'participants.xlsx');
  const { sheets } = await readXlsx(path);
  const blocks = sheets.flatMap(findBlocks);
  const { chosen } = proposeSource(blocks);
  return readParticipants({
    sheets,
    blocks: blocks.filter(({ id }) => chosen.includes(id)),
    outcomeWords: {},
    supportUnit: null,
    today: toSerial({ year: 2024, month: 1, day: 1 }) ?? 0,
  });
}

describe('the published cases are read with no correction', () => {
  it('kraften-2018: everything', async () => {
    const reading = await readCase('kraften-2018');
    expect(reading.participants).toHaveLength(81);
    expect(reading.problems).toEqual([]);
    expect(reading.supportUnit).toBe('months');
    expect(reading.participants.every(({ age }) => age !== null)).toBe(true);
    expect(summariseReading(reading, sv)).toBe('81 rader: 81 deltagare, 0 utan startdatum');
  });

  it('kraften-2020: everything', async () => {
    const reading = await readCase('kraften-2020');
    expect(reading.participants).toHaveLength(83);
    expect(reading.problems).toEqual([]);
    expect(reading.words.every(({ by }) => by === 'dictionary')).toBe(true);
  });

  it('hallstahammar-2019: all but one sex, and an ORS value beyond its scale', async () => {
    const reading = await readCase('hallstahammar-2019');
    expect(reading.participants).toHaveLength(29);
    expect(reading.problems.map(({ code, found }) => [code, found])).toEqual([
      ['orsUnreadable', '40,8'],
      ['sexMissing', ''],
    ]);
    expect(reading.supportUnit).toBe('years');
    const capped = reading.participants.filter(({ supportTime }) => supportTime?.capped);
    expect(capped.map(({ supportTime }) => supportTime?.months)).toEqual(Array(6).fill(108));
  });
});
