import { outcomeSheet } from '../insertion/outcomeSheet';
import type { SheetPlan } from '../insertion/sheetPlan';
import { hashesOf } from '../insertion/writtenParts';
import type { StandingReport } from '../settings/standingReport';
import type { Texts } from '../../texts/texts';
import { diffPart } from './diffPart';
import { cellId, type ComparedPart } from './listChanges';
import { placeInput, type Standing } from './placeInputs';
import { plannedRows } from './plannedParts';
import { OUTCOMES, type FoundReport } from './readStanding';

/** A part as planned, and as it stands. */
type Pair = Pick<ComparedPart, 'planned' | 'found'>;

/** What an update makes of each part of the report's own sheet. */
export function compareParts(
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
export function compareOutcomes(
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
