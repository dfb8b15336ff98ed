import type { ReadProgress } from '../../excel/workbookAccess';
import { formatNumber } from '../../texts/numbers';
import { useTexts } from '../app/textsContext';
import { Progress } from './Progress';

interface ReadingProgressProps {
  readonly progress: ReadProgress | null;
  readonly onCancel?: () => void;
}

/** How far the reading of the workbook has come; null while that is not known. */
export function ReadingProgress({ progress, onCancel }: ReadingProgressProps) {
  const { texts, language } = useTexts();
  const t = texts.pane.start;
  return progress === null || progress.rowsInAll === 0 ? (
    <Progress label={t.reading} share={null} onCancel={onCancel} />
  ) : (
    <Progress
      label={t.readingRows(
        formatNumber(progress.rowsRead, language),
        formatNumber(progress.rowsInAll, language),
      )}
      share={progress.share}
      onCancel={onCancel}
    />
  );
}
