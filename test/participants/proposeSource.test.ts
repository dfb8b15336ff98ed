import type { SheetContent } from '../../src/cells/cell';
import { findBlocks } from '../../src/participants/findBlocks';
import { proposeSource } from '../../src/participants/proposeSource';
import { outcome, people, sex, sheet, start, whenEnded } from './sheets';

const HEADER = ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Född', 'Remitterande', 'Avslutsorsak'];

/** A list of so many people; `from` makes their numbers and starts differ from another's. */
function list(name: string, count: number, from = 0, header = HEADER): SheetContent {
  return sheet(name, [
    header,
    ...people(count, (i) => [
      from + i + 1,
      start(i) + from,
      whenEnded(i, start(i) + from + 90),
      sex(i),
      1970 + i,
      'FK',
      whenEnded(i, outcome(i)),
    ]),
  ]);
}

function ongoing(name: string): SheetContent {
  return sheet(name, [
    ['Nr', 'Startdatum', 'Kön', 'Född', 'Remitterande'],
    ...people(6, (i) => [i + 500, start(i) + 777, sex(i), 1970 + i, 'FK']),
  ]);
}

function proposed(...sheets: SheetContent[]): readonly [readonly string[], string | null] {
  const blocks = sheets.flatMap(findBlocks);
  const { chosen, reason } = proposeSource(blocks);
  return [blocks.filter(({ id }) => chosen.includes(id)).map((block) => block.sheet), reason];
}

describe('proposeSource', () => {
  it.each<[string, readonly SheetContent[], readonly string[], string | null]>([
    ['chooses nothing where nothing is likely', [sheet('Tom', [])], [], null],
    ['chooses the one list', [list('Deltagare', 8)], ['Deltagare'], null],
    [
      'puts ongoing and closed together',
      [ongoing('Pågående'), list('Avslutade', 8)],
      ['Pågående', 'Avslutade'],
      'ongoingAndClosed',
    ],
    [
      'puts active and ended together',
      [ongoing('Aktiva'), list('Avslut', 8)],
      ['Aktiva', 'Avslut'],
      'ongoingAndClosed',
    ],
    [
      'puts one sheet per year together',
      [list('2018', 8), list('Deltagare 2019', 9, 100), list('2020', 7, 200)],
      ['2018', 'Deltagare 2019', '2020'],
      'oneSheetPerYear',
    ],
    [
      'puts years together that carry the same people over, as many of them',
      [list('2019', 8), list('2020', 8)],
      ['2019', '2020'],
      'oneSheetPerYear',
    ],
    [
      'puts parts of a year together that carry people over',
      [list('VT', 8), list('HT', 9)],
      ['VT', 'HT'],
      'oneSheetPerYear',
    ],
    [
      'puts months together',
      [list('Januari', 8), list('Februari', 8), list('mars', 8)],
      ['Januari', 'Februari', 'mars'],
      'oneSheetPerYear',
    ],
    [
      'puts half-years together',
      [list('VT 2018', 8), list('HT 2018', 9, 100)],
      ['VT 2018', 'HT 2018'],
      'oneSheetPerYear',
    ],
    [
      'puts lists with the same columns together',
      [list('Hedemora', 8), list('Säter', 9, 100)],
      ['Hedemora', 'Säter'],
      'sameColumns',
    ],
    ['leaves a copy out', [list('Deltagare', 8), list('Deltagare (2)', 8)], ['Deltagare'], null],
    [
      'leaves the same rows under another name out',
      [list('Lista', 8), list('Ny', 8)],
      ['Lista'],
      null,
    ],
    [
      'leaves an old backup out, even where it is longer',
      [list('Deltagare gammal', 20), list('Deltagare', 8, 3)],
      ['Deltagare'],
      null,
    ],
    [
      'leaves a copy of one of two lists out',
      [ongoing('Pågående'), list('Avslutade', 8), list('Kopia av Avslutade', 8)],
      ['Pågående', 'Avslutade'],
      'ongoingAndClosed',
    ],
    [
      'takes the list of everybody alone',
      [list('2018', 8), list('2019', 8, 100), list('Alla deltagare', 16)],
      ['Alla deltagare'],
      null,
    ],
    [
      'leaves lists with other columns out',
      [
        list('Deltagare', 8),
        sheet('Kö', [
          ['Nr', 'Startdatum', 'Kön', 'ORS in'],
          ...people(5, (i) => [i, start(i) + 5, 'K', 20.5]),
        ]),
      ],
      ['Deltagare'],
      null,
    ],
  ])('%s', (_, sheets, names, reason) => {
    expect(proposed(...sheets)).toEqual([names, reason]);
  });

  it('leaves a list of another kind out, even where it is named by a year', () => {
    const measured = sheet('2019', [
      ['Startdatum', 'ORS start', 'ORS slut', 'Försörjning', 'Försörjningstid (mån)'],
      ...people(9, (i) => [start(i), 10.5 + i, 20, 'Sjukpenning', 5 * i]),
    ]);
    expect(findBlocks(measured)[0]?.likelihood).toBeGreaterThanOrEqual(0.5);
    expect(proposed(list('2018', 8), measured)).toEqual([['2018'], null]);
  });

  it('puts lists that stand under or beside each other together', () => {
    const stacked = sheet('Deltagare', [
      ['Pågående deltagare'],
      ['Nr', 'Start', 'Kön', 'Ålder', 'Remittent'],
      ...people(6, (i) => [i + 1, start(i), sex(i), 30 + i, 'AF']),
      ['Summa', 6],
      [],
      ['Avslutade deltagare'],
      ['Nr', 'Start', 'Slut', 'Kön', 'Ålder', 'Remittent', 'Resultat'],
      ...people(7, (i) => [
        i + 20,
        start(i) - 900,
        start(i) - 700,
        sex(i),
        30 + i,
        'AF',
        outcome(i),
      ]),
      ['Antal', 7],
    ]);
    const beside = sheet('Lista', [
      ['Aktiva', '', '', '', '', 'Avslutade'],
      ['Nr', 'Start', 'Kön', 'Ålder', '', 'Nr', 'Start', 'Slut', 'Kön', 'Ålder', 'Resultat'],
      ...people(6, (i) => [
        i + 1,
        start(i),
        sex(i),
        30 + i,
        '',
        i + 20,
        start(i) - 500,
        start(i) - 300,
        sex(i),
        33 + i,
        outcome(i),
      ]),
    ]);
    expect(findBlocks(stacked).map(({ rowCount }) => rowCount)).toEqual([6, 7]);
    expect(proposed(stacked)).toEqual([['Deltagare', 'Deltagare'], 'sameColumns']);
    expect(findBlocks(beside).map(({ rowCount }) => rowCount)).toEqual([6, 6]);
    expect(proposed(beside)).toEqual([['Lista', 'Lista'], 'sameColumns']);
  });

  it('never proposes the tables that the add-in writes', () => {
    const { grid } = list('FinsamDeltagare', 8);
    const table = { name: 'FinsamDeltagare', top: 0, left: 0, rowCount: 9, columnCount: 7 };
    expect(proposed({ grid, tables: [table] })).toEqual([[], null]);
  });
});
