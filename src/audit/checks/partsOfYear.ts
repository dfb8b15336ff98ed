import { fold } from '../../cells/fold';
import type { Quantity } from '../claim';
import type { AuditTable } from '../grids/auditTable';
import { tableViews } from '../grids/tableViews';
import { quantityOf } from '../quantityOf';
import type { Comparison } from './collect';
import { sumAgainst } from './sumAgainst';

const HALVES = [
  /^(?:jan\w*\.? ?- ?jun\w*|h1|halvar 1|varen|vt)$/,
  /^(?:jul\w*\.? ?- ?dec\w*|h2|halvar 2|hosten|ht)$/,
];
const QUARTERS = [1, 2, 3, 4].map((n) => new RegExp(`^(?:kvartal|kv|q) ?${n}$|^${n}:a kvartalet$`));
const YEAR = /^(?:helar(?:et)?|hela aret|aret|totalt?|summa|full year)$/;

/** Who came or left in each part of a year is counted once; who is there may be there in all of them. */
const FLOWS: ReadonlySet<Quantity> = new Set<Quantity>(['newlyEnrolled', 'exits', 'dropouts']);

/** Half-years or quarters beside the year: those who came and left in them must give the year's. */
export function partsOfYear(table: AuditTable): readonly Comparison[] {
  return tableViews(table).flatMap(({ across, lines }): readonly Comparison[] => {
    const headers = across.map((header) => fold(header).replace(/ ?(?:19|20)\d\d$/, ''));
    const year = headers.findIndex((header) => YEAR.test(header));
    const parts = [HALVES, QUARTERS]
      .map((patterns) => patterns.map((pattern) => headers.findIndex((h) => pattern.test(h))))
      .find((found) => !found.includes(-1));
    if (year < 0 || parts === undefined || headers.length !== parts.length + 1) return [];
    return lines.flatMap(({ label, numbers }) => {
      const meant = quantityOf(label);
      if (meant === null || !FLOWS.has(meant.quantity)) return [];
      return sumAgainst(
        label,
        parts.map((at) => numbers[at]),
        numbers[year],
      );
    });
  });
}
