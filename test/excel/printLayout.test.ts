import { printLayout } from '../../src/excel/insertion/printLayout';
import type { FormatBlock } from '../../src/excel/insertion/sheetPlan';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import { day, participant } from '../support/participants';
import { openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { openHost } from '../tryout/host/openHost';

const people = [participant({ end: day('2018-06-01'), exit: 'work' })];

/** Tables of so many rows each, one below the other with a blank row between. */
function tables(...rowCounts: readonly number[]): readonly FormatBlock[] {
  return rowCounts.flatMap((rowCount, i): FormatBlock[] => {
    const top = 5 + rowCounts.slice(0, i).reduce((sum, n) => sum + n + 1, 0);
    return [
      { top, left: 0, rowCount: 1, columnCount: 1, look: 'subtitle' },
      { top, left: 0, rowCount, columnCount: 3 },
    ];
  });
}

const narrow = [170, 96, 96];
const wide = [170, ...Array.from({ length: 9 }, () => 96)];

describe('a printed report', () => {
  test('stands where its columns fit so, and lies where they do not', () => {
    const layout = (columnWidths: readonly number[]) =>
      printLayout({ formats: tables(3), charts: [], columnWidths });
    expect(layout(narrow)).toEqual({ orientation: 'Portrait', scale: 100, breaks: [] });
    expect(layout(wide)).toEqual({ orientation: 'Landscape', scale: 66, breaks: [] });
    expect(layout([...wide, ...wide, ...wide]).scale).toBe(40);
  });

  test('begins a page before a table that would go over two', () => {
    // A standing page takes 48 rows of 15 points.
    const breaksOf = (...rowCounts: readonly number[]) =>
      printLayout({ formats: tables(...rowCounts), charts: [], columnWidths: narrow }).breaks;
    expect(breaksOf(20, 20)).toEqual([]);
    expect(breaksOf(20, 20, 5)).toEqual([47]);
    expect(breaksOf(30, 30, 30)).toEqual([36, 67]);
  });

  test('has higher rows count for what they are', () => {
    const formats = [
      ...tables(20, 20),
      { ...tables(1)[0], top: 6, left: 0, rowCount: 1, columnCount: 1, rowHeight: 60 },
    ];
    expect(printLayout({ formats, charts: [], columnWidths: narrow }).breaks).toEqual([26]);
  });

  test('is laid out in the request that finishes the report', async () => {
    const host = await openReport();
    await openAccess().insert(reportPlan(people));
    const [report] = host.model.sheets.slice(-3);
    expect(report?.printLayout).toMatchObject({ orientation: 'Landscape' });
    expect(report?.printLayout?.breaks.length).toBeGreaterThan(0);
  });

  test('stands, and nobody is told, wherever in the layout Excel refuses', async () => {
    const actions = await finishingActions();
    const layouts: unknown[] = [];
    for (let left = 1; layouts.at(-1) !== undefined || left === 1; left++) {
      const host = await openReport();
      const access = openAccess();
      await access.findEarlierWork();
      host.failures.at(2, { kind: 'afterActions', actions: actions - left });
      const { sheet } = await access.insert(reportPlan(people));
      const report = host.model.sheets.find(({ name }) => name === sheet);
      expect(report).toBeDefined();
      expect((await openAccess().findEarlierWork()).unfinished).toBeNull();
      layouts.push(report?.printLayout);
    }
    expect(layouts.length).toBeGreaterThan(2);
  });
});

function openReport() {
  return createUniverCalculator().then((calculator) =>
    openHost({ model: sheetOfParticipants(people), calculator }),
  );
}

/** The actions of the request that finishes an insertion. */
async function finishingActions(): Promise<number> {
  const host = await openReport();
  const access = openAccess();
  await access.findEarlierWork();
  host.requests.clear();
  await access.insert(reportPlan(people));
  return host.requests.entries[1]?.actions ?? 0;
}
