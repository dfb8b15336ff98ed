import type { CellValue } from '../../../src/cells/cell';

/** A table, and whether it shows a group of one to four people. */
export interface SmallGroupTable {
  readonly rows: readonly (readonly CellValue[])[];
  /** `printed`: as a number. `workedOut`: hidden, but its total gives it away. Null: not at all. */
  readonly shows: 'printed' | 'workedOut' | null;
}

const HIDDEN = ['färre än 5', '<5', '1–4'] as const;
const TITLES = ['Nya deltagare per remittent', 'Avslutade deltagare', 'Aktiva deltagare, kön'];
const NO_PEOPLE = ['Möten med styrgruppen', 'Personal i teamet', 'Aktiviteter under året'];

/** Tables with small groups shown, given away and well hidden, and tables of what are no people. */
export function smallGroupTables(random: () => number): readonly SmallGroupTable[] {
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(choices: readonly [T, ...T[]] | readonly T[]): T | '' =>
    choices[below(choices.length)] ?? '';
  const large = (): number => 5 + below(20);
  const table = (
    title: string,
    cells: readonly (readonly [number, number])[],
    hide: (row: number, column: number) => boolean,
  ): SmallGroupTable['rows'] => {
    const word = one(HIDDEN);
    const shown = (value: number, row: number, column: number): CellValue =>
      hide(row, column) ? word : value;
    const sums = [0, 1].map((at) => cells.reduce((sum, row) => sum + (row[at] ?? 0), 0));
    return [
      [title],
      ['', 'Kvinnor', 'Män', 'Totalt'],
      ...cells.map(([women, men], row): CellValue[] => [
        ['AF', 'FK', 'Soc'][row] ?? '',
        shown(women, row, 0),
        shown(men, row, 1),
        shown(women + men, row, 2),
      ]),
      ['Totalt', ...sums, sums.reduce((a, b) => a + b, 0)],
    ];
  };
  const pairs = (): [number, number][] => Array.from({ length: 3 }, () => [large(), large()]);
  const withSmall = pairs();
  const place = below(3);
  const first = withSmall[place];
  if (first !== undefined) first[0] = 1 + below(4);
  const title = String(one(TITLES));
  const other = (place + 1) % 3;
  return [
    { rows: table(title, withSmall, () => false), shows: 'printed' },
    {
      rows: table(title, withSmall, (row, column) => row === place && column === 0),
      shows: 'workedOut',
    },
    {
      rows: table(
        title,
        withSmall,
        (row, column) => (row === place || row === other) && column < 2,
      ),
      shows: null,
    },
    { rows: table(title, pairs(), () => false), shows: null },
    {
      rows: [
        [String(one(NO_PEOPLE))],
        ['', 'Våren', 'Hösten', 'Totalt'],
        ['AF', 2, 3, 5],
        ['FK', 1, 2, 3],
      ],
      shows: null,
    },
  ];
}
