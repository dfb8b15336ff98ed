const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const KEPT_BITS = 24;

/**
 * A short mark of a text, the same for the same text at any time: FNV-1a over its UTF-16 units,
 * xor-folded to 24 bits and written in base 36. So few bits are shared by many texts: a mark
 * recognises a text that is there, but does not tell one that is not.
 */
export function markOf(text: string): string {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  }
  const folded = ((hash >>> KEPT_BITS) ^ hash) & (2 ** KEPT_BITS - 1);
  return folded.toString(36).padStart(5, '0');
}
