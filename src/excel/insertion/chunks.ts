/** Far under the 5 MB that a request to Excel on the web may have, and little enough to be prepared far under 100 ms. */
export const MOST_BYTES = 1_500_000;

/** Bytes whose writing takes a while to prepare: then the pane is to answer before any more. */
export const MUCH_BYTES = 100_000;

type Cell = string | number | boolean;

/** A rectangle of inputs; places count from 0. */
interface Block<Input extends Cell> {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Input[])[];
}

/** A block, or rows of one, and how much of a request it takes. */
export interface SizedBlock<Input extends Cell> extends Block<Input> {
  readonly bytes: number;
}

/** Cuts blocks by rows so that each part stays under the limit; a single row is never cut. Each part is measured when it is asked for. */
export function* cutBySize<Input extends Cell>(
  blocks: readonly Block<Input>[],
  mostBytes: number = MOST_BYTES,
): Generator<SizedBlock<Input>> {
  for (const block of blocks) {
    let start = 0;
    while (start < block.rows.length) {
      const { end, bytes } = fitting(block.rows, start, mostBytes);
      yield { ...block, top: block.top + start, rows: block.rows.slice(start, end), bytes };
      start = end;
    }
  }
}

/** How many rows from the first one on fit, at least one. */
function fitting(
  rows: readonly (readonly Cell[])[],
  start: number,
  mostBytes: number,
): { readonly end: number; readonly bytes: number } {
  let bytes = 0;
  for (let end = start; end < rows.length; end++) {
    const size = sizeOf(rows[end] ?? []);
    if (end > start && bytes + size > mostBytes) return { end, bytes };
    bytes += size;
  }
  return { end: rows.length, bytes };
}

/** At most three bytes a character in UTF-8; quotes and commas around each value. */
function sizeOf(row: readonly Cell[]): number {
  return row.reduce<number>(
    (sum, cell) => sum + (typeof cell === 'string' ? utf8Size(cell) + 4 : 20),
    2,
  );
}

function utf8Size(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    size += code < 0x80 ? (code === 0x22 ? 2 : 1) : code < 0x800 ? 2 : 3;
  }
  return size;
}
