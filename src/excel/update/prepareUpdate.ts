import { rulesKey, type DefinitionSet } from '../../definitions/definitionSet';
import { rowsOf } from '../insertion/jobs';
import type { StandingReport } from '../settings/standingReport';
import type { Steps } from '../../steps/steps';
import type { Texts } from '../../texts/texts';
import { compareOutcomes, compareParts } from './compareParts';
import { diffParticipantsInSteps } from './diffParticipants';
import { listChanges, listOvertyped, type ComparedPart } from './listChanges';
import { obstaclesOf } from './obstacles';
import type { PlannedAgain } from './planAgain';
import { plannedParts, plannedRows } from './plannedParts';
import type { FoundReport } from './readStanding';
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
export function* prepareUpdateInSteps(
  standing: StandingReport,
  found: FoundReport,
  again: PlannedAgain,
  texts: Texts,
  overwrite: ReadonlySet<string>,
): Steps<PreparedUpdate> {
  const { plan, choices } = again;
  const [report, participants] = plan.sheets;
  const outcomes = plan.sheets.find(({ name }) => name === standing.names.outcomes);
  const planned = report === undefined ? [] : plannedParts(report);
  const shape = shapeObstacles(standing, found, again, planned);
  const pairs = planned.flatMap((part) => {
    const stands = found.parts.get(part.key);
    return stands === undefined ? [] : [{ planned: part, found: stands }];
  });
  const compared = shape.length > 0 ? [] : compareParts(pairs, standing, texts, overwrite);
  const rows =
    participants === undefined || found.participants === null || shape.length > 0
      ? null
      : yield* diffParticipantsInSteps(
          plannedRows(participants, '')?.inputs ?? [],
          found.participants,
        );
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
  const blocked = eachOnce([...shape, ...obstaclesOf(compared, report, found)]);
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
      definitions: sameDefinitions(choices.definitions, standing.choices.definitions)
        ? null
        : { before: standing.choices.definitions.name, after: choices.definitions.name },
      obstacles: blocked,
    },
    edit: {
      sheet: standing.names.reportSheet,
      parts: upToDate ? [] : edits,
      expected: compared.map(expectedOf),
      rowCount: rowsOf(plan.sheets),
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

/** Headings are no part of what a report's tables go by. */
function sameDefinitions(a: DefinitionSet, b: DefinitionSet): boolean {
  return a.name === b.name && rulesKey(a) === rulesKey(b);
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

/** Several tables can stand in the way in one and the same way. */
function eachOnce(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  return obstacles.filter(
    ({ kind, subject }, i) =>
      obstacles.findIndex((other) => other.kind === kind && other.subject === subject) === i,
  );
}
