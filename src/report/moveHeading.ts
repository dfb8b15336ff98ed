import type { HeadingId, Outline } from '../definitions/outline';

/**
 * The outline with a heading moved one place up or down. A heading of level 1 takes those below it
 * along, past the next of level 1 and what stands below that; one of level 2 goes past any heading,
 * but never above the first of level 1. Unchanged where there is nowhere to go.
 */
export function moveHeading(outline: Outline, id: HeadingId, by: -1 | 1): Outline {
  const at = outline.findIndex((heading) => heading.id === id);
  const heading = outline[at];
  if (heading === undefined) return outline;
  if (heading.level === 1) return movePart(outline, at, by);
  const to = at + by;
  const other = outline[to];
  if (other === undefined || (to === 0 && other.level === 1)) return outline;
  const moved = [...outline];
  moved[at] = other;
  moved[to] = heading;
  return moved;
}

function movePart(outline: Outline, at: number, by: -1 | 1): Outline {
  const starts = outline.flatMap(({ level }, i) => (level === 1 ? [i] : []));
  const first = by === 1 ? at : starts.findLast((start) => start < at);
  const second = by === 1 ? starts.find((start) => start > at) : at;
  if (first === undefined || second === undefined) return outline;
  const end = starts.find((start) => start > second) ?? outline.length;
  return [
    ...outline.slice(0, first),
    ...outline.slice(second, end),
    ...outline.slice(first, second),
    ...outline.slice(end),
  ];
}
