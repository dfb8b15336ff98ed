import { yearPeriod, type Period } from '../../definitions/period';
import { fromSerial, type Serial } from '../../definitions/serial';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { OpenedWorkbook } from '../../excel/workbookAccess';
import type { Block } from '../../participants/block';
import type { OutcomeWord, Reading } from '../../participants/reading';
import { chosenBlocks, offeredPeriods, readChosen } from '../wizard/derive';
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
  const among = (ids: readonly string[]) => lists.filter(({ block }) => ids.includes(block.id));
  const saved = among(opened.saved?.blockIds ?? []);
  const candidates = saved.length > 0 ? saved : among(opened.proposal.chosen);
  return (
    candidates.find(({ block }) => saysHowPeopleLeft(block)) ?? candidates[0] ?? lists[0] ?? null
  );
}

function saysHowPeopleLeft({ columns }: Block): boolean {
  const has = (wanted: string) => columns.some(({ meaning }) => meaning === wanted);
  return has('end') && has('outcome');
}

/** Everybody on a list, as the workbook's definitions have it. */
export function readList(
  opened: OpenedWorkbook,
  { block }: List,
  { outcomeWords }: WorkbookDefinitions,
  today: Serial,
): Reading {
  const supportUnit = opened.saved?.supportUnit ?? null;
  return readChosen(opened, [block], { outcomeWords, supportUnit }, today);
}

/** The period of the last report, else the one that the list offers, else the last whole year. */
export function examplePeriod(
  opened: OpenedWorkbook,
  reading: Reading | null,
  today: Serial,
): Period {
  const offered = offeredPeriods(reading?.participants ?? [], today)[0]?.period;
  return opened.saved?.period ?? offered ?? yearPeriod(fromSerial(today).year - 1);
}

/** The commonest outcome word of a list that is understood; null where there is none. */
export function exampleWord(reading: Reading | null): string | null {
  const known = (reading?.words ?? []).filter(({ outcome }) => outcome !== null);
  const [commonest] = known.toSorted((a: OutcomeWord, b: OutcomeWord) => b.count - a.count);
  return commonest?.word ?? null;
}
