import { quote } from '../../measures/formula';
import type { Piece, SentencePart, Turning } from '../draft';
import { partExpression, sumOf, type PartContext } from './partExpression';

/** What a formula may be long, and a text within it, in every Excel. */
export const LONGEST_FORMULA = 8000;
const LONGEST_QUOTED = 255;

/** What the sentences of a sheet are written with. */
export type SentenceContext = Omit<PartContext, 'first'>;

/** A piece of a paragraph as an expression over the cells that it rests on; null where nothing in it is live. */
export function pieceExpression(piece: Piece, context: SentenceContext): string | null {
  if (piece.kind === 'own' || !piece.sentence.live) return null;
  const { parts, turns } = piece.sentence;
  const expression =
    turns === undefined ? partsExpression(parts, context) : turningExpression(turns, context);
  // A formula that is longer than Excel takes is none.
  return (expression?.length ?? 0) > LONGEST_FORMULA ? null : expression;
}

function partsExpression(parts: readonly SentencePart[], context: SentenceContext): string | null {
  const expressions = parts.map((part, i) => partExpression(part, { ...context, first: i === 0 }));
  if (expressions.every((expression) => expression === null)) return null;
  return expressions.map((expression, i) => expression ?? quoted(parts[i]?.text ?? '')).join('&');
}

/** Where a cell has come to print a text, the difference is none, and the sentence says the texts. */
function turningExpression(
  { cells, above, same, below }: Turning,
  context: SentenceContext,
): string | null {
  const sum = sumOf(cells, context.addressOf);
  if (sum === null) return null;
  const [more, equal, less] = [above, same, below].map(
    (parts) => partsExpression(parts, context) ?? quoted(parts.map(({ text }) => text).join('')),
  );
  return `IF(IFERROR(${sum},0)>0,${more},IF(IFERROR(${sum},0)<0,${less},${equal}))`;
}

/** A text of any length as an expression. */
export function quoted(text: string): string {
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST_QUOTED) }, (_, i) =>
    quote(text.slice(i * LONGEST_QUOTED, (i + 1) * LONGEST_QUOTED)),
  );
  return pieces.length === 0 ? '""' : pieces.join('&');
}

/** Whether a drafted sentence has numbers of the tables, or follows none of them, although it rests on some. */
export function isFixed(piece: Piece, context: SentenceContext): boolean {
  if (piece.kind === 'own') return false;
  const { parts, live } = piece.sentence;
  const told = parts.filter(
    (part) => part.kind === 'number' && (part.figure !== null || part.cells.length > 0),
  );
  return !live
    ? told.length > 0
    : told.some((part) => partExpression(part, { ...context, first: false }) === null);
}
