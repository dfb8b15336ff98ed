import { yearPeriod } from '../../src/definitions/period';
import { EXIT_CATEGORIES } from '../../src/definitions/outcome';
import { PRESETS } from '../../src/definitions/presets';
import { buildTables, buildTablesInSteps } from '../../src/tables/buildTables';
import { TABLE_IDS, type TableId } from '../../src/tables/table';
import type { ReportInput } from '../../src/tables/tableInput';
import { sv } from '../../src/texts/sv';
import { inventedParticipants } from '../../scripts/bench/inventedParticipants';
import { EVERYTHING } from '../support/reportPlan';
import { rises, walkSteps } from '../support/walkSteps';

const [definitions] = PRESETS;

function input(tables: readonly TableId[], compare: boolean): ReportInput {
  if (definitions === undefined) throw new Error('no preset');
  return {
    participants: inventedParticipants(200).map((person, i) => ({
      ...person,
      orsIn: 20,
      orsOut: 20 + (i % 9),
    })),
    period: yearPeriod(2018),
    definitions,
    layout: definitions.layout,
    supportUnit: 'months',
    choice: { ...EVERYTHING, tables, compare },
    budget: null,
    texts: sv,
  };
}

test('building pauses after every table', () => {
  const { result, shares } = walkSteps(buildTablesInSteps(input(TABLE_IDS, false)));
  const ends = result.map((_, i) => (i + 1) / result.length);
  expect(shares).toEqual(expect.arrayContaining(ends));
  expect(rises(shares)).toBe(true);
  expect(result).toEqual(buildTables(input(TABLE_IDS, false)));
});

test('a table beside its period before pauses between the two', () => {
  const { shares } = walkSteps(buildTablesInSteps(input(['newBySex'], true)));
  expect(shares).toEqual([0.5, 1]);
});

test.each<[TableId, number]>([
  ['enrolledByMonth', 12],
  ['ors', EXIT_CATEGORIES.length],
  ['result', 8],
  ['newByAge', 2],
  ['newByReferrer', 4],
  ['throughput', 1],
  ['throughputWindows', 2],
  ['windowsWithoutOutliers', 2],
])('%s, which takes many passes, pauses within', (id, passes) => {
  const { shares } = walkSteps(buildTablesInSteps(input([id], false)));
  expect(shares.length).toBeGreaterThan(passes);
});
