import { Button } from '@fluentui/react-components';
import { SavingStatus } from './SavingStatus';
import type { TextControls } from './useText';
import { useTextStyles } from './useTextStyles';

interface TextStatusProps {
  readonly controls: TextControls;
  /** Leaves without saving, where somebody has asked to leave and could not. */
  readonly onAbandon?: (() => void) | null;
}

/** What was done last, whether it is kept, and the way back. */
export function TextStatus({ controls, onAbandon = null }: TextStatusProps) {
  const { texts: t, said, saving, saveNow, canUndo, undo } = controls;
  const styles = useTextStyles();
  return (
    <div className={styles.status}>
      <div>
        <div role="status">{said}</div>
        <SavingStatus texts={t} saving={saving} onRetry={saveNow} onAbandon={onAbandon} />
      </div>
      <Button size="small" className={styles.remove} disabledFocusable={!canUndo} onClick={undo}>
        {t.undo}
      </Button>
    </div>
  );
}
