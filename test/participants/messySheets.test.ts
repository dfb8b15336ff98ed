import type { SheetContent } from '../../src/cells/cell';
import { findBlocks } from '../../src/participants/findBlocks';
import type { Meaning } from '../../src/participants/mapping';
import {
  headersOf,
  outcome,
  people,
  readProposed,
  referrer,
  sex,
  sheet,
  start,
  whenEnded,
} from './sheets';

interface Messy {
  readonly name: string;
  readonly content: SheetContent;
  readonly meanings: Partial<Record<Meaning, string>>;
  readonly participants: number;
}

const SHEETS: readonly Messy[] = [
  {
    name: 'an English sheet',
    content: sheet('Clients', [
      [
        'Case',
        'Date of entry',
        'Date of exit',
        'Sex',
        'Age at entry',
        'Referring organisation',
        'Destination on exit',
        'Time on benefits (years)',
        'ORS pre',
        'ORS post',
      ],
      ...people(9, (i) => [
        100 + i,
        start(i),
        whenEnded(i, start(i) + 90),
        i % 2 ? 'Female' : 'Male',
        30 + i,
        referrer(i),
        whenEnded(i, 'Employment'),
        i + 0.5,
        12.5 + i,
        whenEnded(i, 20 + i),
      ]),
    ]),
    meanings: {
      number: 'Case',
      start: 'Date of entry',
      end: 'Date of exit',
      sex: 'Sex',
      age: 'Age at entry',
      referrer: 'Referring organisation',
      outcome: 'Destination on exit',
      supportTime: 'Time on benefits (years)',
      orsIn: 'ORS pre',
      orsOut: 'ORS post',
    },
    participants: 9,
  },
  {
    name: 'group titles over the columns',
    content: sheet('Lista', [
      ['Deltagare', '', '', 'Inskrivning', '', 'Avslut', '', 'ORS', '', 'Försörjning', ''],
      [
        'Nr',
        'Kön',
        'Ålder',
        'Datum',
        'Remittent',
        'Datum',
        'Orsak',
        'In',
        'Ut',
        'Form',
        'Tid (mån)',
      ],
      ...people(10, (i) => [
        i + 1,
        sex(i),
        20 + i,
        start(i),
        referrer(i),
        whenEnded(i, start(i) + 100),
        whenEnded(i, outcome(i)),
        10 + i / 2,
        whenEnded(i, 20 + i / 3),
        'Sjukpenning',
        i * 4,
      ]),
    ]),
    meanings: {
      number: 'Nr',
      sex: 'Kön',
      age: 'Ålder',
      start: 'Inskrivning Datum',
      referrer: 'Remittent',
      end: 'Avslut Datum',
      outcome: 'Avslut Orsak',
      orsIn: 'ORS In',
      orsOut: 'ORS Ut',
      supportForm: 'Försörjning Form',
      supportTime: 'Försörjning Tid (mån)',
    },
    participants: 10,
  },
  {
    name: 'a second header row under some columns only',
    content: sheet('Lista', [
      ['Löpnr', 'Kön', 'Start', 'Slut', 'Avslutsorsak', 'ORS', ''],
      ['', '', '', '', '', 'In', 'Ut'],
      ...people(8, (i) => [
        i + 1,
        sex(i),
        start(i),
        whenEnded(i, start(i) + 100),
        whenEnded(i, outcome(i)),
        10 + i / 2,
        whenEnded(i, 20 + i),
      ]),
    ]),
    meanings: {
      number: 'Löpnr',
      sex: 'Kön',
      start: 'Start',
      end: 'Slut',
      outcome: 'Avslutsorsak',
      orsIn: 'ORS In',
      orsOut: 'ORS Ut',
    },
    participants: 8,
  },
  {
    name: 'headers that say nothing',
    content: sheet('Blad1', [
      ['Kolumn1', 'Kolumn2', 'Kolumn3', 'Kolumn4', 'Kolumn5', 'Kolumn6'],
      ...people(10, (i) => [
        i + 1,
        start(i),
        whenEnded(i, start(i) + 100),
        sex(i),
        1960 + i * 3,
        whenEnded(i, outcome(i)),
      ]),
    ]),
    meanings: {
      number: 'Kolumn1',
      start: 'Kolumn2',
      end: 'Kolumn3',
      sex: 'Kolumn4',
      birthYear: 'Kolumn5',
      outcome: 'Kolumn6',
    },
    participants: 10,
  },
  {
    name: 'two columns called Datum',
    content: sheet('Blad1', [
      ['Deltagare', 'Datum', 'Datum', 'Kön', 'Ålder', 'Remiss', 'Orsak'],
      ...people(10, (i) => [
        `D${i + 1}`,
        start(i),
        whenEnded(i, start(i) + 100),
        i % 2 ? 'tjej' : 'kille',
        20 + i,
        referrer(i),
        whenEnded(i, outcome(i)),
      ]),
    ]),
    meanings: {
      number: 'Deltagare',
      start: 'Datum',
      end: 'Datum',
      sex: 'Kön',
      age: 'Ålder',
      referrer: 'Remiss',
      outcome: 'Orsak',
    },
    participants: 10,
  },
  {
    name: 'many other dates, in an unusual order',
    content: sheet('Uppföljning', [
      [
        'Född',
        'Ansökt',
        'Samtycke datum',
        'Avslutsdatum',
        'Inskrivningsdatum',
        'Datum för uppföljning',
        'Beslut t.o.m.',
        'Utfall',
        'Kön',
        'Anvisad av',
        'Nr',
        'Sysselsättning vid uppföljning',
        'Tid i insats (mån)',
        'År i försörjning före',
      ],
      ...people(10, (i) => [
        1970 + i,
        start(i) - 40,
        start(i) - 10,
        whenEnded(i, start(i) + 100),
        start(i),
        start(i) + 90,
        start(i) + 180,
        whenEnded(i, outcome(i)),
        sex(i),
        referrer(i),
        i + 1,
        'Arbete',
        3,
        i + 0.5,
      ]),
    ]),
    meanings: {
      birthYear: 'Född',
      start: 'Inskrivningsdatum',
      end: 'Avslutsdatum',
      outcome: 'Utfall',
      sex: 'Kön',
      referrer: 'Anvisad av',
      number: 'Nr',
      supportTime: 'År i försörjning före',
    },
    participants: 10,
  },
  {
    name: 'abbreviations, a title row right above, line breaks and no å, ä, ö',
    content: sheet('L', [
      ['Deltagarlista 2018', '', '', 'Team Säter', ''],
      [
        'Lpnr',
        'Inskr.\ndatum',
        'Utskr. datum ',
        'Kon',
        'Fodd',
        'Rem.',
        'Avsl.orsak',
        'Off.förs. (mån)',
      ],
      ...people(9, (i) => [
        i + 1,
        start(i) + 0.5,
        whenEnded(i, start(i) + 90),
        sex(i),
        1970 + i,
        'FK',
        whenEnded(i, outcome(i)),
        i * 4,
      ]),
    ]),
    meanings: {
      number: 'Lpnr',
      start: 'Inskr. datum',
      end: 'Utskr. datum',
      sex: 'Kon',
      birthYear: 'Fodd',
      referrer: 'Rem.',
      outcome: 'Avsl.orsak',
      supportTime: 'Off.förs. (mån)',
    },
    participants: 9,
  },
  {
    name: 'names and free text, which are flagged and never sampled',
    content: sheet('Blad1', [
      [
        'Förnamn',
        'Efternamn',
        'Personnummer',
        'Inskriven i teamet',
        'Utskriven',
        'K/M',
        'Vad hände',
        'Anteckningar',
      ],
      ...people(10, (i) => [
        'Anna',
        'Berg',
        '850101-1234',
        start(i),
        whenEnded(i, start(i) + 100),
        sex(i),
        whenEnded(i, outcome(i)),
        'text',
      ]),
    ]),
    meanings: { start: 'Inskriven i teamet', end: 'Utskriven', sex: 'K/M', outcome: 'Vad hände' },
    participants: 10,
  },
  {
    name: 'columns without any header',
    content: sheet('L', [
      ['', 'Start', 'Slut', '', 'Född', '', 'Resultat'],
      ...people(9, (i) => [
        i + 1,
        start(i),
        whenEnded(i, start(i) + 90),
        sex(i),
        1970 + i,
        referrer(i),
        whenEnded(i, outcome(i)),
      ]),
    ]),
    meanings: {
      number: '',
      start: 'Start',
      end: 'Slut',
      sex: '',
      birthYear: 'Född',
      referrer: '',
      outcome: 'Resultat',
    },
    participants: 9,
  },
  {
    name: 'a yes/no column called Avslutad beside the day',
    content: sheet('L', [
      [
        'Deltagare',
        'Avslutad',
        'Avslutsdatum',
        'Startade',
        'Kön',
        'Status',
        'Utbildningsnivå',
        'Anvisning',
      ],
      ...people(9, (i) => [
        `Anna Karlsson${'abcdefghi'[i] ?? ''}`,
        i % 2 ? 'Ja' : 'Nej',
        whenEnded(i, start(i) + 90),
        start(i),
        sex(i),
        i % 2 ? 'Avslutad' : 'Pågående',
        'Gymnasium',
        referrer(i),
      ]),
    ]),
    meanings: { start: 'Startade', end: 'Avslutsdatum', sex: 'Kön', referrer: 'Anvisning' },
    participants: 9,
  },
  {
    name: 'a yes/no column called Inskriven beside a column called Datum',
    content: sheet('L', [
      ['Nr', 'Inskriven', 'Datum', 'Kön'],
      ...people(6, (i) => [i + 1, 'Ja', start(i), sex(i)]),
    ]),
    meanings: { number: 'Nr', start: 'Datum', sex: 'Kön' },
    participants: 6,
  },
  {
    name: 'a small table above a list with many columns of its own',
    content: sheet('L', [
      ['Kön', 'Ålder'],
      ['K', 30],
      [],
      ['Nr', 'Start', 'Slut', 'Kön', 'Lampa', 'Stol', 'Bord', 'Matta', 'Soffa', 'Hylla', 'Skåp'],
      ...people(6, (i) => [i + 1, start(i), '', sex(i), 'a', 'b', 'c', 'd', 'e', 'f', 'g']),
    ]),
    meanings: { number: 'Nr', start: 'Start', end: 'Slut', sex: 'Kön' },
    participants: 6,
  },
  {
    name: 'words of outcomes in a column that is filled for those who are still there',
    content: sheet('L', [
      ['Nr', 'Start', 'Slut', 'Kön', 'Dagarna fylls med'],
      ...people(8, (i) => [i + 1, start(i), whenEnded(i, start(i) + 90), sex(i), 'Praktik']),
    ]),
    meanings: { number: 'Nr', start: 'Start', end: 'Slut', sex: 'Kön' },
    participants: 8,
  },
  {
    name: 'a list that starts in C5, with days as six digits',
    content: {
      grid: {
        sheet: 'L',
        top: 4,
        left: 2,
        rows: [
          ['Resultat', 'Insats', 'Kön', 'Slutat', 'Börjat', 'Löp-nr'],
          ...people(9, (i) => [
            whenEnded(i, outcome(i)),
            'Grön rehab',
            sex(i),
            whenEnded(i, 190301 + i),
            180101 + i,
            i + 1,
          ]),
        ],
      },
      tables: [],
    },
    meanings: { outcome: 'Resultat', sex: 'Kön', end: 'Slutat', start: 'Börjat', number: 'Löp-nr' },
    participants: 9,
  },
  {
    name: 'subtotals and year titles between the rows, notes and a small table below',
    content: sheet('L', [
      ['Teamet i Avesta', '', '', 'Uppdaterad: mars'],
      [],
      ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Resultat'],
      ...people(4, (i) => [i + 1, start(i), start(i) + 90, sex(i), outcome(i)]),
      ['Summa 2018', 4],
      ['2019'],
      ...people(4, (i) => [i + 5, start(i + 9), '', sex(i), '']),
      [],
      ['Nya 2020'],
      ...people(2, (i) => [i + 9, start(i + 20), '', sex(i), '']),
      ['Totalt', 10],
      [],
      ['K = kvinna, M = man'],
      ['Män', 4],
      ['Kvinnor', 6],
    ]),
    meanings: {
      number: 'Nr',
      start: 'Startdatum',
      end: 'Slutdatum',
      sex: 'Kön',
      outcome: 'Resultat',
    },
    participants: 10,
  },
  {
    name: 'a list that is numbered and has formulas in advance',
    content: sheet('L', [
      ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Ålder', 'Resultat'],
      ...people(8, (i) => [
        i + 1,
        start(i),
        whenEnded(i, start(i) + 90),
        sex(i),
        30 + i,
        whenEnded(i, outcome(i)),
      ]),
      ...people(20, (i) => [i + 9, '', '', '', 0, '']),
    ]),
    meanings: {
      number: 'Nr',
      start: 'Startdatum',
      end: 'Slutdatum',
      sex: 'Kön',
      age: 'Ålder',
      outcome: 'Resultat',
    },
    participants: 8,
  },
  {
    name: 'means below a list whose label stands in a column of names',
    content: sheet('L', [
      ['Namn', 'Startdatum', 'Slutdatum', 'Kön', 'Ålder'],
      ...people(8, (i) => ['x', start(i), '', sex(i), 30 + i]),
      ['Medel', '', '', '', 33.5],
    ]),
    meanings: { start: 'Startdatum', end: 'Slutdatum', sex: 'Kön', age: 'Ålder' },
    participants: 8,
  },
  {
    name: 'a list whose rows to come are numbered and have their formulas already',
    content: sheet('Deltagare', [
      ['Löpnr', 'Inskrivningsdatum', 'Avslutsdatum', 'Kön', 'Födelseår', 'Ålder', 'Avslutsorsak'],
      ...people(12, (i) => [
        i + 1,
        start(i),
        whenEnded(i, start(i) + 200),
        sex(i),
        1980 + i,
        38,
        whenEnded(i, outcome(i)),
      ]),
      ...people(40, (i) => [i + 13, '', '', '', '', 1900, '']),
    ]),
    meanings: {
      number: 'Löpnr',
      start: 'Inskrivningsdatum',
      end: 'Avslutsdatum',
      sex: 'Kön',
      birthYear: 'Födelseår',
      age: 'Ålder',
      outcome: 'Avslutsorsak',
    },
    participants: 12,
  },
  {
    name: 'a row below the header that says how to write',
    content: sheet('Deltagare', [
      ['Nr', 'Startdatum', 'Slutdatum', 'Kön', 'Avslutsorsak'],
      ['löpande', 'ÅÅÅÅ-MM-DD', 'ÅÅÅÅ-MM-DD', 'K/M', 'välj i lista'],
      ...people(10, (i) => [
        i + 1,
        start(i),
        whenEnded(i, start(i) + 200),
        sex(i),
        whenEnded(i, outcome(i)),
      ]),
    ]),
    meanings: {
      number: 'Nr',
      start: 'Startdatum',
      end: 'Slutdatum',
      sex: 'Kön',
      outcome: 'Avslutsorsak',
    },
    participants: 10,
  },
];

