import type { InsertionPlan } from '../insertion/planReport';
import { outcomeSheet } from '../insertion/outcomeSheet';
import type { SheetPlan } from '../insertion/sheetPlan';
import { hashesOf } from '../insertion/writtenParts';
import type { StandingReport } from '../settings/standingReport';
import type { Texts } from '../../texts/texts';
import { diffParticipants } from './diffParticipants';
import { diffPart } from './diffPart';
import { cellId, listChanges, listOvertyped, type ComparedPart } from './listChanges';
import { rowObstacles } from './obstacles';
import type { PartEdit, PlannedPart } from './part';
import type { PlannedAgain } from './planAgain';
import { placeInput, type Standing } from './placeInputs';
import { plannedParts, plannedRows } from './plannedParts';
import { OUTCOMES, type FoundReport } from './readStanding';
import { shapeObstacles } from './shapeObstacles';
import type { ExpectedPart, UpdateEdit } from './updateEdit';
import type { Obstacle, ReportChanges } from './updateAccess';

export interface PreparedUpdate {
  readonly changes: ReportChanges;
  readonly edit: UpdateEdit;
}

/**
 * What an update of a standing report comes to: what the user is told, and what is written.
 *
 * @param overwrite the ids of cells whose own content the user gives up
 */
export function prepareUpdate(
  standing: StandingReport,
  found: FoundReport,
  again: PlannedAgain,
  texts: Texts,
  overwrite: ReadonlySet<string>,
): PreparedUpdate {
  const { plan, choices } = again;
  const [report, participants] = plan.sheets;
  const outcomes = plan.sheets.find(({ name }) => name === standing.names.outcomes);
  const planned = report === undefined ? [] : plannedParts(report);
  const shape = shapeObstacles(standing, found, again, planned);
  const pairs = planned.flatMap((part) => {
    const stands = found.parts.get(part.key);
    return stands === undefined ? [] : [{ planned: part, found: stands }];
  });
  const compared = shape.length > 0 ? [] : comparePairs(pairs, standing, texts, overwrite);
  const rows =
    participants === undefined || found.participants === null || shape.length > 0
      ? null
      : diffParticipants(plannedRows(participants, '')?.inputs ?? [], found.participants);
  const flags =
    shape.length > 0 ? null : compareOutcomes(outcomes, standing, found, texts, overwrite);
  const all = [...compared, ...(flags === null ? [] : [flags])];
  const weight = all.reduce((sum, { diff }) => sum + diff.weight, rows?.edit ? 1 : 0);
  const edits = [
    ...compared.flatMap(({ diff }) => diff.edit ?? []),
    ...(flags?.diff.edit ? [flags.diff.edit] : []),
    ...(rows?.edit ? [rows.edit] : []),
  ];
  const upToDate = weight === 0 && shape.length === 0;
  const blocked = [...shape, ...obstaclesOf(compared, report, found)];
  const others = { ...standing.choices, definitions: choices.definitions };
  return {
    changes: {
      kind: 'report',
      sheet:
        report === undefined ? '' : (found.parts.get('head')?.sheet ?? standing.names.reportSheet),
      upToDate,
      cells:
        report === undefined ? [] : compared.flatMap((one) => listChanges(one, report, standing)),
      textCount: textCount(compared),
      overtyped: [
        ...(report === undefined ? [] : compared.flatMap((one) => listOvertyped(one, report))),
        ...(flags === null || outcomes === undefined ? [] : listOvertyped(flags, outcomes)),
      ],
      participants: {
        changed: rows?.changed ?? 0,
        added: rows?.added ?? 0,
        removed: rows?.removed ?? 0,
      },
      period:
        choices.period.from === standing.choices.period.from &&
        choices.period.to === standing.choices.period.to
          ? null
          : { before: standing.choices.period, after: choices.period },
      definitions:
        JSON.stringify(others.definitions) === JSON.stringify(standing.choices.definitions)
          ? null
          : { before: standing.choices.definitions.name, after: choices.definitions.name },
      obstacles: blocked,
    },
    edit: {
      sheet: standing.names.reportSheet,
      parts: upToDate ? [] : edits,
      expected: compared.map(expectedOf),
      report: {
        ...standing,
        choices,
        parts: {
          ...standing.parts,
          ...Object.fromEntries(compared.map(({ planned: { key }, diff }) => [key, diff.written])),
        },
      },
    },
  };
}

