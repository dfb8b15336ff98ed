import type { Table } from '../table';
import type { Chart } from './chart';
import type { ChartInput } from './chartInput';
import { enrolledChart } from './enrolledChart';
import { newByAgeChart } from './newByAgeChart';
import { outcomeChart } from './outcomeChart';
import { throughputChart } from './throughputChart';

/** The charts of a report's tables, in the tables' order; none where it would show too little, or mislead. */
export function buildCharts(tables: readonly Table[], input: ChartInput): readonly Chart[] {
  return tables.flatMap((table) => chartOf(table, input) ?? []);
}

function chartOf(table: Table, input: ChartInput): Chart | null {
  switch (table.id) {
    case 'result':
      return outcomeChart(table, input);
    case 'newByAge':
      return newByAgeChart(table, input);
    case 'throughputWindows':
      return throughputChart(table, input);
    case 'enrolledByMonth':
      return enrolledChart(table, input);
    case 'resultRate':
    case 'newBySex':
    case 'newByReferrer':
    case 'newBySupportForm':
    case 'age':
    case 'throughput':
    case 'windowsWithoutOutliers':
    case 'supportTime':
    case 'ors':
    case 'longEnrolled':
    case 'budget':
    case 'budgetBases':
    case 'budgetPartYear':
      return null;
  }
}
