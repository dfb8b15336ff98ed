import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeptText } from '../../report/keptText';
import type { Paragraph, ReportSection } from '../../report/draft';
import type { Outline } from '../../definitions/outline';
import type { OutdatedWords } from '../../report/replacedSentences';
import type { ReportTextAccess } from '../../excel/reportText/reportTextAccess';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { createSaver, type Saving } from '../app/saver';
import {
  keptText,
  restoreSection,
  withLookedAt,
  withOutline,
  withoutParagraph,
  withSection,
  type TextState,
} from './textState';

/** The text and all that can be done to it; every change is kept in the workbook. */
export interface TextControls {
  readonly texts: ReportTextViewTexts;
  readonly state: TextState;
  readonly saving: Saving;
  readonly saveNow: () => void;
  /** Saves what waits; whether all that was written is kept. */
  readonly settle: () => Promise<boolean>;
  /** What was done last, in words. */
  readonly said: string;
  readonly say: (said: string) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  readonly type: (section: ReportSection) => void;
  readonly remove: (section: string, paragraph: Paragraph) => void;
  readonly restore: (section: string) => void;
  readonly setOutline: (outline: Outline) => void;
  readonly lookedAt: (words: OutdatedWords) => void;
  /** Keeps the text as it is, so that later changes of figures are told. */
  readonly keep: () => void;
}

/**
 * @param begun the text when the view opens
 * @param isNew whether it differs from what is kept already, so that it is to be kept
 * @param replaced what Undo gives back before anything else has been done
 */
export function useText(
  texts: ReportTextViewTexts,
  workbook: Pick<ReportTextAccess, 'save'>,
  begun: TextState,
  { isNew, replaced }: { readonly isNew: boolean; readonly replaced: TextState | null },
): TextControls {
  const [state, setState] = useState(begun);
  const [before, setBefore] = useState(replaced);
  const [said, say] = useState('');
  const [saving, setSaving] = useState<Saving>({ kind: 'nothing' });
  const saver = useMemo(
    () => createSaver<KeptText>((text) => workbook.save(text), setSaving),
    [workbook],
  );
  const first = useRef(isNew ? begun : null);
  useEffect(() => {
    if (first.current !== null) saver.later(keptText(first.current));
    first.current = null;
    // What was typed last is kept although the view is left.
    return () => saver.now();
  }, [saver]);

  const change = (next: TextState, undoTo: TextState | null, what: string) => {
    setState(next);
    setBefore(undoTo);
    say(what);
    saver.later(keptText(next));
  };
  return {
    texts,
    state,
    saving,
    saveNow: saver.now,
    settle: saver.settle,
    said,
    say,
    canUndo: before !== null,
    undo: () => {
      if (before !== null) change(before, null, texts.undone);
    },
    // A field has an undo of its own; what was undone around it would take the words along.
    type: (section) => change(withSection(state, section), null, ''),
    remove: (section, { id, kind }) =>
      change(
        withoutParagraph(state, section, id),
        state,
        kind === 'prompt' ? texts.removedPrompt : texts.removedFigure,
      ),
    restore: (section) => change(restoreSection(state, section), state, texts.restored),
    setOutline: (outline) => change(withOutline(state, outline), state, texts.outlineChanged),
    lookedAt: (words) => change(withLookedAt(state, words), before, ''),
    keep: () => saver.later(keptText(state)),
  };
}
