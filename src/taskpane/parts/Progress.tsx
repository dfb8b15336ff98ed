import { Button } from '@fluentui/react-components';
import { useTexts } from '../app/textsContext';

interface ProgressProps {
  /** What is going on, in words. */
  readonly label: string;
  /** 0-1, or null where it is not known how much is left. */
  readonly share: number | null;
  /** Breaks it off; undefined where that cannot be done. */
  readonly onCancel?: (() => void) | undefined;
}

/** A bar with its words beneath, and a button beside them where it can be broken off. */
export function Progress({ label, share, onCancel }: ProgressProps) {
  const { texts } = useTexts();
  return (
    <div className="progress">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
        className="progress-track"
      >
        {share === null ? (
          <div className="progress-bar progress-bar-unknown" />
        ) : (
          <div className="progress-bar" style={{ width: `${share * 100}%` }} />
        )}
      </div>
      <div className="progress-words">
        <span>{label}</span>
        {onCancel !== undefined && (
          <Button size="small" onClick={onCancel}>
            {texts.pane.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
