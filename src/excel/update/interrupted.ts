import * as v from 'valibot';
import { inputHash } from '../insertion/inputHash';
import { partName } from '../insertion/reportNames';
import {
  writtenParts,
  writtenPartsSetting,
  type StandingReport,
  type WrittenPart,
} from '../settings/standingReport';
import type { PartEdit } from './part';

const interrupted = v.object({
  rows: v.record(v.string(), v.number()),
  parts: writtenParts,
});

/** What an update under way makes of the parts that it changes, by their keys; nothing of any participant. */
export interface Interrupted {
  /** The row of a part from which rows come or go. */
  readonly rows: Readonly<Record<string, number>>;
  /** What will be known of the parts when it is done. */
  readonly parts: Readonly<Record<string, WrittenPart>>;
}

/** What the marker of an update tells, so that the report can be understood if it is never finished. */
export function interruptedSetting(edits: readonly PartEdit[], after: StandingReport): unknown {
  const changed = Object.entries(after.parts).flatMap(([key, written]) => {
    const name = partName(key, after.names);
    const edit = edits.find(({ target }) => target.kind === 'name' && target.name === name);
    return edit === undefined ? [] : [{ key, at: edit.at, written }];
  });
  return {
    rows: Object.fromEntries(changed.map(({ key, at }) => [key, at])),
    parts: writtenPartsSetting(
      Object.fromEntries(changed.map(({ key, written }) => [key, written])),
    ),
  };
}

/** What the marker tells; null where it is not of the form this version writes. */
export function parseInterrupted(setting: unknown): Interrupted | null {
  const result = v.safeParse(interrupted, setting);
  return result.success ? result.output : null;
}

/**
 * What is known of a part that an update was broken off in: each cell that holds what it had before or
 * was to get, or nothing where a row came or went, is the add-in's own; all others keep being told
 * from what the add-in wrote.
 *
 * @param found hashes of what stands there, row after row
 * @returns the part as it was known where its rows are neither as before nor as they were to be
 */
export function settlePart(
  before: WrittenPart,
  after: WrittenPart,
  at: number,
  foundRows: number,
  found: readonly string[],
): WrittenPart {
  const width = before.columnCount;
  const isAfter = foundRows === after.rowCount;
  if (after.columnCount !== width || (!isAfter && foundRows !== before.rowCount)) return before;
  const grown = after.rowCount - before.rowCount;
  const settled = found.map((hash, i): WrittenCell => {
    const across = otherRow(Math.floor(i / width), at, isAfter ? -grown : grown);
    const other = across === null ? null : across * width + (i % width);
    const had = cellOf(before, isAfter ? other : i);
    const gets = cellOf(after, isAfter ? i : other);
    const ours = had === null || gets === null ? [gets, had, BLANK] : [gets, had];
    return ours.find((cell) => cell?.found === hash) ?? had ?? gets ?? BLANK;
  });
  return {
    rowCount: foundRows,
    columnCount: width,
    planned: settled.map((cell) => cell.planned),
    found: settled.map((cell) => cell.found),
  };
}

interface WrittenCell {
  readonly planned: string;
  readonly found: string;
}

const BLANK_HASH = inputHash('', { top: 0, left: 0 });
const BLANK: WrittenCell = { planned: BLANK_HASH, found: BLANK_HASH };

function cellOf({ planned, found }: WrittenPart, index: number | null): WrittenCell | null {
  const [asPlanned, asFound] = index === null ? [] : [planned[index], found[index]];
  return asPlanned === undefined || asFound === undefined
    ? null
    : { planned: asPlanned, found: asFound };
}

/** Where a row is when `grown` rows have come at `at`, or gone from there on; null for one that has gone. */
function otherRow(row: number, at: number, grown: number): number | null {
  if (row < at) return row;
  return grown < 0 && row < at - grown ? null : row + grown;
}
