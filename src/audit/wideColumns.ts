interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const GAP = / {2,}/g;

/** A long label leaves but one blank before its number: "Arbetsförmedlingen 15". */
function withNumberParted(cells: readonly Cell[]): readonly Cell[] {
  const [first, ...others] = cells;
  const [, label, number] =
    /^(\P{N}*\p{L}) ((?!(?:19|20)\d\d$)\d[\d ]*)$/u.exec(first?.text ?? '') ?? [];
  if (first === undefined || label === undefined || number === undefined) return cells;
  const middle = first.to - number.length;
  return [
    { text: label, from: first.from, to: middle },
    { text: number, from: middle, to: first.to },
    ...others,
  ];
}

/** The cells of a line that wide blanks part, each with where it stands. */
function cellsIn(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of [...line.matchAll(GAP), null]) {
    const end = gap?.index ?? line.length;
    const text = line.slice(from, end).trim();
    if (text !== '') cells.push({ text, from, to: end });
    from = end + (gap?.[0].length ?? 0);
  }
  return cells;
}

/**
 * Lines whose columns wide blanks part, as rows of the same length: a line with fewer cells than the others
 * gets blanks where it has nothing. Where a cell stands under no column or under two, the line is as it is.
 */
export function wideColumns(lines: readonly string[]): readonly (readonly string[])[] {
  const rows = lines.map(cellsIn);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const full = rows.filter((cells) => cells.length === width);
  const columns = Array.from({ length: width }, (_, at) => ({
    from: Math.min(...full.map((cells) => cells[at]?.from ?? Infinity)),
    to: Math.max(...full.map((cells) => cells[at]?.to ?? 0)),
  }));
  return rows.map((given) => {
    const cells = given.length === width - 1 ? withNumberParted(given) : given;
    const texts = cells.map(({ text }) => text);
    if (cells.length === width) return texts;
    const places = cells.map(({ from, to }) =>
      columns.flatMap((column, at) => (from < column.to && column.from < to ? [at] : [])),
    );
    const single = places.every((found) => found.length === 1);
    const found = places.flat();
    if (!single || new Set(found).size !== found.length) return texts;
    return columns.map((_, at) => texts[found.indexOf(at)] ?? '');
  });
}
