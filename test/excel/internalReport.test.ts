import fc from 'fast-check';
import { isSmall, type DisclosureRule } from '../../src/definitions/disclosure';
import { halfYearPeriod, yearPeriod, type Period } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import type { Participant } from '../../src/participants/participant';
import { buildTables } from '../../src/tables/buildTables';
import { NO_VALUE } from '../../src/tables/cells';
import { peopleIn } from '../../src/tables/protection/peopleIn';
import { protectTables } from '../../src/tables/protection/protectTables';
import type { Table } from '../../src/tables/table';
import { sv } from '../../src/texts/sv';
import { createUniverCalculator } from '../../src/tryout/engine/univerCalculator';
import type { Calculator } from '../../src/tryout/model/calculator';
import { cellKey, type ModelValue, type WorkbookModel } from '../../src/tryout/model/workbookModel';
import { anyTeam } from '../support/anyTeam';
import { EVERYTHING, openAccess, reportPlan } from '../support/reportPlan';
import { sheetOfParticipants } from '../support/sheetOfParticipants';
import { sheetNamed } from '../tryout/engine/workbookOf';
import { openHost } from '../tryout/host/openHost';

jest.setTimeout(120_000);

const RULE: DisclosureRule = { mode: 'internal', threshold: 5 };

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});

/** Inserts an internal report of 2018, types another period into its cells, and gives what then stands on the sheet. */
async function afterChange(
  participants: readonly Participant[],
  preset: (typeof PRESETS)[number],
  period: Period,
) {
  const host = await openHost({ model: sheetOfParticipants(participants), calculator });
  const plan = reportPlan(participants, preset, yearPeriod(2018), EVERYTHING);
  const input = {
    participants,
    definitions: preset,
    layout: preset.layout,
    supportUnit: plan.reading.supportUnit,
    choice: EVERYTHING,
    budget: null,
    texts: sv,
  };
  const tablesOf = (own: Period) => buildTables({ ...input, period: own });
  const { tables } = protectTables(tablesOf(yearPeriod(2018)), RULE, input);
  const { sheet } = await openAccess().insert({
    ...plan,
    tables,
    choices: { ...plan.choices, disclosure: RULE },
  });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange('B3:B4');
    cells.values = [[period.from], [period.to]];
    await context.sync();
  });
  await calculator.recalculate(host.model);
  const whole = tablesOf(period);
  const wanted = protectTables(whole, RULE, input).tables;
  /** How many rows and windows a sheet has is settled when the report is made. */
  const isSteady = ({ id, rows }: Table) =>
    tables.find((table) => table.id === id)?.rows.length === rows.length;
  return { shown: shownBy(host.model, sheet), whole: whole.filter(isSteady), wanted };
}

/** What stands in a cell of a table, found by the table's title. */
function shownBy(model: WorkbookModel, sheet: string) {
  const { cells } = sheetNamed(model, sheet);
  const rows = new Map<ModelValue, number>();
  for (const [key, { value }] of cells) {
    if (key % cellKey(1, 0) === 0 && !rows.has(value)) rows.set(value, key / cellKey(1, 0));
  }
  return ({ title }: Table, row: number, column: number): ModelValue | undefined => {
    const top = rows.get(title);
    if (top === undefined) throw new Error(`no table ${title}`);
    return cells.get(cellKey(top + 2 + row, column + 1))?.value;
  };
}

const anyPeriod = fc.constantFrom(
  yearPeriod(2017),
  yearPeriod(2019),
  halfYearPeriod(2018, 1),
  halfYearPeriod(2018, 2),
);

test('an internal report hides every number of few people in whatever period is typed into it', async () => {
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(
      anyTeam(60),
      fc.constantFrom(...PRESETS),
      anyPeriod,
      async (participants, preset, period) => {
        const { shown, whole, wanted } = await afterChange(participants, preset, period);
        for (const table of whole) {
          const own = wanted.find(({ id }) => id === table.id);
          table.rows.forEach(({ cells, label }, r) => {
            cells.forEach((cell, c) => {
              const value = shown(table, r, c);
              const where = `${table.title}, ${label}, ${table.columns[c] ?? ''}`;
              // 100 % of few people tells nothing of how many they are.
              const tells = cell.basis?.kind !== 'whole' && cell.value !== NO_VALUE;
              if (tells && peopleIn(cell).some((of) => isSmall(of.value ?? 0, 5))) {
                hidden++;
                expect([where, value]).toEqual([
                  where,
                  expect.stringMatching(/^(färre än 5|\.\.)$/),
                ]);
              }
              const expected = own?.rows[r]?.cells[c]?.value;
              if (typeof expected === 'number')
                expect([where, value]).toEqual([where, expect.closeTo(expected, 6)]);
              else expect([where, value]).toEqual([where, expected]);
            });
          });
        }
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
  expect(hidden).toBeGreaterThan(200);
});
