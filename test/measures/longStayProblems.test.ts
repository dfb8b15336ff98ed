import type { Block } from '../../src/participants/block';
import { longStayProblems } from '../../src/measures/longStayProblems';
import { day, participant } from '../support/participants';

const column = (at: number, meaning: 'start' | 'end') => ({
  column: at,
  header: '',
  samples: [],
  meaning,
  certainty: 'certain' as const,
  personal: false,
});

const list: Block = {
  id: 'a',
  kind: 'range',
  name: 'Deltagare',
  sheet: 'Deltagare',
  headerRow: 0,
  firstRow: 1,
  lastRow: 9,
  rowCount: 9,
  columns: [column(1, 'start'), column(4, 'end')],
  supportUnit: null,
  likelihood: 1,
};

const inRow = (row: number, start: string, end?: string) =>
  participant({
    source: { sheet: 'Deltagare', row, column: 1 },
    start: day(start),
    ...(end === undefined ? {} : { end: day(end), exit: 'work' }),
  });

describe('long stays', () => {
  const day2018 = day('2018-12-31');
  const people = [
    inRow(1, '2017-06-01'),
    inRow(2, '2016-06-01'),
    inRow(3, '2015-06-01', '2019-02-01'),
    inRow(4, '2010-01-01'),
  ];

  test('are those without an end, the longest first, at the cell where the end would stand', () => {
    expect(longStayProblems(people, [list], 24, day2018)).toEqual([
      {
        code: 'longStay',
        cell: { sheet: 'Deltagare', row: 4, column: 4 },
        found: '107',
        other: null,
        rowCounts: true,
      },
      {
        code: 'longStay',
        cell: { sheet: 'Deltagare', row: 2, column: 4 },
        found: '30',
        other: null,
        rowCounts: true,
      },
    ]);
  });

  test('follow the chosen time', () => {
    expect(longStayProblems(people, [list], 36, day2018)).toHaveLength(1);
    expect(longStayProblems(people, [list], 12, day2018)).toHaveLength(3);
  });

  test('stand at the row’s first cell where the list has no column for ends', () => {
    const [problem] = longStayProblems(
      people,
      [{ ...list, columns: [column(1, 'start')] }],
      24,
      day2018,
    );
    expect(problem?.cell.column).toBe(1);
  });
});
