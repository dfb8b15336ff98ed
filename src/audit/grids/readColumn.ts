import type { CellRef } from '../../cells/cell';
import { fold } from '../../cells/fold';
import { toSerial, type Serial } from '../../definitions/serial';
import { quantityOf } from '../quantityOf';
import type { AuditColumn, ColumnKind } from './auditTable';

const WOMEN = /^(?:antal )?(?:kvinnor|kvinna|kv|k|women|female)$|\bkvinnor$/;
const MEN = /^(?:antal )?(?:man|m|men|male)$|\bman$/;
const TOTAL = /^(?:totalt?|totala?|alla|samtliga|summa|sum|total|all|tot)(?: antal)?$/;

/** The group that a header or label is for; null for another. */
export function groupOf(text: string): AuditColumn['group'] {
  const words = fold(text)
    .replace(/[^\p{L} ]/gu, '')
    .trim();
  if (TOTAL.test(words) || /^(?:summa|totalt)\b/.test(words)) return 'total';
  if (/manader|\bi man$/.test(words)) return null;
  if (WOMEN.test(words)) return 'women';
  return MEN.test(words) ? 'men' : null;
}

/** What a column's header says about its numbers. */
export function readColumn(header: string, cell: CellRef, title: string): AuditColumn {
  const meant = quantityOf(withoutDays(header));
  const day = dayIn(header);
  const enrolled = day !== null && /inskriv|enrolled|aktiv/.test(fold(header));
  const atDay = enrolled && meant?.quantity !== 'newlyEnrolled' ? quantityAt(day) : null;
  return {
    header,
    cell,
    quantity: atDay ?? meant?.quantity ?? null,
    outcome: meant?.outcome ?? null,
    within: meant?.within ?? false,
    group: groupOf(header),
    kind: kindOf(header, title),
    day,
  };
}

/** Enrolled on the first days of a month is enrolled at the start. */
function quantityAt(day: Serial): 'enrolledAtStart' | 'enrolledAtEnd' {
  const dayOfMonth = new Date((day - 25569) * 86_400_000).getUTCDate();
  return dayOfMonth <= 15 ? 'enrolledAtStart' : 'enrolledAtEnd';
}

function kindOf(header: string, title: string): ColumnKind {
  return kindIn(header) ?? kindIn(title) ?? 'unknown';
}

function kindIn(text: string): ColumnKind | null {
  const words = fold(text);
  if (/\bmedian/.test(words)) return 'median';
  if (/%|\bandel|procent|share|per cent|percent/.test(words)) return 'percent';
  if (/\bkr\b|kronor|\btkr\b|\bmkr\b|budget|utfall|kostnad/.test(words)) return 'money';
  if (/\bantal\b|\bnumber\b|^n$/.test(words)) return 'count';
  if (
    /medel(?!s)|genomsnitt|\bmean\b|average|\btid\b|manader|\bar\b|alder$|poang|\bors\b/.test(words)
  )
    return 'mean';
  return null;
}

const DAY = /(?<!\d)(?:20)?(\d\d)[-./]?([01]\d)[-./]?([0-3]\d)(?!\d)/;

function dayIn(header: string): Serial | null {
  const match = DAY.exec(header);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  return toSerial({ year: 2000 + (year ?? 0), month: month ?? 0, day: day ?? 0 });
}

function withoutDays(header: string): string {
  return header.replace(DAY, ' ');
}
