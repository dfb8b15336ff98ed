import { Button } from '@fluentui/react-components';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import { Notice } from '../parts/Notice';

interface RemoveNoticeProps {
  readonly texts: SettingsTexts;
  readonly name: string;
  /** The workbook counts under them: they cannot be removed then. */
  readonly inUse: boolean;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Asks before a team's own definitions are removed, or says why they cannot be. */
export function RemoveNotice({ texts: t, name, inUse, onRemove, onCancel }: RemoveNoticeProps) {
  const { texts } = useTexts();
  return (
    <Notice
      kind="warning"
      title={t.removeTitle(name)}
      actions={
        <>
          {!inUse && <Button onClick={onRemove}>{t.remove}</Button>}
          <Button onClick={onCancel}>{texts.pane.cancel}</Button>
        </>
      }
    >
      {inUse ? t.inUseHelp : t.removeHelp}
    </Notice>
  );
}
