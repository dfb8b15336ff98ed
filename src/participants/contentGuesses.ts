import { foldWords } from '../cells/fold';
import type { ColumnContent } from './columnContent';
import { contentSays } from './columnFit';
import { endAmong, startAmong, type DateColumn } from './dateColumns';
import type { Meaning } from './mapping';
import { assign, type Assignment, type JudgedColumn } from './assignment';

/** Headers of other things, under which the same words and numbers stand. */
const OTHER_THINGS =
  /kommun|\bort\b|team|utbild|educat|boende|sprak|\bland\b|civil|yrke|bransch|barn|uppfolj|planering|aktivitet|insats|grupp|arbetsgivare|praktik|tidigare|erfarenhet|samverkan|antal|timmar|belopp|kostnad|vid start|vid inskr|previous|municipality|activity/;

const GUESS_SCORE = 20;

type Open = JudgedColumn & { readonly content: ColumnContent };

function openColumns(
  columns: readonly JudgedColumn[],
  taken: ReadonlyMap<number, Assignment>,
): readonly Open[] {
  return columns.flatMap((column): Open[] =>
    column.content !== null && column.content.count > 0 && !taken.has(column.column)
      ? [{ ...column, content: column.content }]
      : [],
  );
}

function guess(column: Open, meaning: Meaning, better = 0): Assignment {
  const score = GUESS_SCORE + better - column.column / 1000;
  return { column: column.column, meaning, certainty: 'likely', score };
}

/** Meanings that the words and numbers of a column say by themselves. */
function wordGuesses(column: Open, isFirst: boolean): Assignment[] {
  const { content, reading } = column;
  const guesses: Assignment[] = [];
  const says = (meaning: Meaning): boolean => contentSays(meaning, content);
  if (says('sex')) guesses.push(guess(column, 'sex', content.share.sex));
  if (reading.meanings.size > 0) return guesses;
  for (const meaning of ['outcome', 'referrer', 'supportForm'] as const) {
    if (says(meaning)) guesses.push(guess(column, meaning, content.share[meaning]));
  }
  if (!reading.vague) return guesses;
  if (says('birthYear')) guesses.push(guess(column, 'birthYear', 2));
  if (says('age')) guesses.push(guess(column, 'age', isFirst ? -1 : 1));
  if (isFirst && says('number')) guesses.push(guess(column, 'number', 1));
  if (says('supportTime') && content.writtenTimes > 0)
    guesses.push(guess(column, 'supportTime', 1));
  if (content.decimals > 0.3 && content.writtenTimes === 0 && says('orsIn')) {
    guesses.push(guess(column, 'orsIn'), guess(column, 'orsOut', -1));
  }
  return guesses;
}

function asDates(column: Open): DateColumn {
  return { column: column.column, filled: column.content.filled, days: column.content.days };
}

/** True where a column is filled in the same rows as another, give or take a few. */
function filledAlike(column: Open, other: JudgedColumn | undefined): boolean {
  return Math.abs(column.content.filled - (other?.content?.filled ?? -1)) <= 0.1;
}

function columnOf(
  meaning: Meaning,
  columns: readonly JudgedColumn[],
  taken: ReadonlyMap<number, Assignment>,
): JudgedColumn | undefined {
  return columns.find((column) => taken.get(column.column)?.meaning === meaning);
}

function dateGuesses(
  columns: readonly JudgedColumn[],
  taken: ReadonlyMap<number, Assignment>,
): readonly Assignment[] {
  const outcome = columnOf('outcome', columns, taken);
  const days = openColumns(columns, taken).filter(
    (column) => contentSays('start', column.content) && !column.reading.otherDay,
  );
  const dated = (meaning: Meaning): DateColumn | null => {
    const found = columnOf(meaning, columns, taken);
    return found?.content ? { ...found, ...found.content } : null;
  };
  const headedStart = dated('start');
  const start = headedStart ?? startAmong(days.map(asDates), dated('end'));
  if (start === null) return [];
  const ends = days.filter(
    (column) =>
      column.column !== start.column && (column.reading.vague || filledAlike(column, outcome)),
  );
  const end = dated('end') ?? endAmong(ends.map(asDates), start);
  return days.flatMap((column): Assignment[] => {
    if (column.column === start.column) return [guess(column, 'start')];
    return column.column === end?.column ? [guess(column, 'end')] : [];
  });
}

/**
 * Adds what the content alone can tell about columns whose header told nothing. An outcome is only
 * guessed where it is not filled more often than the end.
 */
export function contentGuesses(
  columns: readonly JudgedColumn[],
  headed: ReadonlyMap<number, Assignment>,
): ReadonlyMap<number, Assignment> {
  const first = columns[0]?.column;
  const guesses = openColumns(columns, headed)
    .filter((column) => !OTHER_THINGS.test(foldWords(column.header)))
    .flatMap((column) => wordGuesses(column, column.column === first));
  const worded = assign(guesses, headed);
  const dated = assign(dateGuesses(columns, worded), worded);

  const outcome = columnOf('outcome', columns, dated);
  const end = columnOf('end', columns, dated);
  const guessedOutcome =
    outcome !== undefined && !headed.has(outcome.column) && outcome.content !== null;
  if (guessedOutcome && (outcome.content?.filled ?? 0) > (end?.content?.filled ?? 0) + 0.1) {
    return new Map([...dated].filter(([column]) => column !== outcome.column));
  }
  return dated;
}
