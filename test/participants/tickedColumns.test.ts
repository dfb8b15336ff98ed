import type { CellValue } from '../../src/cells/cell';
import { formatProblem } from '../../src/participants/formatProblem';
import { readTick } from '../../src/participants/readTick';
import { sv } from '../../src/texts/sv';
import { headersOf, people, readProposed, sheet, start, whenEnded, type Row } from './sheets';

/** Rows 0-5: every second row has ended, with work. */
function withDropout(header: string, values: readonly CellValue[], last?: Row) {
  return sheet('Lista', [
    ['Nr', 'Start', 'Slut', 'Kön', 'Avslutsorsak', header],
    ...people(values.length, (i) => [
      i + 1,
      start(i),
      whenEnded(i, start(i) + 90),
      'K',
      whenEnded(i, 'Arbete'),
      values[i] ?? '',
    ]),
    ...(last === undefined ? [] : [last]),
  ]);
}

function withSexes([woman, man]: readonly [string, string], rows: readonly Row[]) {
  return sheet('Lista', [
    ['Nr', 'Start', 'Slut', woman, man, 'Avslutsorsak'],
    ...rows.map((cells, i) => [
      i + 1,
      start(i),
      whenEnded(i, start(i) + 90),
      ...cells,
      whenEnded(i, 'Arbete'),
    ]),
  ]);
}

const read = (content: ReturnType<typeof sheet>) => {
  const { blocks, reading } = readProposed([content]);
  return {
    blocks,
    reading,
    meanings: headersOf(blocks[0]),
    exits: reading.participants.map(({ exit }) => exit),
    sexes: reading.participants.map(({ sex }) => sex),
    problems: reading.problems.map(({ code, cell }) => [code, cell.row, cell.column]),
  };
};

describe('readTick', () => {
  it.each<CellValue>([
    'x',
    'X ',
    '(x)',
    'Ja',
    'ja.',
    'J',
    'yes',
    'Y',
    1,
    '1',
    true,
    '✓',
    '✔️',
    '☑',
  ])('reads %p as yes', (value) => {
    expect(readTick(value)).toEqual({ kind: 'value', value: true });
  });

  it.each<CellValue>(['Nej', 'n', 'no', 0, '0', false, '☐'])('reads %p as no', (value) => {
    expect(readTick(value)).toEqual({ kind: 'value', value: false });
  });

  it.each<CellValue>(['', ' ', '-'])('finds %p blank', (value) => {
    expect(readTick(value)).toEqual({ kind: 'blank' });
  });

  it.each<CellValue>(['kanske', 2, 43500, 'Arbete', '#VALUE!', '2018-03-02'])(
    'does not guess %p',
    (value) => {
      expect(readTick(value)).toEqual({ kind: 'unreadable' });
    },
  );
});

