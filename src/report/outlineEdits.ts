import type { HeadingId, Outline } from '../definitions/outline';

/** The outline with a heading by another name; a blank name gives its first one back. */
export function renameHeading(outline: Outline, id: HeadingId, title: string): Outline {
  const named = title.trim();
  return outline.map((heading) =>
    heading.id === id ? { ...heading, title: named === '' ? null : named } : heading,
  );
}

/** The outline without a heading and, where it is of level 1, without those below it. */
export function leaveOut(outline: Outline, id: HeadingId): Outline {
  const at = outline.findIndex((heading) => heading.id === id);
  if (at < 0) return outline;
  return [...outline.slice(0, at), ...outline.slice(at + lengthOf(outline, at))];
}

/**
 * The outline with a heading of the team's own after another and what stands below that.
 *
 * @param taken ids of headings that are left out: what stood below those must not come under this one
 */
export function addHeading(
  outline: Outline,
  after: HeadingId,
  { title, level }: { readonly title: string; readonly level: 1 | 2 },
  taken: readonly HeadingId[] = [],
): Outline {
  const at = outline.findIndex((heading) => heading.id === after);
  const end = at < 0 ? outline.length : at + (level === 1 ? lengthOf(outline, at) : 1);
  const own = {
    id: freeId([...outline.map(({ id }) => id), ...taken]),
    level,
    title: title.trim(),
    blocks: [],
  };
  return [...outline.slice(0, end), own, ...outline.slice(end)];
}

/** How many headings a heading and those below it are. */
function lengthOf(outline: Outline, at: number): number {
  if (outline[at]?.level === 2) return 1;
  const next = outline.findIndex(({ level }, i) => i > at && level === 1);
  return (next < 0 ? outline.length : next) - at;
}

function freeId(taken: readonly HeadingId[]): HeadingId {
  for (let n = 1; ; n++) {
    const id = `own-${n}`;
    if (!taken.includes(id)) return id;
  }
}
