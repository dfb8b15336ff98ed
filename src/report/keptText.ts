import * as v from 'valibot';
import type { Period } from '../definitions/period';
import type { ReplacedSentence } from './replacedSentences';
import { parseSavedDraft, type SavedDraft } from './savedDraft';

/** A report's text as it is kept in the workbook. */
export interface KeptText {
  /** What the report was about when it was written. */
  readonly period: Period;
  readonly language: 'sv' | 'en';
  readonly draft: SavedDraft;
  readonly replaced: readonly ReplacedSentence[];
}

const keptText = v.object({
  period: v.object({ from: v.number(), to: v.number() }),
  language: v.picklist(['sv', 'en']),
  draft: v.unknown(),
  replaced: v.array(
    v.object({
      section: v.string(),
      paragraph: v.string(),
      sentence: v.string(),
      text: v.string(),
    }),
  ),
});

/** A kept text, or null where the setting is not of the form that this version writes. */
export function parseKeptText(setting: unknown): KeptText | null {
  const result = v.safeParse(keptText, setting);
  if (!result.success) return null;
  const draft = parseSavedDraft(result.output.draft);
  return draft === null ? null : { ...result.output, draft };
}