describe.each(SHEETS)('$name', ({ content, meanings, participants }) => {
  it('has its columns recognised and all its participants read', () => {
    const { blocks, reading } = readProposed([content]);
    expect(blocks).toHaveLength(1);
    expect(headersOf(blocks[0])).toEqual(meanings);
    expect(reading.participants).toHaveLength(participants);
    expect(reading.uncounted).toEqual([]);
    expect(reading.problems).toEqual([]);
  });

  it('is recognised in its first rows as well', () => {
    const { grid } = content;
    const preview = { ...content, grid: { ...grid, rows: grid.rows.slice(0, 10) } };
    const [block] = findBlocks(preview).filter(({ likelihood }) => likelihood >= 0.5);
    expect(headersOf(block)).toMatchObject({ start: meanings.start });
  });
});

describe('personal columns', () => {
  it('are flagged by header or by content, and give no samples', () => {
    const [block] = findBlocks(
      sheet('L', [
        ['Namn', 'Nr', 'Start', 'Född', 'Deltagare'],
        ...people(6, (i) => [
          'Anna',
          i,
          start(i),
          `19850${i + 1}12-1234`,
          `Karin Ek${'abcdef'[i] ?? ''}`,
        ]),
      ]),
    );
    const personal = block?.columns.filter((column) => column.personal) ?? [];
    expect(personal.map(({ header }) => header)).toEqual(['Namn', 'Född', 'Deltagare']);
    expect(personal.flatMap(({ samples }) => samples)).toEqual([]);
    expect(personal.every(({ meaning }) => meaning === null)).toBe(true);
  });
});

