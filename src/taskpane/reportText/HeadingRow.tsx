import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { MOST_TITLE } from '../../definitions/outlineSchema';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { useTextStyles } from './useTextStyles';

interface HeadingRowProps {
  readonly texts: ReportTextViewTexts['outline'];
  readonly position: number;
  readonly level: 1 | 2;
  readonly title: string;
  readonly canGoUp: boolean;
  readonly canGoDown: boolean;
  readonly onRename: (title: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One heading of the outline: its name, and ways to move it and take it out. */
export function HeadingRow(props: HeadingRowProps) {
  const { texts: t, position, level, title, onRename, onMove, onRemove } = props;
  const styles = useTextStyles();
  const [typed, setTyped] = useState(title);
  useEffect(() => setTyped(title), [title]);
  return (
    <div className={mergeClasses(styles.heading, level === 2 && styles.below)}>
      <Field label={t.name(position)}>
        <Input
          value={typed}
          maxLength={MOST_TITLE}
          onChange={(_event, { value }) => setTyped(value)}
          onBlur={() => {
            if (typed !== title) onRename(typed);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={!props.canGoUp}
          aria-label={t.action(t.up, title)}
          onClick={() => onMove(-1)}
        >
          {t.up}
        </Button>
        <Button
          size="small"
          disabledFocusable={!props.canGoDown}
          aria-label={t.action(t.down, title)}
          onClick={() => onMove(1)}
        >
          {t.down}
        </Button>
        <Button size="small" aria-label={t.action(t.remove, title)} onClick={onRemove}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
