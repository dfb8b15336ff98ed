import type { Block } from './block';
import type { SheetContent } from '../cells/cell';
import { eachInSteps, part, runThrough, type Steps } from '../steps/steps';

/** Texts, and how often each stands there. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * What the words of a workbook tell of the team whose it is, the most telling first: what the file,
 * the lists' sheets and the titles above the lists are called; the rows of the lists, each row
 * counted; every other text, once. Outcomes are left out: they tell where people went,
 * such as to another team.
 *
 * @param name the file's name
 * @param blocks the chosen lists
 * @param otherTexts from sheets that hold no list
 */
export function wordEvidence(
  name: string,
  sheets: readonly SheetContent[],
  blocks: readonly Block[],
  otherTexts: readonly string[],
): readonly WordCounts[] {
  return runThrough(wordEvidenceInSteps(name, sheets, blocks, otherTexts));
}

/** The same in steps. */
export function* wordEvidenceInSteps(
  name: string,
  sheets: readonly SheetContent[],
  blocks: readonly Block[],
  otherTexts: readonly string[],
): Steps<readonly WordCounts[]> {
  const titles = new Map<string, number>([[name, 1]]);
  const rows = new Map<string, number>();
  const others = new Map(otherTexts.map((text): [string, number] => [text, 1]));
  for (const [i, { grid }] of sheets.entries()) {
    const lists = blocks.filter(({ sheet }) => sheet === grid.sheet);
    const firstHeader = Math.min(...lists.map(({ headerRow }) => headerRow));
    (lists.length > 0 ? titles : others).set(grid.sheet, 1);
    const look = eachInSteps(grid.rows, (cells, r) => {
      const row = grid.top + r;
      const isTitle = lists.length > 0 && row < firstHeader;
      cells.forEach((value, c) => {
        if (typeof value !== 'string' || value === '') return;
        const column = columnAt(lists, row, grid.left + c);
        if (isTitle) titles.set(value, 1);
        else if (column === null) others.set(value, 1);
        else if (column.meaning !== 'outcome') rows.set(value, (rows.get(value) ?? 0) + 1);
      });
    });
    yield* part(look, i / sheets.length, (i + 1) / sheets.length);
  }
  return [titles, rows, others];
}

/** The column of a list that a cell belongs to; null where it stands outside the rows of every list. */
function columnAt(
  lists: readonly Block[],
  row: number,
  column: number,
): Block['columns'][number] | null {
  for (const { firstRow, lastRow, columns } of lists) {
    if (row < firstRow || row > lastRow) continue;
    const found = columns.find((candidate) => candidate.column === column);
    if (found !== undefined) return found;
  }
  return null;
}
