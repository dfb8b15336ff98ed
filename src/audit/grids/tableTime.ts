import { fold } from '../../cells/fold';

/** Of which time a row or a column tells: the report's own, the one before it, or how it changed between them. */
export type TableTime = 'now' | 'before' | 'change';

const BEFORE =
  /(?:^|[ ,(])(?:perioden (?:fore|innan)|(?:foregaende|forra) (?:perioden?|ar(?:et)?)|aret (?:fore|innan)|fg\.? ar|(?:the )?period before|(?:previous|last) (?:period|year))\)?$/;
const CHANGE =
  /, (?:forandring(?: i (?:%|procent(?:enheter)?|poang))?|change(?: in (?:%|per cent|percentage points|points))?)$/;

/** The time that a header or a label ends with; `text` is it without those words. */
export function timeIn(text: string): { readonly time: TableTime; readonly text: string } {
  const words = fold(text).replaceAll('\u00a0', ' ').trim();
  if (CHANGE.test(words)) return { time: 'change', text: text.replace(/,[^,]*$/, '').trim() };
  const before = BEFORE.exec(words);
  if (before === null) return { time: 'now', text };
  const kept = text.trim().length - before[0].length;
  return {
    time: 'before',
    text: text
      .trim()
      .slice(0, Math.max(0, kept))
      .replace(/[\s,]+$/, ''),
  };
}
