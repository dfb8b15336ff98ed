import { previousPeriod } from '../definitions/previousPeriod';
import { monthEnds } from '../measures/enrolledByMonth';
import { reportScope } from '../measures/formula';
import { previousScope } from '../measures/previousScope';
import { compareTables } from './compareTables';
import { missingFor, STANDARD_TABLES } from './standardTables';
import { TABLE_IDS, type Table, type TableId } from './table';
import type { ReportInput } from './tableInput';

/** The chosen tables for a period, in the order they are inserted; those that the sheet cannot give are left out. */
export function buildTables(input: ReportInput): readonly Table[] {
  return TABLE_IDS.filter(
    (id) => input.choice.tables.includes(id) && missingFor(id, input.participants) === null,
  ).map((id) => buildTable(id, input));
}

function buildTable(id: TableId, input: ReportInput): Table {
  const { build, comparison } = STANDARD_TABLES[id];
  const months = monthEnds(input.period).length;
  const table = build(input, reportScope, months);
  if (!input.choice.compare || comparison === null) return table;
  const before = { ...input, period: previousPeriod(input.period) };
  return compareTables(table, build(before, previousScope, months), comparison, input.texts);
}