describe('a column that says who dropped out', () => {
  it.each<[string, readonly CellValue[]]>([
    ['Dropout', ['nej', 'ja', 'nej', 'nej', 'nej', 'ja']],
    ['Drop-out (ja/nej)', ['', 'Ja', '', '', '', 'Ja']],
    ['Drop outs', ['', 'x', '', '', '', 'X']],
    ['Tidigt avhopp', [0, 1, 0, 0, 0, 1]],
    ['Tidigt avslut?', ['Nej', 'Ja', 'Nej', 'Nej', 'Nej', 'Ja']],
    ['Avhopp', [false, true, false, false, false, true]],
    ['Hoppat av', ['', '✓', '', '', '', '✓']],
    ['Avbrott', ['n', 'j', 'n', 'n', 'n', 'j']],
    ['Avbruten insats', ['', 1, '', '', '', 1]],
    ['Dropped out', ['no', 'yes', 'no', 'no', 'no', 'yes']],
  ])('"%s" with %j decides over the outcome', (header, values) => {
    const { meanings, exits, problems } = read(withDropout(header, values));
    expect(meanings).toMatchObject({ outcome: 'Avslutsorsak', dropout: header, end: 'Slut' });
    expect(exits).toEqual([null, 'dropout', null, 'work', null, 'dropout']);
    expect(problems).toEqual([]);
  });

  it('stands under a title over a group', () => {
    const { grid } = withDropout('Dropout', ['', 'x', '', '', '', '']);
    const [header = [], ...rows] = grid.rows;
    const content = sheet('Lista', [['', '', 'Avslut', '', '', ''], header, ...rows]);
    expect(read(content).exits).toEqual([null, 'dropout', null, 'work', null, 'work']);
  });

  it.each<[string, readonly CellValue[]]>([
    ['Avbrott', ['', 43500, '', 43600, '', 43700]],
    ['Avbrott', ['', '2019-03-02', '', '2019-04-02', '', '']],
    ['Avbrott', ['', 'Semester', '', 'Sjuk', '', 'Föräldraledig']],
    ['Risk för avhopp', ['', 'x', '', '', '', 'x']],
    ['Tidigare avhopp', ['ja', 'nej', '', '', '', 'x']],
    ['Avbrutit gymnasiet', ['ja', 'nej', '', '', '', 'x']],
    ['Antal avbrott', [1, 0, 0, 0, 0, 1]],
    ['Samtycke', ['ja', 'nej', 'ja', 'ja', 'nej', 'ja']],
    ['Dropout', ['', '', '', '', '', '']],
  ])('is not found in "%s" with %j', (header, values) => {
    const { meanings, exits } = read(withDropout(header, values));
    expect(meanings.dropout).toBeUndefined();
    expect(exits).toEqual([null, 'work', null, 'work', null, 'work']);
  });

  it('leaves a column of outcome words to be the outcome', () => {
    const content = sheet('Lista', [
      ['Nr', 'Start', 'Slut', 'Kön', 'Avbrott'],
      ...people(6, (i) => [
        i,
        start(i),
        whenEnded(i, start(i) + 9),
        'K',
        whenEnded(i, i === 1 ? 'Flyttat' : 'Arbete'),
      ]),
    ]);
    expect(read(content).meanings.outcome).toBe('Avbrott');
  });

  const LAST = ['', 'ja', '', '', '', ''];

  it('asks for no outcome where it says yes, and does not ask what the word means', () => {
    const blank = read(withDropout('Dropout', LAST, [7, 43400, 43500, 'M', '', 'ja']));
    expect(blank.problems).toEqual([]);
    expect(blank.exits.at(-1)).toBe('dropout');
    const unknown = read(withDropout('Dropout', LAST, [7, 43400, 43500, 'M', 'Xyz', 'ja']));
    expect(unknown.problems).toEqual([]);
    expect(unknown.reading.words.map(({ word }) => word)).toEqual(['Arbete']);
  });

  it('lets the outcome decide where it says no', () => {
    const { exits } = read(withDropout('Dropout', LAST, [7, 43400, 43500, 'M', 'Avbrott', 'nej']));
    expect(exits.at(-1)).toBe('dropout');
  });

  it('reports a cell that says neither, and lets the outcome decide', () => {
    const { reading, exits, problems } = read(
      withDropout('Dropout', LAST, [7, 43400, 43500, 'M', 'Studier', 'kanske']),
    );
    expect(problems).toEqual([['dropoutUnreadable', 7, 5]]);
    expect(reading.problems[0]).toMatchObject({ found: 'kanske', rowCounts: true });
    expect(exits.at(-1)).toBe('studies');
  });

  it('reports a yes without an end, once', () => {
    const alone = read(withDropout('Dropout', LAST, [7, 43400, '', 'M', '', 'ja']));
    expect(alone.problems).toEqual([['outcomeWithoutEnd', 7, 5]]);
    expect(alone.exits.at(-1)).toBeNull();
    const both = read(withDropout('Dropout', LAST, [7, 43400, '', 'M', 'Studier', 'ja']));
    expect(both.problems).toEqual([['outcomeWithoutEnd', 7, 4]]);
  });

  it('makes nobody of rows prepared with a no', () => {
    const { grid } = withDropout('Dropout', ['nej', 'ja', 'nej', 'nej']);
    for (const no of ['nej', false]) {
      const prepared = people(2, (i) => [i + 5, '', '', '', '', no]);
      const below = people(5, () => ['', '', '', '', '', no]);
      expect(read(sheet('L', [...grid.rows, ...below])).reading.rowCount).toBe(4);
      const { reading } = read(sheet('L', [...grid.rows, ...prepared, ...below]));
      expect(reading.participants).toHaveLength(4);
      expect(reading.rowCount).toBeLessThanOrEqual(6);
    }
  });
});

