import type { CellValue } from '../cells/cell';
import { columnContent, type ColumnContent } from './columnContent';
import { contentFits, contentSays } from './columnFit';
import { contentGuesses } from './contentGuesses';
import { assign, type Assignment, type JudgedColumn } from './assignment';
import type { Certainty, Column, Meaning, Ticked } from './mapping';
import { recogniseHeader, type HeaderReading } from './recogniseHeader';
import { sampleTexts } from './sampleText';
import { mapInSteps, part, type Steps } from '../steps/steps';

/** A column as it was found on the sheet. */
export interface RawColumn {
  readonly column: number;
  readonly header: string;
  /** The title that stands over the header and its neighbours; '' where there is none. */
  readonly group: string;
  /** The cells of the rows that may hold participants; not looked at where the header is personal. */
  readonly values: readonly CellValue[];
}

function says(reading: HeaderReading): boolean {
  return [...reading.meanings.values()].includes('certain');
}

/** A group title is needed where the header alone says nothing for certain, and for "ORS" over "In" and "Ut". */
function readHeader(raw: RawColumn): { header: string; reading: HeaderReading } {
  const own = recogniseHeader(raw.header);
  if (raw.group === '' || own.personal) return { header: raw.header, reading: own };
  const header = `${raw.group} ${raw.header}`.trim();
  const both = recogniseHeader(header);
  const isOrs = both.meanings.has('orsIn') || both.meanings.has('orsOut');
  const better = own.meanings.size === 0 ? both.meanings.size > 0 : says(both) && !says(own);
  if (!isOrs && !better) return { header: raw.header, reading: own };
  return { header, reading: { ...both, ticked: own.ticked } };
}

/** Names under a header such as "Deltagare" that could also stand over numbers. */
function holdsNames(reading: HeaderReading, content: ColumnContent): boolean {
  const open = reading.meanings.size === 0 || reading.meanings.get('number') === 'likely';
  return (
    open && content.personNames >= 0.6 && content.distinct >= 0.8 && content.share.outcome < 0.3
  );
}

function judge(raw: RawColumn): JudgedColumn {
  const { header, reading } = readHeader(raw);
  const place = { column: raw.column, header, reading };
  if (reading.personal) return { ...place, personal: true, content: null };
  const content = columnContent(raw.values);
  const personal = content.personalNumbers >= 0.2 || holdsNames(reading, content);
  return { ...place, personal, content: personal ? null : content };
}

/** Meanings that a clear header keeps even where most cells cannot be read: each cell then says so. */
const KEPT: ReadonlySet<Meaning> = new Set([
  'start',
  'end',
  'sex',
  'age',
  'birthYear',
  'supportTime',
]);

/** Below this the content contradicts the header, so that a column which the content speaks for comes first. */
const FITTING = 25;

function byHeader(judged: JudgedColumn): Assignment[] {
  const { content, column } = judged;
  if (content === null) return [];
  const tie = content.filled * 3 + content.share.start - column / 1000;
  return [...judged.reading.meanings].flatMap(([meaning, strength]): Assignment[] => {
    const fit = contentFits(meaning, content);
    const says = contentSays(meaning, content);
    const as = (score: number, certainty: Certainty): Assignment[] => [
      { column, meaning, certainty, score: score + tie },
    ];
    switch (strength) {
      case 'certain':
        if (fit === 'yes') return as(100, 'certain');
        if (fit === 'empty') return as(60, 'certain');
        return KEPT.has(meaning) ? as(15, 'likely') : [];
      case 'likely':
        if (fit === 'no' || (fit === 'empty' && meaning === 'number')) return [];
        return as(fit === 'empty' ? 30 : says ? 70 : 50, 'likely');
      case 'vague':
        return says ? as(45, 'likely') : [];
    }
  });
}

function tickedAs(meaning: Ticked, { column, content, reading }: JudgedColumn): Assignment[] {
  if (content === null || !reading.ticked.has(meaning)) return [];
  if (contentFits(meaning, content) === 'no') return [];
  return [{ column, meaning, certainty: 'certain', score: 45 + content.filled }];
}

/** Dropouts have a column only where some cell tells of one or denies it. */
function byTicks(judged: JudgedColumn): Assignment[] {
  return judged.content?.count === 0 ? [] : tickedAs('dropout', judged);
}

/** A column ticked for women and one for men; none unless both stand there. */
function tickedSexes(judged: readonly JudgedColumn[]): ReadonlyMap<number, Assignment> {
  const candidates = (['sexWoman', 'sexMan'] as const).flatMap((meaning) =>
    judged.flatMap((column) => tickedAs(meaning, column)),
  );
  const pair = assign(candidates);
  const anyTicked = judged.some(({ column, content }) => pair.has(column) && content?.count !== 0);
  return pair.size === 2 && anyTicked ? pair : new Map();
}

function hasSex(assigned: ReadonlyMap<number, Assignment>): boolean {
  return [...assigned.values()].some(({ meaning }) => meaning === 'sex');
}

/**
 * What each column of a block means, by its header and by what stands in it. Each meaning goes to
 * one column at most. The cells of columns with a personal header are not looked at; a column that
 * turns out to hold personnummer or names is flagged personal as well. A pause after each column.
 */
export function* recogniseColumnsInSteps(raws: readonly RawColumn[]): Steps<readonly Column[]> {
  const judged = yield* part(mapInSteps(raws, judge, 1), 0, 0.7);
  const candidates = judged.flatMap((column) => [...byHeader(column), ...byTicks(column)]);
  const [fitting, unfitting] = [
    candidates.filter(({ score }) => score >= FITTING),
    candidates.filter(({ score }) => score < FITTING),
  ];
  const guessed = contentGuesses(judged, assign(fitting));
  const sexes = hasSex(guessed) ? new Map<number, Assignment>() : tickedSexes(judged);
  const assigned =
    sexes.size === 0
      ? assign(unfitting, guessed)
      : assign(
          unfitting.filter(({ meaning }) => meaning !== 'sex'),
          contentGuesses(judged, assign(fitting, sexes)),
        );
  const recognised = (column: JudgedColumn, index: number): Column => {
    const assignment = assigned.get(column.column);
    const days =
      (column.content?.dates ?? 0) >= 0.5 && (column.content?.share.birthYear ?? 0) < 0.9;
    return {
      column: column.column,
      header: column.header,
      samples: column.personal ? [] : sampleTexts(raws[index]?.values ?? [], days),
      meaning: assignment?.meaning ?? null,
      certainty: assignment?.certainty ?? null,
      personal: column.personal,
    };
  };
  return yield* part(mapInSteps(judged, recognised, 1), 0.7, 1);
}
