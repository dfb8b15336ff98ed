import { previousPeriod } from '../definitions/previousPeriod';
import { monthEnds } from '../measures/enrolledByMonth';
import { reportScope } from '../measures/formula';
import { previousScope } from '../measures/previousScope';
import { part, runThrough, type Steps } from '../steps/steps';
import { compareTables } from './compareTables';
import { missingFor, STANDARD_TABLES } from './standardTables';
import { TABLE_IDS, type Table, type TableId } from './table';
import type { ReportInput } from './tableInput';

/** The chosen tables for a period, in the order they are inserted; those that the sheet cannot give are left out. */
export function buildTables(input: ReportInput): readonly Table[] {
  return runThrough(buildTablesInSteps(input));
}

/** The same in steps: a pause after each table, after its period before, and within those that take many passes. */
export function* buildTablesInSteps(input: ReportInput): Steps<readonly Table[]> {
  const ids = TABLE_IDS.filter(
    (id) => input.choice.tables.includes(id) && missingFor(id, input) === null,
  );
  const tables: Table[] = [];
  for (const [i, id] of ids.entries()) {
    tables.push(yield* part(buildTable(id, input), i / ids.length, (i + 1) / ids.length));
    yield (i + 1) / ids.length;
  }
  return tables;
}

function* buildTable(id: TableId, input: ReportInput): Steps<Table> {
  const { build, comparison } = STANDARD_TABLES[id];
  const months = monthEnds(input.period).length;
  const compared = input.choice.compare && comparison !== null;
  const table = yield* part(build(input, reportScope, months), 0, compared ? 0.5 : 1);
  if (!compared) return table;
  yield 0.5;
  const before = { ...input, period: previousPeriod(input.period) };
  const previous = yield* part(build(before, previousScope, months), 0.5, 1);
  return compareTables(table, previous, comparison, input.texts);
}
