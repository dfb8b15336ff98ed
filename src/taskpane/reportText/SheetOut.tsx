import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { addressOfNumber } from '../../excel/reportText/cellOfNumber';
import type { InsertedText } from '../../excel/reportText/reportTextAccess';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import type { CellPlace, Draft } from '../../report/draft';
import { textSheet } from '../../report/sheet/textSheet';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { loadUndoPanel } from '../app/loadViews';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { useWizardStyles } from '../wizard/wizardStyles';
import type { OpenedText } from './openText';

const UndoPanel = lazy(() =>
  loadUndoPanel().then(
    ({ UndoPanel: it }) => ({ default: it }),
    // The sheet stands without it.
    () => ({ default: () => null }),
  ),
);

interface SheetOutProps {
  readonly access: WorkbookAccess;
  readonly texts: ReportTextViewTexts['out'];
  readonly draft: Draft;
  readonly opened: OpenedText;
}

/** The text on a sheet of its own, where numbers follow the report's cells. */
export function SheetOut({ access, texts: t, draft, opened }: SheetOutProps) {
  const styles = useWizardStyles();
  const [inserting, insert] = useTask<InsertedText>();
  const [isGone, setIsGone] = useState(false);
  const { workbook, tables, input, isPublic, stale } = opened;
  // A formula over a cell that shows something else would not give the drafted text.
  const addressOf = (place: CellPlace) =>
    stale.some(({ id }) => id === place.table) ? null : addressOfNumber(place, tables);
  const onInsert = () => {
    setIsGone(false);
    insert(() => workbook.insertSheet(textSheet(draft, addressOf, input.reportTexts), t.sheetName));
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.sheetHeading}</h2>
      <p className={styles.text}>{isPublic ? t.sheetPublic : t.sheet}</p>
      {stale.length > 0 && (
        <Notice kind="warning">{t.sheetStale(stale.map(({ title }) => title).join(', '))}</Notice>
      )}
      {inserting.kind === 'done' && (
        <>
          {!isGone && (
            <Notice kind="success">
              {t.inserted(inserting.value.sheet, inserting.value.liveCells)}
            </Notice>
          )}
          <Suspense fallback={null}>
            <UndoPanel access={access} onUndone={setIsGone} />
          </Suspense>
        </>
      )}
      {inserting.kind === 'failed' && (
        <FailureNotice title={t.insertFailed} failure={inserting.failure} onRetry={onInsert} />
      )}
      <div>
        <Button disabledFocusable={inserting.kind === 'running'} onClick={onInsert}>
          {inserting.kind === 'running' ? t.inserting : t.insert}
        </Button>
      </div>
    </section>
  );
}
