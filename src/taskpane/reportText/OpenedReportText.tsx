import { useState } from 'react';
import { samePeriod } from '../../definitions/period';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { redraft } from '../../report/redraft';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { ChangedScreen } from './ChangedScreen';
import type { OpenedText } from './openText';
import { OtherReportScreen } from './OtherReportScreen';
import { TextEditor } from './TextEditor';
import { firstDraft, goOn, type TextState } from './textState';

interface OpenedReportTextProps {
  readonly access: WorkbookAccess;
  readonly texts: ReportTextViewTexts;
  readonly opened: OpenedText;
  readonly onLeave: () => void;
  readonly onUpdateReport: () => void;
}

interface Begun {
  readonly state: TextState;
  readonly isNew: boolean;
  /** What Undo gives back at first: the words of a text that has been replaced. */
  readonly replaced?: TextState;
}

/** What stands between opening a text and writing in it: a text about another period, or changed figures. */
export function OpenedReportText({ access, texts, opened, ...leave }: OpenedReportTextProps) {
  const { input, kept } = opened;
  const [redrafted] = useState(() => (kept === null ? null : redraft(kept.draft, input)));
  const changes = redrafted?.changedSentences ?? [];
  const isOther =
    kept !== null && (!samePeriod(kept.period, input.period) || kept.language !== input.language);
  const [begun, setBegun] = useState<Begun | null>(() => {
    if (kept === null) return { state: firstDraft(input, input.outline), isNew: false };
    return isOther || changes.length > 0 ? null : { state: goOn(input, kept), isNew: false };
  });
  if (begun === null && kept !== null) {
    const carry = () => setBegun({ state: goOn(input, kept), isNew: true });
    return isOther ? (
      <OtherReportScreen
        texts={texts}
        before={kept.period}
        after={input.period}
        onAfresh={() =>
          setBegun({
            state: firstDraft(input, kept.draft.outline),
            isNew: true,
            replaced: goOn(input, kept),
          })
        }
        onCarry={carry}
        onLeave={leave.onLeave}
      />
    ) : (
      <ChangedScreen
        texts={texts}
        changes={changes}
        sections={redrafted?.draft.sections ?? []}
        onUpdate={carry}
        onLeave={leave.onLeave}
      />
    );
  }
  return begun === null ? null : (
    <TextEditor
      access={access}
      texts={texts}
      opened={opened}
      begun={begun.state}
      isNew={begun.isNew}
      replaced={begun.replaced ?? null}
      {...leave}
    />
  );
}
