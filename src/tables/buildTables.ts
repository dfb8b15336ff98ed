import { anySupportTime } from '../measures/supportTime';
import { resultRateTable } from './resultRateTable';
import { resultTable } from './resultTable';
import { supportTimeTable } from './supportTimeTable';
import type { Table } from './table';
import type { TableInput } from './tableInput';
import { throughputTable, throughputWindowsTable } from './throughputTable';

/** The standard tables for a period, in the order they are inserted; support time only where the sheet tells any. */
export function buildTables(input: TableInput): readonly Table[] {
  const { supportUnit } = input;
  return [
    resultTable(input),
    resultRateTable(input),
    throughputTable(input),
    throughputWindowsTable(input),
    ...(supportUnit !== null && anySupportTime(input.participants)
      ? [supportTimeTable(input, supportUnit)]
      : []),
  ];
}
