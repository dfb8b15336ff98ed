import { fold } from '../cells/fold';

/** Ages in whole years, both included; null: no limit on that side. At least one side is set. */
export interface AgeBand {
  readonly from: number | null;
  readonly to: number | null;
}

/** The bands that the field's reports use most. */
export const DEFAULT_AGE_BANDS: readonly AgeBand[] = [
  { from: 18, to: 30 },
  { from: 31, to: 45 },
  { from: 46, to: 64 },
];

export type AgeBandsReading =
  | { readonly kind: 'bands'; readonly bands: readonly AgeBand[] }
  | { readonly kind: 'overlap'; readonly first: AgeBand; readonly second: AgeBand }
  | { readonly kind: 'unreadable'; readonly found: string };

/**
 * Reads age bands as people write them, one or several in each text ("18-29; 30-44"), and keeps
 * their order. Blank texts are passed over, so nothing but blanks gives no bands. Bands may leave
 * ages out between them, but not share one: `overlap` names the first two that do. What is no band,
 * or runs backwards ("30-18"), is `unreadable`, as it was written.
 */
export function parseAgeBands(texts: readonly string[]): AgeBandsReading {
  const bands: AgeBand[] = [];
  for (const part of texts.flatMap((text) => text.split(/[;,|\n]/))) {
    const found = part.trim();
    if (found === '') continue;
    const second = readBand(found);
    if (second === null) return { kind: 'unreadable', found };
    const first = bands.find((band) => overlap(band, second));
    if (first !== undefined) return { kind: 'overlap', first, second };
    bands.push(second);
  }
  return { kind: 'bands', bands };
}

/**
 * The band that an age falls in, years that are not full cut off; null where it falls in none, and
 * for what is no age (below 0, NaN).
 */
export function bandOf(age: number, bands: readonly AgeBand[]): AgeBand | null {
  const years = Math.floor(age);
  if (!(years >= 0)) return null;
  return bands.find((band) => years >= lowest(band) && years <= highest(band)) ?? null;
}

/** A band as a report's row or column calls it, alike in every language: "18–30", "65–", "–17", "18". */
export function bandLabel({ from, to }: AgeBand): string {
  return from !== null && from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}

function lowest({ from }: AgeBand): number {
  return from ?? 0;
}

function highest({ to }: AgeBand): number {
  return to ?? Infinity;
}

function overlap(a: AgeBand, b: AgeBand): boolean {
  return lowest(a) <= highest(b) && lowest(b) <= highest(a);
}

const UNIT = / ?(?:ars alder|ar|years?(?: old)?|yrs?)\b/g;
const OLDER = '(?:och|eller|and|or) (?:aldre|over|uppat|older|above|up)';
const YOUNGER = '(?:och|eller|and|or) (?:yngre|under|nedat|younger|below)';

/** The ways to write a band with one or two ages, folded; `limits` makes them its limits. */
const FORMS: readonly {
  readonly form: RegExp;
  readonly limits: (first: number, second: number) => AgeBand;
}[] = [
  { form: /^(\d+)$/, limits: (age) => ({ from: age, to: age }) },
  {
    form: /^(?:mellan |between |fran |from )?(\d+) ?(?:-|till och med|till|tom|t\.o\.m\.|och|to|and) ?(\d+)$/,
    limits: (from, to) => ({ from, to }),
  },
  {
    form: new RegExp(`^(\\d+) ?(?:\\+|-|${OLDER})$|^(?:fran|minst|from|at least|>=|≥) ?(\\d+)$`),
    limits: (from) => ({ from, to: null }),
  },
  {
    form: new RegExp(
      `^(\\d+) ${YOUNGER}$|^(?:-|hogst|upp till|till|tom|t\\.o\\.m\\.|up to|at most|<=|≤) ?(\\d+)$`,
    ),
    limits: (to) => ({ from: null, to }),
  },
  {
    form: /^(?:over|aldre an|above|older than|>) ?(\d+)$/,
    limits: (age) => ({ from: age + 1, to: null }),
  },
  {
    form: /^(?:under|yngre an|below|younger than|<) ?(\d+)$/,
    limits: (age) => ({ from: null, to: age - 1 }),
  },
];

const HIGHEST_AGE = 150;

function readBand(text: string): AgeBand | null {
  const plain = fold(text).replace(UNIT, '').trim();
  for (const { form, limits } of FORMS) {
    const match = form.exec(plain);
    if (match === null) continue;
    const [first = NaN, second = NaN] = match
      .slice(1)
      .filter((group) => group !== undefined)
      .map(Number);
    const band = limits(first, second);
    return isPossible(band) ? band : null;
  }
  return null;
}

function isPossible(band: AgeBand): boolean {
  const limits = [band.from ?? 0, band.to ?? 0];
  return lowest(band) <= highest(band) && limits.every((age) => age >= 0 && age <= HIGHEST_AGE);
}
