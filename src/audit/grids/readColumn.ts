import type { CellRef } from '../../cells/cell';
import { fold } from '../../cells/fold';
import { toSerial, type Serial } from '../../definitions/serial';
import { quantityOf } from '../quantityOf';
import type { AuditColumn, ColumnKind } from './auditTable';

const WOMEN = /^(?:antal )?(?:kvinnor|kvinna|kv|k|women|female)$|\bkvinnor$/;
const MEN = /^(?:antal )?(?:man|m|men|male)$|\bman$/;
const TOTAL =
  /^(?:totalt?|totala?|alla|samtliga|summa|sum|total|all|tot|hela \S+|(?:alla|samtliga) (?:team|insatser|grupper|deltagare|kommuner|orter))(?: antal)?$/;

/** A second total, with or without some: "Totalt, överflyttade inräknade". */
const OTHER_TOTAL =
  /^(?:totalt?|summa|alla)\b.*\b(?:inraknade?|medraknade?|inkl\w*|exkl\w*|bortraknade?|utan|includ\w*|exclud\w*|without)\b/;

/** Whether a header or label is of a total that is counted another way than the table's own. */
export function isOtherTotal(text: string): boolean {
  return OTHER_TOTAL.test(fold(text));
}

/** The group that a header or label is for; null for another. */
export function groupOf(text: string): AuditColumn['group'] {
  if (isOtherTotal(text)) return null;
  const words = fold(text)
    .replace(/\(?\bn ?= ?\d+\)?/u, '')
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .replace(/ (?:antal|andel|procent)$/, '');
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
  const kind = kindOf(header, title);
  const named = atDay ?? meant?.quantity ?? null;
  const counts = named !== null && !['throughputTime', 'supportTime', 'age', 'ors'].includes(named);
  return {
    header,
    cell,
    quantity: counts && kindIn(header) === 'mean' ? null : named,
    outcome: meant?.outcome ?? null,
    within: meant?.within ?? false,
    group: groupOf(header),
    kind,
    day,
  };
}

/** Enrolled on the first days of a month is enrolled at the start. */
function quantityAt(day: Serial): 'enrolledAtStart' | 'enrolledAtEnd' {
  const dayOfMonth = new Date((day - 25569) * 86_400_000).getUTCDate();
  return dayOfMonth <= 15 ? 'enrolledAtStart' : 'enrolledAtEnd';
}

function kindOf(header: string, title: string): ColumnKind {
  const both = /\bantal\b/.test(fold(title)) && kindIn(title) === 'percent';
  return kindIn(header) ?? (both ? null : kindIn(title)) ?? 'unknown';
}

function kindIn(text: string): ColumnKind | null {
  const words = fold(text);
  if (/\bmedian/.test(words)) return 'median';
  if (/%|\bandel|procent|share|per cent|percent/.test(words)) return 'percent';
  if (/\bkr\b|kronor|\btkr\b|\bmkr\b|budget|utfall|kostnad/.test(words)) return 'money';
  if (/\bantal\b|\bnumber\b|^n$/.test(words)) return 'count';
  if (
    /medel(?!s)|genomsnitt|\bmean\b|average|\btid\b|manader|alder$|poang|\bors\b/.test(words) ||
    OF_YEARS.test(words)
  )
    return 'mean';
  return null;
}

/** Years that something took; other years are when it was. */
const OF_YEARS = /^ar$|[,(] ?ar\b|\bar i\b|\bantal ar\b|\bar fore\b/;

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
