import { monthsLabel } from '../definitions/period';
import { PERIOD_TO } from '../measures/workbookNames';
import { reportScope, type FormulaScope } from '../measures/formula';
import { throughputWindows } from '../measures/throughputWindows';
import { computeThroughputTime, throughputTimeFormula } from '../measures/throughputTime';
import type { Group } from '../measures/figure';
import { countCell, figureCell, rowsByGroup } from './cells';
import type { Table, TableRow } from './table';
import type { TableInput } from './tableInput';

/** Throughput time over the report period: people, mean and median, by sex and in all. */
export function throughputTable(input: TableInput): Table {
  const { texts, participants, definitions } = input;
  const t = texts.tables.throughput;
  const figures = computeThroughputTime(input);
  return {
    id: 'throughput',
    title: t.title,
    rowHeading: texts.tables.rowHeading,
    columns: [t.n, t.mean, t.median],
    rows: rowsByGroup(participants, texts, (group) => {
      const formula = throughputTimeFormula(reportScope(group), definitions);
      return [
        countCell(figures[group].n, formula.n),
        figureCell(figures[group].mean, formula.mean, 'decimal1'),
        figureCell(figures[group].median, formula.median, 'decimal1'),
      ];
    }),
    notes: [t[definitions.throughputOver], t.monthNote],
    workings: [],
  };
}

/** Throughput time in the rolling 12-month windows that end with the report period. */
export function throughputWindowsTable(input: TableInput): Table {
  const { texts, participants, definitions, period } = input;
  const t = texts.tables.throughput;
  const windows = throughputWindows(participants, period);
  const count = windows.length;
  const rows = windows.map((window, i): TableRow => {
    const halfYearsBack = count - 1 - i;
    const figures = computeThroughputTime({ ...input, period: window });
    const formula = (group: Group) =>
      throughputTimeFormula(windowScope(halfYearsBack, group), definitions);
    return {
      label: monthsLabel(window),
      labelFormula: windowLabelFormula(halfYearsBack),
      cells: [
        countCell(figures.all.n, formula('all').n),
        figureCell(figures.all.mean, formula('all').mean, 'decimal1'),
        figureCell(figures.all.median, formula('all').median, 'decimal1'),
        figureCell(figures.men.mean, formula('men').mean, 'decimal1'),
        figureCell(figures.women.mean, formula('women').mean, 'decimal1'),
      ],
      total: false,
    };
  });
  return {
    id: 'throughputWindows',
    title: t.windowsTitle,
    rowHeading: texts.tables.windowHeading,
    columns: [t.n, t.mean, t.median, t.meanOf.men, t.meanOf.women],
    rows,
    notes: [t[definitions.throughputOver]],
    workings: [],
  };
}

function windowScope(halfYearsBack: number, group: Group): FormulaScope {
  return { from: windowFrom(halfYearsBack), to: windowTo(halfYearsBack), group };
}

function windowFrom(halfYearsBack: number): string {
  return `EDATE(${PERIOD_TO}+1,${-6 * halfYearsBack - 12})`;
}

function windowTo(halfYearsBack: number): string {
  return `(EDATE(${PERIOD_TO}+1,${-6 * halfYearsBack})-1)`;
}

function windowLabelFormula(halfYearsBack: number): string {
  const yearMonth = (day: string): string =>
    `TEXT(MOD(YEAR(${day}),100),"00")&TEXT(MONTH(${day}),"00")`;
  return `=${yearMonth(windowFrom(halfYearsBack))}&"-"&${yearMonth(windowTo(halfYearsBack))}`;
}
