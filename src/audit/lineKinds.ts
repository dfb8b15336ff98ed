import { fold } from '../cells/fold';

const LONGEST_HEADING = 60;

/** Whether a line of text stands by itself above what follows: short, without a full stop, before a line that begins anew. */
export function isHeading(line: string, next: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_HEADING || /[.!?:;,\-–]$/.test(text)) return false;
  if (next.trim() === '') return true;
  return /^\p{Lu}/u.test(text.replace(/^\d+(\.\d+)*\.?\s+/, '')) && /^[\p{Lu}]/u.test(next.trim());
}

const SEVERAL = /\bflera\b|\bfler an\b|\bmer an en\b|\bseveral\b|\bmore than one\b/;
const CAN = /\b(?:kan|kunde|kunnat|far|fick|mojlig\w*|raknas|can|could|may|possible|counted)\b/;
const LONGEST_NOTE = 200;

/** Whether a line says that the same person may be in several rows of the table next to it. */
export function saysOverlap(line: string): boolean {
  if (line.length > LONGEST_NOTE) return false;
  const words = fold(line);
  return SEVERAL.test(words) && CAN.test(words);
}

/** Whether a line begins an item of a list. */
export function isListItem(line: string): boolean {
  return /^\s*(?:[•*·▪◦]|[-–]\s)/.test(line);
}
