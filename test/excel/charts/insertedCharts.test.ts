import { yearPeriod } from '../../../src/definitions/period';
import type { Participant } from '../../../src/participants/participant';
import { buildCharts } from '../../../src/tables/charts/buildCharts';
import { LIGHT_COLORS } from '../../../src/tables/charts/colors';
import { sv } from '../../../src/texts/sv';
import { createUniverCalculator } from '../../../src/tryout/engine/univerCalculator';
import { chartData, referenceOf } from '../../../src/tryout/host/charts/chartData';
import type { OfficeHost } from '../../../src/tryout/host/officeHost';
import type { ModelChart } from '../../../src/tryout/model/chart';
import { cellKey, MAX_COLUMNS, type ModelSheet } from '../../../src/tryout/model/workbookModel';
import { day, participant } from '../../support/participants';
import { EVERYTHING, openAccess, reportPlan } from '../../support/reportPlan';
import { sheetOfParticipants } from '../../support/sheetOfParticipants';
import { TEAM } from '../../tables/charts/chartsOf';
import { openHost } from '../../tryout/host/openHost';

/** A workbook with a report of everything about these people. */
async function insert(
  people: readonly Participant[],
  charts = true,
): Promise<{ host: OfficeHost; sheet: ModelSheet; plan: ReturnType<typeof reportPlan> }> {
  const host = await openHost({
    model: sheetOfParticipants(people),
    calculator: await createUniverCalculator(),
  });
  const plan = reportPlan(people, undefined, yearPeriod(2018), { ...EVERYTHING, charts });
  const { sheet: name } = await openAccess().insert(plan);
  const sheet = host.model.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return { host, sheet, plan };
}

function named(sheet: ModelSheet, name: string): ModelChart {
  const chart = sheet.charts.find((one) => one.name === name);
  if (chart === undefined) throw new Error(`no chart ${name}`);
  return chart;
}

function textIn(sheet: ModelSheet, row: number): unknown {
  return sheet.cells.get(cellKey(row, 0))?.value;
}

describe('the charts of an inserted report', () => {
  test('show what the pane showed, from cells of the report', async () => {
    const { host, sheet, plan } = await insert(TEAM);
    const wanted = buildCharts(plan.tables, { ...plan.choices, texts: sv });
    expect(sheet.charts.map(({ name }) => name)).toEqual(wanted.map(({ content }) => content));
    for (const chart of wanted) {
      const made = named(sheet, chart.content);
      const data = chartData(host.model, made, 'sv-SE');
      expect(data.series.map(({ name }) => name)).toEqual(chart.series.map(({ name }) => name));
      const values = data.series.map(({ points }) => points.map(({ value }) => value));
      chart.series.forEach(({ points }, s) => {
        points.forEach(({ value }, p) => {
          const shown = values[s]?.[p] ?? null;
          if (value === null) expect(shown).toBeNull();
          else expect(shown).toBeCloseTo(value, 6);
        });
      });
      for (const { values: source, categories } of made.series) {
        expect(referenceOf(host.model, source)?.sheet).toBe(sheet);
        expect(referenceOf(host.model, categories ?? '')?.sheet).toBe(sheet);
      }
    }
  });

  test('name their categories as the table does', async () => {
    const { host, sheet } = await insert(TEAM);
    const categories = (name: string) =>
      chartData(host.model, named(sheet, name), 'sv-SE').categories;
    expect(categories('Nya deltagare efter ålder och kön').slice(0, 2)).toEqual([
      '18–30 år',
      '31–45 år',
    ]);
    expect(categories('Avslut efter orsak').slice(0, 2)).toEqual(['Arbete', 'Studier']);
    expect(categories('Inskrivna per månad').at(0)).toBe('2018-01');
  });

  test('give women and men their own colours', async () => {
    const { sheet } = await insert(TEAM);
    const { series } = named(sheet, 'Nya deltagare efter ålder och kön');
    expect(series.map(({ fill }) => fill)).toEqual([
      LIGHT_COLORS.men.toUpperCase(),
      LIGHT_COLORS.women.toUpperCase(),
    ]);
  });

  test('cover no cell that holds anything, and not each other', async () => {
    const { sheet } = await insert(TEAM);
    const places = sheet.charts.map(({ place }) => place);
    const covered = [...sheet.cells].filter(([key, { value }]) => {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      const inside = places.some(
        ({ top, bottom, left, right }) =>
          row >= top && row < bottom && column >= left && column < right,
      );
      return inside && value !== '';
    });
    expect(covered).toEqual([]);
    places.slice(1).forEach(({ top }, i) => {
      expect(top).toBeGreaterThanOrEqual(places[i]?.bottom ?? 0);
    });
  });

  test('stand between a heading with the period and the same in words', async () => {
    const { sheet } = await insert(TEAM);
    const { place } = named(sheet, 'Inskrivna per månad');
    expect(textIn(sheet, place.top - 1)).toBe('Inskrivna per månad 2018-01-01–2018-12-31');
    expect(textIn(sheet, place.bottom)).toBe('Diagrammet i ord, när rapporten infogades:');
    const [first, second] = [textIn(sheet, place.bottom + 1), textIn(sheet, place.bottom + 2)];
    expect(`${String(first)} ${String(second)}`).toBe(
      'Inskrivna per månad 2018: från 2 i januari till 3 i december, flest 4 i februari.',
    );
    expect(String(first).length).toBeLessThan(75);
  });

  test('label no text as 0', async () => {
    const people = [2016, 2018].map((year) =>
      participant({ start: day(`${year}-01-01`), end: day(`${year}-11-01`), exit: 'work' }),
    );
    const { sheet } = await insert(people);
    const { series } = named(sheet, 'Genomströmningstid i månader, tolvmånadersperioder');
    expect(series.map(({ dataLabels }) => dataLabels?.numberFormat)).toEqual(['0.0;;', '0.0;;']);
  });

  test('are left out where they are not wanted', async () => {
    const { sheet } = await insert(TEAM, false);
    expect(sheet.charts).toEqual([]);
  });

  test('take no request of their own', async () => {
    const count = async (charts: boolean): Promise<number> =>
      (await insert(TEAM, charts)).host.requests.count;
    expect(await count(true)).toBe(await count(false));
  });
});
