import fc from 'fast-check';
import { halfYearPeriod, spanOfMonths, yearPeriod } from '../../../src/definitions/period';
import { CHART_IDS } from '../../../src/tables/charts/chart';
import type { Table, TableId } from '../../../src/tables/table';
import { DEFAULT_TABLE_CHOICE } from '../../../src/tables/tableChoice';
import { anyParticipant, day, participant } from '../../support/participants';
import { chartOf, chartsOf, TEAM, tablesOf, withValues } from './chartsOf';

function values(chart: ReturnType<typeof chartOf>): readonly (readonly (number | null)[])[] {
  return chart.series.map(({ points }) => points.map(({ value }) => value));
}

/** The tables with other values in one of them. */
function changed(id: TableId, valueOf: Parameters<typeof withValues>[1]): readonly Table[] {
  return tablesOf(TEAM).map((table) => (table.id === id ? withValues(table, valueOf) : table));
}

describe('the charts of a report', () => {
  const charts = chartsOf(tablesOf(TEAM));

  test('stand in the order of their tables', () => {
    expect(charts.map(({ id, table, kind }) => [id, table, kind])).toEqual([
      ['outcomes', 'result', 'bars'],
      ['newByAge', 'newByAge', 'columns'],
      ['throughputWindows', 'throughputWindows', 'columns'],
      ['enrolledByMonth', 'enrolledByMonth', 'line'],
    ]);
  });

  test('are all there before anything is chosen', () => {
    const chosen: readonly TableId[] = DEFAULT_TABLE_CHOICE.tables;
    const tables = tablesOf(TEAM).filter(({ id }) => chosen.includes(id));
    expect(chartsOf(tables).map(({ id }) => id)).toEqual(CHART_IDS);
  });

  test('are made of chosen tables only', () => {
    const tables = tablesOf(TEAM).filter(({ id }) => id === 'age' || id === 'enrolledByMonth');
    expect(chartsOf(tables).map(({ id }) => id)).toEqual(['enrolledByMonth']);
  });

  test('are none where there is nobody', () => {
    expect(chartsOf(tablesOf([]))).toEqual([]);
  });

  test('tell what they show and when', () => {
    const titleIn = (period: Parameters<typeof chartsOf>[1]) =>
      chartOf('outcomes', chartsOf(tablesOf(TEAM, period), period)).title;
    expect(titleIn(yearPeriod(2018))).toBe('Avslut efter orsak 2018');
    expect(titleIn(halfYearPeriod(2018, 1))).toBe('Avslut efter orsak första halvåret 2018');
    expect(titleIn(spanOfMonths(2018, 2, 2019, 1))).toBe(
      'Avslut efter orsak 2018-02-01–2019-01-31',
    );
  });

  test('show the cells that they name, whether compared with the period before or not', () => {
    fc.assert(
      fc.property(fc.array(anyParticipant, { maxLength: 12 }), fc.boolean(), (people, compare) => {
        const tables = tablesOf(people, yearPeriod(2018), { compare });
        for (const chart of chartsOf(tables)) {
          const table = tables.find(({ id }) => id === chart.table);
          for (const { cells, points } of chart.series) {
            const rows = table?.rows.slice(cells.row, cells.row + cells.rowCount) ?? [];
            const shown = rows.flatMap((row) =>
              row.cells.slice(cells.column, cells.column + cells.columnCount),
            );
            expect(points).toHaveLength(chart.categories.length);
            expect(points.map(({ value }) => value ?? 'text')).toEqual(
              shown.map(({ value }) => (typeof value === 'number' ? value : 'text')),
            );
            expect(shown.every(({ format }) => format === chart.format)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('show the same whether compared with the period before or not', () => {
    const compared = chartsOf(tablesOf(TEAM, yearPeriod(2018), { compare: true }));
    expect(compared.map(values)).toEqual(charts.map(values));
  });
});

describe('enrolled month by month', () => {
  const enrolled = (people = TEAM, period = yearPeriod(2018)) =>
    chartsOf(tablesOf(people, period), period).find(({ id }) => id === 'enrolledByMonth');

  test('tells where it begins and ends, and its highest month', () => {
    expect(enrolled()?.sentences).toEqual([
      'Inskrivna per månad 2018: från 2 i januari till 3 i december, flest 4 i februari.',
    ]);
  });

  test('tells its lowest month where that is neither first nor last', () => {
    const people = [
      participant({ end: day('2018-02-01'), exit: 'work' }),
      participant({ start: day('2018-12-01') }),
    ];
    expect(enrolled(people)?.sentences).toEqual([
      'Inskrivna per månad 2018: från 1 i januari till 1 i december, färst 0 i februari.',
    ]);
  });

  test('says so where nothing changes', () => {
    expect(enrolled([participant()])?.sentences).toEqual([
      'Inskrivna per månad 2018: 1 varje månad.',
    ]);
  });

  test('names months with their year where there are several', () => {
    expect(enrolled(TEAM, spanOfMonths(2017, 12, 2018, 6))?.sentences[0]).toContain(
      'från 1 i december 2017 till 3 i juni 2018',
    );
  });

  test('is drawn from three months on', () => {
    expect(enrolled(TEAM, spanOfMonths(2018, 1, 2018, 2))).toBeUndefined();
    expect(enrolled(TEAM, spanOfMonths(2018, 1, 2018, 3))?.categories).toEqual([
      'jan',
      'feb',
      'mar',
    ]);
  });

  test('labels its last month alone where there are more than twelve', () => {
    expect(enrolled()?.labels).toBe('every');
    expect(enrolled(TEAM, spanOfMonths(2017, 12, 2018, 12))?.labels).toBe('last');
  });

  test('is not drawn past a month whose number is kept back', () => {
    const tables = changed('enrolledByMonth', (value, row) => (row === 5 ? 'färre än 5' : value));
    expect(chartsOf(tables).map(({ id }) => id)).not.toContain('enrolledByMonth');
  });

  test('leaves out months without a number at its ends', () => {
    const tables = changed('enrolledByMonth', (value, row) => (row > 9 ? '–' : value));
    const chart = chartOf('enrolledByMonth', chartsOf(tables));
    expect(chart.categories.at(-1)).toBe('okt');
    expect(chart.series[0]?.cells).toEqual({ row: 0, column: 0, rowCount: 10, columnCount: 1 });
  });
});

describe('exits by reason', () => {
  test('count everybody who left once: dropouts are a bar where they are among the exits', () => {
    const beside = chartOf('outcomes', chartsOf(tablesOf(TEAM)));
    expect(beside.categories).not.toContain('Dropouts (tidiga avhopp)');
    expect(
      values(beside)
        .flat()
        .reduce((sum: number, value) => sum + (value ?? 0), 0),
    ).toBe(2);
    const tables = tablesOf(TEAM, yearPeriod(2018), { dropouts: 'within' });
    const within = chartOf('outcomes', chartsOf(tables, yearPeriod(2018), 'within'));
    expect(within.categories[0]).toBe('Varav dropouts');
    expect(
      values(within)
        .flat()
        .reduce((sum: number, value) => sum + (value ?? 0), 0),
    ).toBe(3);
  });

  test('are told with their numbers, and which nobody went to', () => {
    expect(chartOf('outcomes', chartsOf(tablesOf(TEAM))).sentences).toEqual([
      'Avslut efter orsak 2018: Arbete 2.',
      'Ingen: Studier, Annan arbetslivsinriktad rehab, Sjukersättning, Föräldraledighet, Annat.',
    ]);
  });

  test('say where those moved to another team are counted in', () => {
    const moved = (exit: 'transferred' | 'otherRehab') =>
      participant({ start: day('2017-05-01'), end: day('2018-06-01'), exit });
    const people = [...TEAM, moved('transferred'), moved('otherRehab')];
    expect(chartOf('outcomes', chartsOf(tablesOf(people))).sentences[0]).toBe(
      'Avslut efter orsak 2018: Arbete 2, Annan arbetslivsinriktad rehab 2 (överflyttade inräknade).',
    );
  });

  test('say that numbers kept back are missing', () => {
    const tables = changed('result', (value) => (value === 2 ? 'färre än 5' : Number(value) + 9));
    expect(chartOf('outcomes', chartsOf(tables)).sentences.at(-1)).toBe(
      'Tal som inte visas i tabellen saknas i diagrammet.',
    );
  });

  test('are not drawn where nobody has left', () => {
    const charts = chartsOf(tablesOf([participant()]));
    expect(charts.map(({ id }) => id)).not.toContain('outcomes');
  });
});

describe('new participants by age', () => {
  test('have a series for each sex', () => {
    const chart = chartOf('newByAge', chartsOf(tablesOf(TEAM)));
    expect(chart.series.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['Män', 'men'],
      ['Kvinnor', 'women'],
    ]);
    expect(chart.sentences).toEqual([
      'Nya deltagare efter ålder och kön 2018.',
      '18–30 år: män 1, kvinnor 1.',
      '31–45 år: män 1, kvinnor 0.',
      '46–64 år: män 0, kvinnor 2.',
      'Uppgift saknas: män 0, kvinnor 0.',
    ]);
  });

  test('have one series where the sheet tells nobody’s sex', () => {
    const people = TEAM.map((person) => ({ ...person, sex: null }));
    const chart = chartOf('newByAge', chartsOf(tablesOf(people)));
    expect(chart.title).toBe('Nya deltagare efter ålder 2018');
    expect(chart.series.map(({ meaning }) => meaning)).toEqual(['all']);
  });
});

describe('throughput in windows', () => {
  const through = (tables: readonly Table[]) =>
    chartsOf(tables).find(({ id }) => id === 'throughputWindows');

  test('tells mean and median of its first and last window', () => {
    const chart = chartOf('throughputWindows', chartsOf(tablesOf(TEAM)));
    expect(chart.title).toBe('Genomströmningstid i månader, tolvmånadersperioder 1701–1812');
    expect(chart.series.map(({ meaning }) => meaning)).toEqual(['all', 'median']);
    expect(chart.sentences.slice(1)).toEqual([
      'Medel: från 13,5 (1701-1712) till 3,3 (1801-1812).',
      'Median: från 13,5 (1701-1712) till 3,3 (1801-1812).',
    ]);
  });

  test('is made of lines with their last value where windows are many', () => {
    const people = [2014, 2015, 2016, 2017, 2018].map((year) =>
      participant({ start: day(`${year}-01-01`), end: day(`${year}-11-01`), exit: 'work' }),
    );
    expect(through(tablesOf(people))).toMatchObject({ kind: 'line', labels: 'last' });
  });

  test('is never a line where a window in between has no value', () => {
    const people = [2014, 2018].map((year) =>
      participant({ start: day(`${year}-01-01`), end: day(`${year}-11-01`), exit: 'work' }),
    );
    expect(through(tablesOf(people))).toMatchObject({ kind: 'columns', labels: 'none' });
  });

  test('is not drawn for a single window', () => {
    const tables = changed('throughputWindows', (value, row) => (row === 0 ? value : '–'));
    expect(through(tables)).toBeUndefined();
  });
});
