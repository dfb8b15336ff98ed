import {
  computeSupportTime,
  supportTimeFormula,
  type SupportTimeFigures,
} from '../measures/supportTime';
import type { SupportUnit } from '../participants/mapping';
import type { Participant } from '../participants/participant';
import type { Texts } from '../texts/texts';
import { countCell, figureCell, rowsByGroup } from './cells';
import type { Table } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/** Time on public support before start: people, mean, median, and how many values the sheet caps. */
export function supportTimeTable(input: TableInput, scope: ScopeOf): Table {
  const { texts, participants, definitions } = input;
  const unit = input.supportUnit ?? 'months';
  const t = texts.tables.supportTime;
  const figures = computeSupportTime(input, unit);
  const anyCapped = participants.some((p) => p.supportTime?.capped === true);
  return {
    id: 'supportTime',
    title: t.title[unit],
    rowHeading: texts.tables.rowHeading,
    columns: [t.n, t.mean, t.median, ...(anyCapped ? [t.capped] : [])],
    rows: rowsByGroup(participants, texts, (group) => {
      const formula = supportTimeFormula(scope(group), definitions, unit);
      const { n, mean, median, capped } = figures[group];
      return [
        countCell(n, formula.n),
        figureCell(mean, formula.mean, 'decimal1'),
        figureCell(median, formula.median, 'decimal1'),
        ...(anyCapped ? [countCell(capped, formula.capped)] : []),
      ];
    }),
    notes: [t[definitions.supportTimeOver], ...(anyCapped ? [t.cappedNote] : [])],
    workings: workings(figures.all, capsOf(participants, unit), unit, texts),
  };
}

/** "minst 5,7 år; 3 av 15 är >9"; nothing where the period has no capped time. */
function workings(
  { n, mean, capped }: SupportTimeFigures,
  caps: readonly number[],
  unit: SupportUnit,
  texts: Texts,
): readonly string[] {
  if (mean.value === null || capped.value === 0) return [];
  const [cap = null, ...others] = caps;
  const t = texts.tables.supportTime;
  return [
    t.atLeast[unit](mean.value, capped.value ?? 0, n.value ?? 0, others.length > 0 ? null : cap),
  ];
}

/** The caps that the sheet gives times as more than, in the unit, each once. */
function capsOf(participants: readonly Participant[], unit: SupportUnit): readonly number[] {
  const caps = participants.flatMap(({ supportTime }) =>
    supportTime?.capped === true ? [supportTime.months / (unit === 'years' ? 12 : 1)] : [],
  );
  return [...new Set(caps)];
}
