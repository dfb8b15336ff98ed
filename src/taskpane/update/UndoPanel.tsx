import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Step, Undone, UpdateAccess } from '../../excel/update/updateAccess';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import type { UpdateTexts } from '../../texts/updateTexts';
import { loadUpdateTexts } from '../app/loadViewTexts';
import { useTask } from '../app/useTask';
import { useViewTexts } from '../app/useViewTexts';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { useWizardStyles } from '../wizard/wizardStyles';

interface UndoPanelProps {
  readonly access: WorkbookAccess;
  /** Told whether the report that was just inserted stands or not. */
  readonly onUndone?: (undone: boolean) => void;
}

type Result = Undone | { readonly kind: 'redone'; readonly step: Step };

/** Undoes the last insertion or update, and does it again. */
export function UndoPanel({ access, onUndone }: UndoPanelProps) {
  const t = useViewTexts(loadUpdateTexts);
  const styles = useWizardStyles();
  const [updates, setUpdates] = useState<UpdateAccess | null>(null);
  const [last, setLast] = useState<Exclude<Result, { kind: 'theirs' }> | null>(null);
  const [working, run] = useTask<Result>();
  useEffect(() => {
    let current = true;
    access.updates().then(
      (fetched) => {
        if (current) setUpdates(fetched);
      },
      // Without it there is nothing to press; everything else stands.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [access]);
  if (t === null || updates === null) return null;
  const steps = updates.steps();
  const busy = working.kind === 'running';
  const settle = (result: Result): Result => {
    if (result.kind !== 'theirs') {
      setLast(result);
      onUndone?.(result.kind === 'done');
    }
    return result;
  };
  const undo = (force: boolean) => run(async () => settle(await updates.undo(force)));
  const redo = () => run(async () => settle({ kind: 'redone', step: await updates.redo() }));
  const theirs =
    working.kind === 'done' && working.value.kind === 'theirs' && working.value.cells.length > 0
      ? working.value.cells
      : null;
  const canUndo = last?.kind === 'done' ? null : steps.undo;
  if (canUndo === null && steps.redo === null && last === null) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.undo.heading}</h2>
      {last !== null && <Notice kind="success">{outcome(last, t)}</Notice>}
      {working.kind === 'failed' && (
        <FailureNotice
          title={t.undo.failed}
          failure={working.failure}
          onRetry={canUndo === null ? redo : () => undo(false)}
        />
      )}
      {theirs !== null && (
        <Notice
          kind="warning"
          title={t.undo.theirsTitle}
          actions={
            <>
              <Button
                onClick={() => run(() => Promise.resolve(settle({ kind: 'theirs', cells: [] })))}
              >
                {t.undo.keep}
              </Button>
              <Button onClick={() => undo(true)}>{t.undo.force}</Button>
            </>
          }
        >
          {t.undo.theirs(theirs.slice(0, 5).join(', '), Math.max(0, theirs.length - 5))}
        </Notice>
      )}
      <p className={styles.help}>{t.undo.memory}</p>
      <div>
        {canUndo !== null ? (
          <Button disabledFocusable={busy} onClick={() => undo(false)}>
            {busy ? t.undo.working : t.undo[canUndo.kind]}
          </Button>
        ) : (
          steps.redo !== null && (
            <Button disabledFocusable={busy} onClick={redo}>
              {busy ? t.undo.working : t.undo.redo}
            </Button>
          )
        )}
      </div>
    </section>
  );
}

function outcome(result: Exclude<Result, { kind: 'theirs' }>, { undo: t }: UpdateTexts): string {
  const { kind, sheet } = result.step;
  switch (result.kind) {
    case 'done':
      return kind === 'insertion' ? t.undoneInsertion(sheet) : t.undoneUpdate(sheet);
    case 'redone':
      return kind === 'insertion' ? t.redoneInsertion(sheet) : t.redoneUpdate(sheet);
  }
}
