import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Undone, UpdateAccess } from '../../excel/update/updateAccess';
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
  /** Told whether what was just inserted stands or not. */
  readonly onUndone?: (undone: boolean) => void;
}

type Settled = Extract<Undone, { kind: 'done' }> & { readonly isRedone: boolean };
type Result = Settled | Extract<Undone, { kind: 'theirs' }>;

const MOST_CELLS = 5;

/** Undoes the last insertion of a report or of its text, or the last update, and does it again. */
export function UndoPanel({ access, onUndone }: UndoPanelProps) {
  const t = useViewTexts(loadUpdateTexts);
  const styles = useWizardStyles();
  const [updates, setUpdates] = useState<UpdateAccess | null>(null);
  const [last, setLast] = useState<Settled | null>(null);
  const [working, run] = useTask<Result | null>();
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
  const canUndo = last?.isRedone === false ? null : steps.undo;
  const isRedo = canUndo === null;
  const turn = (force: boolean) =>
    run(async () => {
      const result = await (isRedo ? updates.redo(force) : updates.undo(force));
      if (result.kind === 'theirs') return result;
      const settled = { ...result, isRedone: isRedo };
      setLast(settled);
      onUndone?.(!isRedo);
      return settled;
    });
  const keep = () => run(() => Promise.resolve(null));
  const theirs = working.kind === 'done' && working.value?.kind === 'theirs' ? working.value : null;
  const asked = isRedo ? 'redo' : canUndo.kind;
  if (canUndo === null && steps.redo === null && last === null) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.undo.heading}</h2>
      {last !== null && <Notice kind="success">{outcome(last, t)}</Notice>}
      {working.kind === 'failed' && (
        <FailureNotice
          title={t.undo.failed}
          failure={working.failure}
          onRetry={() => turn(false)}
        />
      )}
      {theirs !== null && (
        <Notice
          kind="warning"
          title={t.undo.theirsTitle[asked]}
          actions={
            <>
              <Button onClick={keep}>{t.undo.keep}</Button>
              <Button onClick={() => turn(true)}>{t.undo.force[asked]}</Button>
            </>
          }
        >
          {t.undo.theirs[asked](
            t.undo.cells(
              theirs.cells.slice(0, MOST_CELLS).join(', '),
              Math.max(0, theirs.cells.length - MOST_CELLS),
            ),
          )}
        </Notice>
      )}
      <p className={styles.help}>{t.undo.memory}</p>
      <div>
        {(canUndo ?? steps.redo) !== null && (
          <Button disabledFocusable={busy} onClick={() => turn(false)}>
            {busy ? t.undo.working : t.undo[asked]}
          </Button>
        )}
      </div>
    </section>
  );
}

function outcome(
  { step: { kind, sheet }, isRedone, rowsCameBack }: Settled,
  { undo: t }: UpdateTexts,
): string {
  switch (kind) {
    case 'insertion':
      return isRedone ? t.redoneInsertion(sheet) : t.undoneInsertion(sheet);
    case 'text':
      return isRedone ? t.redoneInsertion(sheet) : t.undoneText(sheet);
    case 'update': {
      const done = isRedone ? t.redoneUpdate(sheet) : t.undoneUpdate(sheet);
      return rowsCameBack ? `${done} ${t.rowsCameBack}` : done;
    }
  }
}