describe('crosses under one column for women and one for men', () => {
  const crosses = (x: CellValue, none: CellValue): readonly Row[] => [
    [x, none],
    [none, x],
    [none, x],
    [x, none],
  ];

  it.each<[readonly [string, string], readonly Row[]]>([
    [['Kvinna', 'Man'], crosses('x', '')],
    [['Kvinna', 'Man'], crosses(1, '')],
    [['Kvinnor', 'Män'], crosses(1, 0)],
    [['K', 'M'], crosses('X', '')],
    [['Kvinna (x)', 'Man (x)'], crosses('✓', '')],
    [['Kön: kvinna', 'Kön: man'], crosses('x', '')],
    [['Female', 'Male'], crosses(true, false)],
    [['Women', 'Men'], crosses('yes', 'no')],
  ])('%j are read, whichever stands first', ([woman, man], rows) => {
    const { meanings, sexes, problems } = read(withSexes([woman, man], rows));
    expect(meanings).toMatchObject({ sexWoman: woman, sexMan: man });
    expect(meanings.sex).toBeUndefined();
    expect(sexes).toEqual(['woman', 'man', 'man', 'woman']);
    expect(problems).toEqual([]);
    expect(read(withSexes([man, woman], rows)).sexes).toEqual(['man', 'woman', 'woman', 'man']);
  });

  it.each([
    [
      'above the header',
      [
        ['', '', '', 'Kön', '', ''],
        ['Nr', 'Start', 'Slut', 'K', 'M', 'Resultat'],
      ],
    ],
    [
      'in it',
      [
        ['Nr', 'Start', 'Slut', 'Kön', '', 'Resultat'],
        ['', '', '', 'K', 'M', ''],
      ],
    ],
  ])('are read under a title %s', (_, header) => {
    const rows = crosses('x', '').map((cells, i) => [i + 1, start(i), '', ...cells, '']);
    const { sexes, meanings } = read(sheet('Lista', [...header, ...rows]));
    expect(sexes).toEqual(['woman', 'man', 'man', 'woman']);
    expect(meanings.sex).toBeUndefined();
  });

  it('are read where the list has only women', () => {
    const { sexes } = read(
      withSexes(
        ['Kvinna', 'Man'],
        [
          ['x', ''],
          ['x', ''],
          ['x', ''],
        ],
      ),
    );
    expect(sexes).toEqual(['woman', 'woman', 'woman']);
  });

  it('say that the sex is missing where no cross stands, and takes the letter that is asked for', () => {
    const { sexes, problems } = read(
      withSexes(['Kvinna', 'Man'], [...crosses('x', ''), ['', ''], ['M', ''], ['', 'K']]),
    );
    expect(problems).toEqual([['sexMissing', 5, 3]]);
    expect(sexes.slice(4)).toEqual([null, 'man', 'woman']);
  });

  it('say at the second cell that two crosses cannot be read, and at its cell that a word cannot', () => {
    const { reading, sexes, problems } = read(
      withSexes(['Man', 'Kvinna'], [...crosses('x', ''), ['x', 'x'], ['', 'vet inte']]),
    );
    expect(problems).toEqual([
      ['sexUnreadable', 5, 4],
      ['sexUnreadable', 6, 4],
    ]);
    expect(sexes.slice(4)).toEqual([null, null]);
    const [both] = reading.problems;
    expect(both && formatProblem(both, sv)).toContain('Könet i E6');
  });

  it.each<[string, readonly [string, string], readonly Row[]]>([
    ['one alone', ['Kvinna', 'Ort'], crosses('x', '')],
    ['other words', ['Flicka', 'Pojke'], crosses('x', '')],
    ['ages', ['Kvinna', 'Man'], crosses(34, '')],
    ['nothing under them', ['Kvinna', 'Man'], crosses('', '')],
  ])('are not found in %s', (_, headers, rows) => {
    const { meanings } = read(withSexes(headers, rows));
    expect(meanings.sexWoman).toBeUndefined();
    expect(meanings.sexMan).toBeUndefined();
  });

  it('are left alone where another column tells the sex', () => {
    for (const header of ['Kön', 'Kolumn1']) {
      const content = sheet('Lista', [
        ['Nr', 'Start', header, 'K', 'M'],
        ...people(4, (i) => [
          i + 1,
          start(i),
          i % 2 ? 'K' : 'M',
          i % 2 ? '' : 'x',
          i % 2 ? 'x' : '',
        ]),
      ]);
      const { meanings, sexes } = read(content);
      expect(meanings).toEqual({ number: 'Nr', start: 'Start', sex: header });
      expect(sexes).toEqual(['man', 'woman', 'man', 'woman']);
    }
  });
});
