import type { SheetContent } from '../cells/cell';
import type { Period } from '../definitions/period';
import { leftDuring } from '../measures/exitPopulation';
import type { Texts } from '../texts/texts';
import type { FunctionTexts } from '../texts/functionTexts';
import type { Block } from '../participants/block';
import { findBlocks } from '../participants/findBlocks';
import type { Meaning } from '../participants/mapping';
import { proposeSource } from '../participants/proposeSource';
import { readParticipants } from '../participants/readParticipants';
import type { Reading } from '../participants/reading';
import { resultTable as buildResultTable } from '../tables/resultTable';
import { argumentsOf, isBlank, type Argument } from './arguments/argument';
import { readChoice } from './arguments/choice';
import { readDefinition } from './arguments/definition';
import { filledHeight, matrixOf } from './arguments/matrix';
import { readPeriod } from './arguments/period';
import { parseAddress } from './arguments/place';
import { LAYOUT_WORDS } from './arguments/words';
import type { CustomFunction, FunctionContext } from './customFunction';
import { describeProblem } from './describeProblem';
import { FunctionError } from './functionError';

/** No start is in the future: the function has no clock, and must not change from day to day. */
const ANY_DAY = Infinity;

/**
 * RESULTTABLE: the result table over a participant list with headers, as a report has it: a header
 * row, then a row for each sex and the total.
 *
 * @throws FunctionError where there is no participant list with starts and ends, a row in it is not
 * counted, or the outcome of somebody who left in the period not known: no figure is given that
 * leaves anybody out.
 */
export const resultTable: CustomFunction = (args, context) => {
  const { mistakes } = context.functionTexts;
  const given = argumentsOf('RESULTTABLE', args, context);
  const definitions = readDefinition(given('definition'), context.workbook, mistakes);
  const { choices } = mistakes;
  const layout = readChoice(given('layout'), LAYOUT_WORDS, choices.layout, mistakes);
  const period = readPeriod(given('from'), given('to'), mistakes);

  const sheet = sheetOf(given('data'), mistakes);
  const reading = readParticipants({
    sheets: [sheet],
    blocks: participantBlocks(sheet, context),
    outcomeWords: context.workbook.outcomeWords,
    supportUnit: null,
    today: ANY_DAY,
  });
  refuseProblems(reading, period, given('data'), context);

  const table = buildResultTable({
    participants: reading.participants,
    period,
    definitions,
    layout: layout ?? definitions.layout,
    supportUnit: reading.supportUnit,
    texts: context.texts,
  });
  return [
    [table.rowHeading, ...table.columns],
    ...table.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)]),
  ];
};

/** The range as the sheet that it stands on, so that problems name the sheet's own cells. */
function sheetOf(argument: Argument, mistakes: FunctionTexts['mistakes']): SheetContent {
  const matrix = matrixOf(argument, mistakes);
  const start = argument.address === null ? null : parseAddress(argument.address);
  const rows = Array.from({ length: filledHeight(matrix, isBlank) }, (_, row) =>
    Array.from({ length: matrix.width }, (_cell, column) => matrix.at(row, column)),
  );
  const { sheet = '', row: top = 0, column: left = 0 } = start ?? {};
  return { grid: { sheet, top, left, rows }, tables: [] };
}

function participantBlocks(
  sheet: SheetContent,
  { texts, functionTexts: { mistakes } }: FunctionContext,
): readonly Block[] {
  const all = findBlocks(sheet);
  const { chosen } = proposeSource(all);
  const likely = all.filter(({ id }) => chosen.includes(id));
  const [nearest] = all.toSorted((a, b) => b.likelihood - a.likelihood);
  const [first = nearest] = likely;
  const names = first === undefined ? [] : namesOfColumns(first, texts);
  if (first === undefined || names.length === 0) {
    throw new FunctionError('value', mistakes.noList);
  }
  const blocks = likely.length > 0 ? likely : [first];
  const missing: readonly Meaning[] = [
    ...(blocks.every((block) => hasColumn(block, 'start')) ? [] : (['start'] as const)),
    ...(blocks.some((block) => hasColumn(block, 'end')) ? [] : (['end'] as const)),
  ];
  if (missing.length > 0) {
    const wanted = missing.map((meaning) => texts.pane.meanings[meaning].toLowerCase());
    throw new FunctionError('value', mistakes.columnsMissing(wanted, names));
  }
  if (first.rowCount === 0) throw new FunctionError('value', mistakes.noRows);
  if (likely.length === 0) throw new FunctionError('value', mistakes.unlikelyList(names));
  return likely;
}

function hasColumn({ columns }: Block, wanted: Meaning): boolean {
  return columns.some(({ meaning }) => meaning === wanted);
}

/** What the columns of a block were read as. */
function namesOfColumns({ columns }: Block, { pane }: Texts): readonly string[] {
  return columns.flatMap(({ meaning }) => (meaning === null ? [] : [pane.meanings[meaning]]));
}

function refuseProblems(
  { problems, participants }: Reading,
  period: Period,
  { address }: Argument,
  { texts, functionTexts }: FunctionContext,
): void {
  // The whole range stands on one sheet, so that a row is known by its number.
  const exits = new Set(
    participants.filter((person) => leftDuring(person, period)).map(({ source }) => source.row),
  );
  const first = problems.find(
    ({ code, rowCounts, cell }) =>
      !rowCounts || (code === 'outcomeUnknownWord' && exits.has(cell.row)),
  );
  if (first === undefined) return;
  const sentence = describeProblem(first, texts, functionTexts);
  const told = address !== null && parseAddress(address) !== null;
  throw new FunctionError(
    'value',
    told ? sentence : functionTexts.mistakes.countedWithinRange(sentence),
  );
}
