/** A name on one line, without what cannot be seen. */
export function plainName(name: string): string {
  return name
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
