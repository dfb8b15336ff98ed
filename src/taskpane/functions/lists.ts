import { yearPeriod, type Period } from '../../definitions/period';
import type { PresetProposal } from '../../definitions/presets';
import { fromSerial, type Serial } from '../../definitions/serial';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { OpenedWorkbook } from '../../excel/workbookAccess';
import { readEndDate } from '../../participants/readDate';
import { readParticipantsInSteps } from '../../participants/readParticipants';
import type { OutcomeWord, Reading } from '../../participants/reading';
import { part, type Steps } from '../../steps/steps';
import { chosenBlocks, offeredPeriods, proposedDefinitionsInSteps } from '../wizard/derive';
import type { List } from './listRange';

const LIKELY = 0.5;

/** The lists that examples can be made of, with the corrections of the last report. */
export function listsIn(opened: OpenedWorkbook): readonly List[] {
  const known = new Set([...opened.proposal.chosen, ...(opened.saved?.blockIds ?? [])]);
  const blockIds = opened.blocks
    .filter(({ id, likelihood }) => likelihood >= LIKELY || known.has(id))
    .map(({ id }) => id);
  const mapping = opened.saved?.mapping ?? {};
  return chosenBlocks(opened, { blockIds, mapping }).flatMap((block) => {
    const content = opened.sheets.find(({ grid }) => grid.sheet === block.sheet);
    return content === undefined ? [] : [{ block, content }];
  });
}

/** The list to begin with: of those of the last report, or of the proposal, the first that says how people left. */
export function firstList(lists: readonly List[], opened: OpenedWorkbook): List | null {
  const candidates = reportedLists(lists, opened);
  return candidates.find(saysHowPeopleLeft) ?? candidates[0] ?? lists[0] ?? null;
}

/** The lists of the last report, or else of the proposal. */
function reportedLists(
  lists: readonly List[],
  { saved, proposal }: OpenedWorkbook,
): readonly List[] {
  const among = (ids: readonly string[]) => lists.filter(({ block }) => ids.includes(block.id));
  const last = among(saved?.blockIds ?? []);
  return last.length > 0 ? last : among(proposal.chosen);
}

/** Whether a report counts the list together with others, which an example does not. */
export function isOneOfSeveral(
  list: List | null,
  lists: readonly List[],
  opened: OpenedWorkbook,
): boolean {
  const reported = reportedLists(lists, opened);
  return reported.length > 1 && reported.some(({ block }) => block.id === list?.block.id);
}

/** A list of those still enrolled can have the columns all the same, but nobody's end. */
function saysHowPeopleLeft({ block, content: { grid } }: List): boolean {
  const { columns, firstRow, lastRow } = block;
  const end = columns.find(({ meaning }) => meaning === 'end');
  if (end === undefined || columns.every(({ meaning }) => meaning !== 'outcome')) return false;
  return grid.rows
    .slice(firstRow - grid.top, lastRow + 1 - grid.top)
    .some((row) => readEndDate(row[end.column - grid.left] ?? '').kind === 'value');
}

/** A list and what examples take from it. */
export interface ReadList {
  /** Null where the workbook has none. */
  readonly list: List | null;
  /** Everybody on it, as the workbook's definitions have it; null where there is none. */
  readonly reading: Reading | null;
  /** The period of the last report, else the one that the list offers, else the last whole year. */
  readonly period: Period;
  /** The definitions that the words around the list speak for. */
  readonly proposal: PresetProposal;
}

export function* readListInSteps(
  opened: OpenedWorkbook,
  list: List | null,
  outcomeWords: WorkbookDefinitions['outcomeWords'],
  today: Serial,
): Steps<ReadList> {
  const { saved, sheets } = opened;
  const blocks = list === null ? [] : [list.block];
  const supportUnit = saved?.supportUnit ?? null;
  const reading =
    list === null
      ? null
      : yield* part(
          readParticipantsInSteps({ sheets, blocks, outcomeWords, supportUnit, today }),
          0,
          0.8,
        );
  yield 0.8;
  const offered = offeredPeriods(reading?.participants ?? [], today)[0]?.period;
  const period = saved?.period ?? offered ?? yearPeriod(fromSerial(today).year - 1);
  const proposal = yield* part(proposedDefinitionsInSteps(opened, blocks), 0.85, 1);
  return { list, reading, period, proposal };
}

/** The commonest outcome word of a list that is understood; null where there is none. */
export function exampleWord(reading: Reading | null): string | null {
  const known = (reading?.words ?? []).filter(({ outcome }) => outcome !== null);
  const [commonest] = known.toSorted((a: OutcomeWord, b: OutcomeWord) => b.count - a.count);
  return commonest?.word ?? null;
}
