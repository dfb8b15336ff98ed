import type { InputBlock } from './sheetPlan';

/** Well under the 5 MB that a request to Excel on the web may have, with room for what goes around the values. */
export const MOST_BYTES = 3_000_000;

/** Cuts blocks by rows so that each part stays under the limit; a single row is never cut. */
export function cutBySize(
  blocks: readonly InputBlock[],
  mostBytes: number = MOST_BYTES,
): readonly (InputBlock & { readonly bytes: number })[] {
  return blocks.flatMap((block) => {
    const parts: (InputBlock & { readonly bytes: number })[] = [];
    let start = 0;
    let bytes = 0;
    const cut = (end: number): void => {
      if (end > start) {
        parts.push({ ...block, top: block.top + start, rows: block.rows.slice(start, end), bytes });
      }
      start = end;
      bytes = 0;
    };
    block.rows.forEach((row, r) => {
      const size = sizeOf(row);
      if (bytes + size > mostBytes) cut(r);
      bytes += size;
    });
    cut(block.rows.length);
    return parts;
  });
}

/** At most three bytes a character in UTF-8; quotes and commas around each value. */
function sizeOf(row: readonly (string | number)[]): number {
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
