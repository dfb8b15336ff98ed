import type { HeadingId, Outline, OutlineHeading } from '../definitions/outline';
import type { SavedSection } from './savedDraft';

/** A heading that has been taken out of the outline, with what stood below it. */
export interface LeftOutHeading {
  readonly heading: OutlineHeading;
  /** The heading before it, in or out of the outline by now; null for the first. */
  readonly after: HeadingId | null;
  readonly section: SavedSection;
}

/**
 * What is out of an outline after a change: headings that it no longer has, with their sections as
 * they stood, and those that were out before.
 */
export function leftOutBy(
  before: Outline,
  now: Outline,
  sections: readonly SavedSection[],
  known: readonly LeftOutHeading[],
): readonly LeftOutHeading[] {
  const there = new Set(now.map(({ id }) => id));
  const gone = before.flatMap((heading, i): readonly LeftOutHeading[] => {
    const section = sections.find(({ id }) => id === heading.id);
    return there.has(heading.id) || section === undefined
      ? []
      : [{ heading, after: before[i - 1]?.id ?? null, section }];
  });
  return [...known.filter(({ heading }) => !there.has(heading.id)), ...gone];
}

/** The outline with a heading back where it was and, where it is of level 1, those that went with it. */
export function takeBack(
  outline: Outline,
  leftOut: readonly LeftOutHeading[],
  id: HeadingId,
): Outline {
  const first = leftOut.find(({ heading }) => heading.id === id);
  if (first === undefined) return outline;
  const back = [first.heading];
  if (first.heading.level === 1) {
    for (let next = below(leftOut, id); next !== undefined; next = below(leftOut, next.id)) {
      back.push(next);
    }
  }
  const at = placeAfter(outline, leftOut, first.after);
  return [...outline.slice(0, at), ...back, ...outline.slice(at)];
}

function below(leftOut: readonly LeftOutHeading[], id: HeadingId): OutlineHeading | undefined {
  return leftOut.find(({ heading, after }) => after === id && heading.level === 2)?.heading;
}

/** Behind the nearest heading before it that the outline still has; at the end where none is left. */
function placeAfter(
  outline: Outline,
  leftOut: readonly LeftOutHeading[],
  after: HeadingId | null,
): number {
  const passed = new Set<HeadingId>();
  let id = after;
  while (id !== null && !passed.has(id)) {
    passed.add(id);
    const at = outline.findIndex((heading) => heading.id === id);
    if (at >= 0) return at + 1;
    const before = leftOut.find(({ heading }) => heading.id === id);
    if (before === undefined) return outline.length;
    id = before.after;
  }
  return id === null ? 0 : outline.length;
}
