import { sentenceText, type Draft, type ReportSection } from './draft';

/** A drafted sentence that the user has written in place of, and how it read when that was done or last looked at. */
export interface ReplacedSentence {
  readonly section: string;
  readonly paragraph: string;
  readonly sentence: string;
  readonly text: string;
}

/** A replaced sentence that figures would have changed since; `now` is '' where no figure carries it any more. */
export interface OutdatedWords extends ReplacedSentence {
  readonly now: string;
}

/**
 * The sentences of `fresh` that the user's own words stand for in the draft. What is known of one
 * already stays; paragraphs that have been taken out, and those without own words, have none.
 */
export function replacedSentences(
  draft: Draft,
  fresh: Draft,
  known: readonly ReplacedSentence[],
): readonly ReplacedSentence[] {
  const texts = sentencesOf(fresh);
  return draft.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => {
      if (paragraph.kind !== 'text') return [];
      if (!paragraph.pieces.some(({ kind }) => kind === 'own')) return [];
      return paragraph.dropped.flatMap((sentence): readonly ReplacedSentence[] => {
        const place = { section: section.id, paragraph: paragraph.id, sentence };
        const before = known.find((one) => keyOf(one) === keyOf(place));
        if (before !== undefined) return [before];
        const text = texts.get(keyOf(place));
        return text === undefined ? [] : [{ ...place, text }];
      });
    }),
  );
}

/** Those whose sentence reads otherwise with the figures of now; headings that are left out say nothing. */
export function outdatedWords(
  replaced: readonly ReplacedSentence[],
  fresh: Draft,
): readonly OutdatedWords[] {
  const texts = sentencesOf(fresh);
  const sections = new Set(fresh.sections.map(({ id }) => id));
  return replaced.flatMap((one) => {
    if (!sections.has(one.section)) return [];
    const now = texts.get(keyOf(one)) ?? '';
    return now === one.text ? [] : [{ ...one, now }];
  });
}

/** All of them as looked at: they count as changed from the figures of now on. */
export function lookedAt(
  replaced: readonly ReplacedSentence[],
  seen: OutdatedWords,
): readonly ReplacedSentence[] {
  return replaced.map((one) => (keyOf(one) === keyOf(seen) ? { ...one, text: seen.now } : one));
}

/** Whether somebody has written in a section, or taken out what was drafted; questions aside. */
export function isEdited({ paragraphs, dropped }: ReportSection): boolean {
  return (
    dropped.some((id) => !id.includes('.prompt')) ||
    paragraphs.some(
      (paragraph) =>
        paragraph.kind === 'text' &&
        (paragraph.dropped.length > 0 || paragraph.pieces.some(({ kind }) => kind === 'own')),
    )
  );
}

function keyOf({ section, paragraph, sentence }: Omit<ReplacedSentence, 'text'>): string {
  return JSON.stringify([section, paragraph, sentence]);
}

function sentencesOf({ sections }: Draft): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) =>
        paragraph.kind !== 'text'
          ? []
          : paragraph.pieces.flatMap((piece) =>
              piece.kind === 'own'
                ? []
                : [
                    [
                      keyOf({
                        section: section.id,
                        paragraph: paragraph.id,
                        sentence: piece.sentence.id,
                      }),
                      sentenceText(piece.sentence),
                    ] as const,
                  ],
            ),
      ),
    ),
  );
}