type Pair = Pick<ComparedPart, 'planned' | 'found'>;

function comparePairs(
  pairs: readonly Pair[],
  standing: StandingReport,
  texts: Texts,
  overwrite: ReadonlySet<string>,
): readonly ComparedPart[] {
  const after = standingAfter(pairs);
  return pairs.map(({ planned, found }) => ({
    planned,
    found,
    diff: diffPart({
      planned,
      found,
      written: standing.parts[planned.key] ?? null,
      place: (input) => placeInput(input, after),
      overwrite: (row, column) => overwrite.has(cellId(planned.key, row, column)),
      isQuiet: (row) =>
        planned.key === 'head' && planned.inputs[row]?.[0] === texts.tables.sheet.extracted,
    }),
  }));
}

/** Where the parts will stand when rows have come and gone above them. */
function standingAfter(pairs: readonly Pair[]): readonly Standing[] {
  return pairs.map(({ planned, found: { sheet, top, left } }) => ({
    planned,
    left,
    top:
      top +
      pairs
        .filter(({ found }) => found.sheet === sheet && found.top < top)
        .reduce((sum, pair) => sum + pair.planned.rowCount - pair.found.rowCount, 0),
  }));
}

/** The table of definitions; what the add-in last wrote there follows from what the report was made with. */
function compareOutcomes(
  sheet: SheetPlan | undefined,
  standing: StandingReport,
  { outcomes: found }: FoundReport,
  texts: Texts,
  overwrite: ReadonlySet<string>,
): ComparedPart | null {
  const planned = sheet === undefined ? null : plannedRows(sheet, OUTCOMES);
  if (planned === null || found === null) return null;
  const { names, choices } = standing;
  const last = plannedRows(outcomeSheet(choices.definitions, names, texts), OUTCOMES);
  const hashes = last === null ? [] : hashesOf(last.inputs, last);
  return {
    planned,
    found,
    diff: diffPart({
      planned,
      found,
      written: { rowCount: found.rowCount, columnCount: 4, planned: hashes, found: hashes },
      place: (input) => input,
      overwrite: (row, column) => overwrite.has(cellId(OUTCOMES, row, column)),
      isQuiet: () => false,
    }),
  };
}

function obstaclesOf(
  compared: readonly ComparedPart[],
  report: InsertionPlan['sheets'][number] | undefined,
  found: FoundReport,
): readonly Obstacle[] {
  const parts = [...found.parts.values()];
  return compared.flatMap(({ planned, found: part, diff }) => {
    if (diff.edit === null || !changesRows(diff.edit)) return [];
    const chart = report?.charts.some(({ series }) =>
      series.some(({ values }) => within(values, planned)),
    );
    if (chart === true) return [{ kind: 'charted', subject: part.sheet } as const];
    return rowObstacles(diff.edit, part, parts, found.used.get(part.sheet));
  });
}

function changesRows({ before, after }: PartEdit): boolean {
  return before.rowCount !== after.rowCount;
}

function within(
  cells: { readonly top: number; readonly left: number },
  { top, left, rowCount, columnCount }: PlannedPart,
): boolean {
  return (
    cells.top >= top &&
    cells.top < top + rowCount &&
    cells.left >= left &&
    cells.left < left + columnCount
  );
}

/** Written cells that hold no figure: titles, notes, what charts say. */
function textCount(compared: readonly ComparedPart[]): number {
  return compared.reduce((sum, { planned, diff }) => {
    const figures = new Set(planned.expected.map(({ row, column }) => `${row},${column}`));
    const texts = diff.edit?.after.cells.filter(
      ({ row, column }) => !figures.has(`${row},${column}`),
    );
    return sum + (diff.weight === 0 ? 0 : (texts?.length ?? 0));
  }, 0);
}

/** What a part must show; nothing where the user keeps something of his own there, which other cells may count with. */
function expectedOf({ planned, found, diff }: ComparedPart): ExpectedPart {
  return {
    key: planned.key,
    target: found.target,
    cells: diff.theirs.length > 0 ? [] : planned.expected,
  };
}
