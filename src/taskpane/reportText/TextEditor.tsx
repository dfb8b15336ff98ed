import { useState } from 'react';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { DraftScreen } from './DraftScreen';
import type { OpenedText } from './openText';
import { OutlineScreen } from './OutlineScreen';
import { OutScreen } from './OutScreen';
import type { TextState } from './textState';
import { useText } from './useText';

interface TextEditorProps {
  readonly access: WorkbookAccess;
  readonly texts: ReportTextViewTexts;
  readonly opened: OpenedText;
  readonly begun: TextState;
  readonly isNew: boolean;
  /** A text that this one has replaced; null for none. */
  readonly replaced: TextState | null;
  readonly onLeave: () => void;
  readonly onUpdateReport: () => void;
}

/** The text, its headings, and the ways out: three screens over the same draft. */
export function TextEditor(props: TextEditorProps) {
  const { access, texts, opened, begun, isNew, replaced, onLeave, onUpdateReport } = props;
  const controls = useText(texts, opened.workbook, begun, { isNew, replaced });
  const [screen, setScreen] = useState<'draft' | 'outline' | 'out'>('draft');
  const [held, setHeld] = useState<(() => void) | null>(null);
  /** What was written is kept first; where it cannot be, the user is told and decides. */
  const leaveBy = (leave: () => void) => () => {
    setHeld(null);
    void controls.settle().then((isKept) => {
      if (isKept) leave();
      else setHeld(() => leave);
    });
  };
  const toDraft = () => {
    controls.say('');
    setScreen('draft');
  };
  switch (screen) {
    case 'draft':
      return (
        <DraftScreen
          access={access}
          opened={opened}
          controls={controls}
          onLeave={leaveBy(onLeave)}
          onAbandon={held}
          onUpdateReport={leaveBy(onUpdateReport)}
          onOutline={() => setScreen('outline')}
          onOut={() => {
            // What is taken out is what later figures are held against.
            controls.keep();
            setScreen('out');
          }}
        />
      );
    case 'outline':
      return <OutlineScreen access={access} controls={controls} onDone={toDraft} />;
    case 'out':
      return <OutScreen access={access} opened={opened} controls={controls} onBack={toDraft} />;
  }
}
