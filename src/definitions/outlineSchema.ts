import * as v from 'valibot';
import { BLOCK_IDS, PRESET_HEADINGS, type HeadingId, type OutlineHeading } from './outline';
import { plainName } from './plainName';

/** The form of a heading, wherever outlines are kept. */
export const outlineHeading = v.object({
  id: v.string(),
  level: v.picklist([1, 2]),
  title: v.nullable(v.string()),
  // A block that this version does not know is passed over: a later one may have more.
  blocks: v.pipe(
    v.array(v.string()),
    v.transform((blocks) => BLOCK_IDS.filter((id) => blocks.includes(id))),
  ),
});

export const outlineHeadings = v.array(outlineHeading);

/** Six times the longest outline that ships. */
const MOST_HEADINGS = 300;
/** What a heading's name may be long, in characters. */
export const MOST_TITLE = 200;

/**
 * An outline from outside the workbook that reports can be written under: some heading, no two under one id, and each named by
 * the team or by the texts. A later version's headings that nobody has named are passed over.
 */
export const outline = v.pipe(
  outlineHeadings,
  v.transform((headings) => headings.map(plainTitled).filter(isNamed)),
  v.minLength(1),
  v.maxLength(MOST_HEADINGS),
  v.check((headings) => new Set(headings.map(({ id }) => id)).size === headings.length),
  v.check((headings) => headings.every(({ title }) => (title ?? '').length <= MOST_TITLE)),
);

function isNamed({ id, title }: OutlineHeading): boolean {
  return title !== null || isPreset(id);
}

function isPreset(id: HeadingId): boolean {
  return PRESET_HEADINGS.some((preset) => preset === id);
}

function plainTitled<T extends OutlineHeading>(heading: T): T {
  const title = plainName(heading.title ?? '');
  return { ...heading, title: title === '' ? null : title };
}
