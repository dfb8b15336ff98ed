import { fold } from '../cells/fold';
import { HIGHEST_AGE, highest, lowest, overlap, type AgeBand } from './ageBands';

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
