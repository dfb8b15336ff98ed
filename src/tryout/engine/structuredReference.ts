/** The part of a table that a structured reference speaks of. */
export type TableItem = '#all' | '#data' | '#headers' | '#totals' | '#this row';

export interface StructuredReference {
  /** Empty: the data rows. */
  readonly items: readonly TableItem[];
  /** First and last column by name; null for all columns. */
  readonly columns: readonly [string, string] | null;
}

const ITEMS: readonly TableItem[] = ['#all', '#data', '#headers', '#totals', '#this row'];

function asItem(part: string): TableItem | null {
  const lower = part.trim().toLowerCase();
  return ITEMS.find((item) => item === lower) ?? null;
}

function unescape(name: string): string {
  return name.replace(/'(.)/gsu, '$1');
}

/** The contents of `[a],[b]:[c]` as a, b and c, and whether the last two are a range; null where it is no such list. */
function bracketed(inner: string): { parts: string[]; range: boolean } | null {
  const parts: string[] = [];
  const pattern = /\s*\[((?:[^[\]']|'.)*)\]\s*([,:]?)/gsy;
  let range = false;
  let end = 0;
  for (const found of inner.matchAll(pattern)) {
    parts.push(found[1] ?? '');
    if (found[2] === ':') range = true;
    end = found.index + found[0].length;
  }
  return parts.length > 0 && end === inner.length ? { parts, range } : null;
}

/**
 * Reads what stands between the outer brackets of a structured reference: `Column`, `@Column`,
 * `[#This Row],[Column]`, `[First]:[Last]`, `#All`. Null where it cannot be understood.
 */
export function parseStructuredReference(inner: string): StructuredReference | null {
  const text = inner.trim();
  if (text === '') return { items: [], columns: null };
  if (text.startsWith('@')) {
    const rest = parseStructuredReference(text.slice(1));
    return rest === null || rest.items.length > 0 ? null : { ...rest, items: ['#this row'] };
  }
  if (!text.startsWith('[')) {
    const item = asItem(text);
    if (item !== null) return { items: [item], columns: null };
    const name = unescape(text);
    return { items: [], columns: [name, name] };
  }
  const list = bracketed(text);
  if (list === null) return null;
  const items = list.parts.map(asItem).filter((item) => item !== null);
  const names = list.parts.filter((part) => asItem(part) === null).map(unescape);
  const [first, last] = names;
  if (first === undefined) return { items, columns: null };
  if (list.range ? names.length !== 2 : names.length !== 1) return null;
  return { items, columns: [first, last ?? first] };
}