describe('what is no participant list', () => {
  it.each<[string, SheetContent]>([
    ['an empty sheet', sheet('Tom', [])],
    [
      'a budget',
      sheet('Budget', [
        ['Post', 'Budget 2018', 'Utfall 2018', 'Diff'],
        ['Personal', 45000, 43000, 2000],
        ['Lokal', 42000, 41000, 1000],
        ['Resor', 43500, 44000, -500],
      ]),
    ],
    [
      'a list of referrers',
      sheet('Remittenter', [
        ['Namn', 'Myndighet', 'Telefon', 'E-post'],
        ['A', 'AF', '1', 'a'],
        ['B', 'FK', '2', 'b'],
        ['C', 'Soc', '3', 'c'],
      ]),
    ],
    [
      'a result table',
      sheet('Resultat', [
        [
          '',
          'Inskrivna vid start',
          'Nyinskrivna',
          'Avslut',
          'Dropout',
          'Arbete',
          'Inskrivna vid slut',
        ],
        ['Män', 17, 11, 15, 1, 4, 13],
        ['Kvinnor', 23, 18, 19, 0, 3, 22],
        ['Totalt', 40, 29, 34, 1, 7, 35],
      ]),
    ],
    [
      'meetings',
      sheet('Möten', [
        ['Datum', 'Möte', 'Ort'],
        ...people(6, (i) => [start(i), 'Styrelse', 'Sala']),
      ]),
    ],
  ])('%s is not proposed', (_, content) => {
    expect(readProposed([content]).blocks).toEqual([]);
  });
});
