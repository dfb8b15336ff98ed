import { halfYearPeriod, yearPeriod } from '../../src/definitions/period';
import { sv } from '../../src/texts/sv';
import { day, participant } from '../support/participants';
import { printed, printedColumn, printedRow, tableOf } from '../support/tables';

const t = sv.tables.comparison;
const compared = { compare: true };

const started = (year: number, count: number) =>
  Array.from({ length: count }, () => participant({ start: day(`${year}-02-01`), age: 20 }));

describe('a table beside the period before', () => {
  test('has each count, its change, and per cent from a base of ten on', () => {
    const table = tableOf('newBySex', [...started(2017, 10), ...started(2018, 13)], compared);
    expect(printedRow(table, 'Totalt')).toEqual([
      '13',
      '100\u00a0%',
      '10',
      '+3',
      '+30\u00a0%',
      '100\u00a0%',
      '0',
    ]);
  });

  test('has no percentage of a base under ten', () => {
    const table = tableOf('newBySex', [...started(2017, 9), ...started(2018, 13)], compared);
    expect(printedColumn(table, t.percentChange('Antal'))).toEqual(['–', '–', '–']);
    expect(printedColumn(table, t.change('Antal'))).toEqual(['0', '+4', '+4']);
  });

  test('tells the change of a rate in percentage points', () => {
    const left = (end: string, exit: 'work' | 'moved') =>
      participant({ start: day('2016-01-01'), end: day(end), exit });
    const people = [
      left('2017-05-01', 'work'),
      left('2017-05-02', 'moved'),
      left('2018-05-01', 'work'),
      left('2018-05-02', 'work'),
      left('2018-05-03', 'moved'),
    ];
    const table = tableOf('resultRate', people, compared);
    const rate = sv.tables.resultRate.rate;
    expect(printedColumn(table, rate).at(-1)).toBe('66,7\u00a0%');
    expect(printedColumn(table, t.previous(rate)).at(-1)).toBe('50,0\u00a0%');
    expect(printedColumn(table, t.pointChange(rate)).at(-1)).toBe('+16,7');
  });

  test('the result table has it in rows, where 1+6 counts as seven', () => {
    const left = (end: string, exit: 'otherRehab' | 'transferred') =>
      participant({ start: day('2016-01-01'), end: day(end), exit });
    const people = [
      left('2018-03-01', 'otherRehab'),
      ...Array.from({ length: 6 }, () => left('2018-06-01', 'transferred')),
      left('2017-03-01', 'otherRehab'),
      left('2017-04-01', 'transferred'),
      left('2017-04-01', 'transferred'),
    ];
    const table = tableOf('result', people, compared);
    const column = table.columns.indexOf(sv.tables.categories.otherRehab);
    const women = (label: string) => printedRow(table, label)[column];
    expect(women('Kvinnor')).toBe('1+6');
    expect(women(t.previous('Kvinnor'))).toBe('1+2');
    expect(women(t.change('Kvinnor'))).toBe('+4');
  });

  test('a month stands beside the same month of the period before', () => {
    const table = tableOf('enrolledByMonth', started(2017, 3), compared, yearPeriod(2018));
    expect(printed(table)[0]).toEqual(['2018-01', '3', '0', '3', '0', '+3', '–']);
  });

  test('means and medians stand alone', () => {
    const people = started(2018, 3);
    expect(tableOf('age', people, compared)).toEqual(tableOf('age', people));
  });

  test('says in a note what it is compared with', () => {
    const people = started(2018, 3);
    expect(tableOf('newBySex', people, compared).notes).toContain(t.note(10));
    expect(tableOf('newBySex', people).notes).not.toContain(t.note(10));
  });

  test('half-years are compared with half-years', () => {
    const people = [
      participant({ start: day('2018-03-01') }),
      participant({ start: day('2018-09-01') }),
      participant({ start: day('2018-10-01') }),
    ];
    const table = tableOf('newBySex', people, compared, halfYearPeriod(2018, 2));
    expect(printedRow(table, 'Totalt').slice(2, 4)).toEqual(['1', '+1']);
  });
});
