import type { CellValue } from '../../cells/cell';
import type { Place } from '../../audit/document';
import type { AuditSubject } from './auditSubject';

/** The part of a report around a place, with the place marked. */
export type Excerpt =
  | {
      readonly kind: 'text';
      readonly before: string;
      readonly marked: string;
      readonly after: string;
    }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly CellValue[])[];
      readonly row: number;
      readonly column: number;
    };

const CONTEXT = 240;
/** Rows of a table on each side of the marked one. */
const ROWS_AROUND = 6;

/** What stands around a place of a text or a Word file; null where it cannot be shown. */
export function excerptOf(place: Place, { text, document }: AuditSubject): Excerpt | null {
  if (place.kind === 'sentence') {
    if (text === null || place.cell !== null) return null;
    const { start, end } = place;
    return {
      kind: 'text',
      before: cutBefore(text.slice(Math.max(0, start - CONTEXT), start), start > CONTEXT),
      marked: text.slice(start, end),
      after: cutAfter(text.slice(end, end + CONTEXT), end + CONTEXT < text.length),
    };
  }
  const { sheet, row, column } = place.cell;
  const grid = document.tables.find(
    (one) => one.sheet === sheet && row >= one.top && row < one.top + one.rows.length,
  );
  if (text === null || grid === undefined) return null;
  const at = row - grid.top;
  const first = Math.max(0, at - ROWS_AROUND);
  return {
    kind: 'table',
    rows: grid.rows.slice(first, at + ROWS_AROUND + 1),
    row: at - first,
    column: column - grid.left,
  };
}

/** Begins with a whole word. */
function cutBefore(text: string, cut: boolean): string {
  return cut ? `…${text.slice(Math.max(0, text.search(/\s/)))}` : text;
}

/** Ends with a whole word. */
function cutAfter(text: string, cut: boolean): string {
  return cut ? `${text.replace(/\S*$/, '').trimEnd()} …` : text;
}
