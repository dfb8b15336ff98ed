import { Button } from '@fluentui/react-components';
import type { HeadingId, OutlineHeading } from '../../definitions/outline';
import type { LeftOutHeading } from '../../report/leftOut';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { Fold } from '../parts/Fold';
import { useTextStyles } from './useTextStyles';

interface LeftOutHeadingsProps {
  readonly texts: ReportTextViewTexts['outline'];
  readonly leftOut: readonly LeftOutHeading[];
  readonly titleOf: (heading: OutlineHeading) => string;
  readonly onTakeBack: (id: HeadingId) => void;
}

/** Headings that have been taken out, each with a way back. */
export function LeftOutHeadings({ texts: t, leftOut, titleOf, onTakeBack }: LeftOutHeadingsProps) {
  const styles = useTextStyles();
  if (leftOut.length === 0) return null;
  return (
    <Fold summary={t.leftOut(leftOut.length)}>
      {leftOut.map(({ heading, section }) => {
        const title = titleOf(heading);
        return (
          <div key={heading.id} className={styles.figureRow}>
            <span className={styles.leftOut}>
              {title}
              {hasOwnWords(section) && <span className={styles.edited}>{t.withOwnText}</span>}
            </span>
            <Button
              size="small"
              className={styles.remove}
              aria-label={t.action(t.takeBack, title)}
              onClick={() => onTakeBack(heading.id)}
            >
              {t.takeBack}
            </Button>
          </div>
        );
      })}
    </Fold>
  );
}

function hasOwnWords({ paragraphs }: LeftOutHeading['section']): boolean {
  return paragraphs.some(
    (paragraph) => paragraph.kind === 'text' && paragraph.pieces.some(({ kind }) => kind === 'own'),
  );
}
