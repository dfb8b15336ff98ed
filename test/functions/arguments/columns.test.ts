import { day } from '../../support/participants';
import { call, column, mistakeIn } from '../run';

const count = (start: unknown, end: unknown): unknown =>
  call('THROUGHPUT', [start, end, '', '', '', 'antal']);
const mistake = (start: unknown, end: unknown, addresses: (string | null)[] = []): unknown =>
  mistakeIn('THROUGHPUT', [start, end], { addresses });

const starts = column<unknown>('2018-01-01', '2018-02-01');
const ends = column<unknown>('2018-06-01', '2018-07-01');

describe('rows above the first date', () => {
  test('titles, blanks and headings are passed over', () => {
    const titles = column<unknown>('Deltagarlista', '', 'Inskriven');
    expect(count([...titles, ...starts], [...column('', '', 'Avslutad'), ...ends])).toBe(2);
  });

  test('what begins with a digit is a date gone wrong', () => {
    expect(mistake([...column('2018-13-01'), ...starts], [...column(''), ...ends])).toMatch(
      /^value: Startdatumet på rad 1 i området går inte att läsa: ”2018-13-01”/,
    );
    expect(mistake([...column('den 31 feb 2018'), ...starts], [...column(''), ...ends])).toMatch(
      /^value: Startdatumet på rad 1 i området/,
    );
  });

  test('a date that begins with a word is a date', () => {
    expect(count(column('Start', 'March 1, 2018'), column('Slut', 'June 1, 2018'))).toBe(1);
  });

  test('beside a readable end, a text is no heading', () => {
    expect(mistake(column('Anna', 'Bo'), ends)).toMatch(/^value: Startdatumet på rad 1 i området/);
  });

  test('a list with headings alone has nobody in it', () => {
    const headings = column('Deltagare', 'uppdaterad av teamet', 'Start', '');
    expect(count(headings, column('', '', 'Slut', ''))).toBe(0);
  });

  test('a whole column of texts is not all headings', () => {
    const names = column('Namn', 'Anna', 'Bo', 'Cia', 'Dag', 'Eva');
    expect(mistake(names, column('', '', '', '', '', ''))).toMatch(
      /^value: Startdatumet på rad 2 i området går inte att läsa: ”Anna”/,
    );
  });
});

describe('blanks', () => {
  test.each([
    ['', ''],
    [0, 0],
    [null, null],
    [undefined, ''],
    ['-', 'saknas'],
    ['', 'pågår'],
  ])('a row of %j and %j is no row', (start, end) => {
    const rows = [...starts, ...column<unknown>(start), ...starts];
    expect(count(rows, [...ends, ...column<unknown>(end), ...ends])).toBe(4);
  });

  test.each(['', 0, null, undefined, '-', 'tv', 'pågår'])(
    'an end of %j is still enrolled',
    (end) => {
      expect(count(starts, [...ends.slice(1), ...column<unknown>(end)])).toBe(1);
    },
  );
});

describe('dates', () => {
  test.each([
    43132,
    43132.75,
    '43132',
    '2018-02-01',
    '180201',
    180201,
    20180201,
    '1/2 2018',
    '1 februari 2018',
  ])('%j is 1 February 2018', (start) => {
    const args = [column<unknown>(start), column<unknown>('2018-02-01'), '', '', '', 'max'];
    expect(call('THROUGHPUT', args)).toBe(0);
  });
});

describe('mistakes in a row', () => {
  test('an end without a start', () => {
    expect(mistake(column('2018-01-01', ''), ends, ['A!B10:B11', 'A!D10:D11'])).toBe(
      'value: Startdatum saknas på rad 11. Fyll i datumet.',
    );
  });

  test.each([
    ['Blad1!D2:D60', 'på rad 3'],
    ["'Blad 1'!$D:$D", 'på rad 2'],
    ["'It''s! mine'!$D$13:$D$60", 'på rad 14'],
    ['D5:D6', 'på rad 6'],
    ['Tabell1[Slut]', 'på rad 2 i området'],
    [null, 'på rad 2 i området'],
  ])('an end before its start, in a range at %s', (address, place) => {
    const swapped = column<unknown>('2018-06-01', '2018-01-31');
    expect(mistake(starts, swapped, [null, address])).toBe(
      `value: Slutdatum före startdatum ${place}: 2018-01-31 ligger före 2018-02-01. Rätta ett av datumen.`,
    );
  });

  test('a range along a row is named by its cell', () => {
    const [start, end] = [[['2018-01-01', '2018-02-01']], [['', '2018-01-31']]];
    expect(mistake(start, end, ['A!C4:D4', 'A!C5:D5'])).toMatch(
      /^value: Slutdatum före startdatum i cell D5: /,
    );
    expect(mistake(start, end)).toMatch(/på rad 1, kolumn 2 i området: /);
  });

  test('nothing of a personnummer is repeated', () => {
    expect(mistake([...starts, ['19850312-1234']], [...ends, ['']])).toBe(
      'value: Startdatumet på rad 3 i området går inte att läsa. Skriv det som 2018-03-02.',
    );
  });
});

describe('ranges', () => {
  test('may differ in length where nothing stands beyond the shorter one', () => {
    expect(count([...starts, [''], [0]], ends)).toBe(2);
    expect(count(starts, [...ends, [null]])).toBe(2);
  });

  test('may not, where something does', () => {
    const longer = [...starts, ...column<unknown>('', day('2018-03-01'))];
    expect(mistake(longer, ends, ['A!B2:B5', 'A!D2:D3'])).toBe(
      'value: Områdena är olika långa: ”slut” tar slut före värdet på rad 5. Markera samma rader i alla kolumner.',
    );
  });

  test('may not, already in the row below the shorter one', () => {
    expect(mistake([...starts, ['2018-03-01']], ends)).toMatch(/tar slut före värdet på rad 3/);
  });

  test('are one column each', () => {
    expect(mistake([...starts.map((row) => [...row, ''])], ends)).toBe(
      'value: ”start” är flera kolumner. Markera bara en.',
    );
  });

  test('can be single values', () => {
    expect(count('2018-01-01', day('2018-02-01'))).toBe(1);
  });

  test('can be whole columns', () => {
    const whole = (cells: unknown[][]): unknown[][] => [
      ...cells,
      ...Array.from({ length: 1_048_576 - cells.length }, () => ['']),
    ];
    expect(count(whole(starts), whole(ends))).toBe(2);
  });
});
