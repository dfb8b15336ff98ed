const LONGEST_HEADING = 60;

/** Whether a line of text stands by itself above what follows: short, without a full stop, before a line that begins anew. */
export function isHeading(line: string, next: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_HEADING || /[.!?:;,\-–]$/.test(text)) return false;
  if (next.trim() === '') return true;
  return /^\p{Lu}/u.test(text.replace(/^\d+(\.\d+)*\.?\s+/, '')) && /^[\p{Lu}]/u.test(next.trim());
}

/** Whether a line begins an item of a list. */
export function isListItem(line: string): boolean {
  return /^\s*(?:[•*·▪◦]|[-–]\s)/.test(line);
}
