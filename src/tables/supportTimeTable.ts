import { reportScope } from '../measures/formula';
import { computeSupportTime, supportTimeFormula } from '../measures/supportTime';
import type { SupportUnit } from '../participants/mapping';
import { countCell, figureCell, rowsByGroup } from './cells';
import type { Table } from './table';
import type { TableInput } from './tableInput';

/** Time on public support before start: people, mean, median, and how many values the sheet caps. */
export function supportTimeTable(input: TableInput, unit: SupportUnit): Table {
  const { texts, participants, definitions } = input;
  const t = texts.tables.supportTime;
  const figures = computeSupportTime(input, unit);
  const anyCapped = participants.some((p) => p.supportTime?.capped === true);
  return {
    id: 'supportTime',
    title: t.title[unit],
    rowHeading: texts.tables.rowHeading,
    columns: [t.n, t.mean, t.median, ...(anyCapped ? [t.capped] : [])],
    rows: rowsByGroup(participants, texts, (group) => {
      const formula = supportTimeFormula(reportScope(group), definitions, unit);
      const { n, mean, median, capped } = figures[group];
      return [
        countCell(n, formula.n),
        figureCell(mean, formula.mean, 'decimal1'),
        figureCell(median, formula.median, 'decimal1'),
        ...(anyCapped ? [countCell(capped, formula.capped)] : []),
      ];
    }),
    notes: [t[definitions.supportTimeOver], ...(anyCapped ? [t.cappedNote] : [])],
    workings: [],
  };
}
