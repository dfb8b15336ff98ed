import * as v from 'valibot';

const pending = v.object({
  sheets: v.array(v.string()),
  ids: v.array(v.string()),
  names: v.array(v.string()),
  // Missing in an insertion's.
  updated: v.optional(v.nullable(v.string()), null),
  interrupted: v.optional(v.unknown()),
});

/** The marker that an insertion or update leaves in the workbook until it is finished: how to find what it made. */
export interface Pending {
  /** The working names of its sheets. */
  readonly sheets: readonly string[];
  /** The ids of its sheets, once they are known; they outlive a change of name. */
  readonly ids: readonly string[];
  /** Its defined names. */
  readonly names: readonly string[];
  /** The report's sheet where it was an update: that makes no sheets. */
  readonly updated?: string | null;
  /** What the update makes of the report's parts; see update/interrupted.ts. */
  readonly interrupted?: unknown;
}

/** The marker of an unfinished insertion, or null where there is none that can be understood. */
export function parsePending(setting: unknown): Pending | null {
  const result = v.safeParse(pending, setting);
  return result.success ? result.output : null;
}
