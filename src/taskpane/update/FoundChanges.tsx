import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportChanges } from '../../excel/update/updateAccess';
import { periodName } from '../../tables/periodName';
import type { UpdateTexts } from '../../texts/updateTexts';
import type { Failure } from '../app/failure';
import { useTexts } from '../app/textsContext';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { RunningTaskBar } from '../wizard/RunningTaskBar';
import type { RunningTask } from '../wizard/useWorkbookTasks';
import { useWizardStyles } from '../wizard/wizardStyles';
import { ChangeTables } from './ChangeTables';
import { OvertypedCells } from './OvertypedCells';
import { visibleChanges } from './visibleChanges';

interface FoundChangesProps {
  readonly texts: UpdateTexts;
  readonly changes: ReportChanges;
  /** Null where no update is under way. */
  readonly running: RunningTask | null;
  readonly failure: Failure | null;
  readonly onUpdate: (overwrite: readonly string[]) => void;
  readonly onLookAgain: () => void;
  readonly onLeave: () => void;
}

/** What an update will change, cell by cell, and the one press that does it; or why it cannot be done. */
export function FoundChanges(props: FoundChangesProps) {
  const { texts: t, running, failure, onUpdate, onLookAgain, onLeave } = props;
  const { texts, language } = useTexts();
  const changes = { ...props.changes, cells: visibleChanges(props.changes.cells, language) };
  const styles = useWizardStyles();
  const [overwrite, setOverwrite] = useState<ReadonlySet<string>>(new Set());
  const blocked = changes.obstacles.length > 0;
  const idle = !blocked && changes.upToDate && overwrite.size === 0;
  const busy = running !== null;
  const press = () => onUpdate([...overwrite]);
  return (
    <Page
      heading={t.heading}
      status={
        running === null ? undefined : (
          <RunningTaskBar label={t.writing} cancellingLabel={t.cancelling} task={running} />
        )
      }
      footer={
        <>
          <Button size="large" disabledFocusable={busy} onClick={onLeave}>
            {blocked || idle ? t.toStart : texts.pane.back}
          </Button>
          {idle || blocked ? (
            <Button size="large" onClick={onLookAgain}>
              {t.lookAgain}
            </Button>
          ) : (
            <Button appearance="primary" size="large" disabledFocusable={busy} onClick={press}>
              {busy ? t.updating : t.press}
            </Button>
          )}
        </>
      }
    >
      {failure !== null && (
        <FailureNotice title={t.updateFailed} failure={failure} onRetry={press} />
      )}
      {blocked && (
        <Notice kind="warning" title={t.blockedTitle}>
          {changes.obstacles.map(({ kind, subject }) => (
            <p key={`${kind} ${subject}`} className={styles.text}>
              {t.obstacles[kind](subject)}
            </p>
          ))}
          <p className={styles.text}>{t.blockedNext}</p>
        </Notice>
      )}
      {!blocked && changes.upToDate && (
        <Notice kind="success" title={t.upToDateTitle}>
          {t.upToDate(changes.sheet)}
        </Notice>
      )}
      {!blocked && !changes.upToDate && <Reasons texts={t} changes={changes} />}
      {!blocked && <ChangeTables texts={t} cells={changes.cells} />}
      {!blocked && (
        <OvertypedCells
          texts={t}
          cells={changes.overtyped}
          overwrite={overwrite}
          onOverwrite={(id, overwritten) => {
            const next = new Set(overwrite);
            if (overwritten) next.add(id);
            else next.delete(id);
            setOverwrite(next);
          }}
        />
      )}
    </Page>
  );
}

/** What lies behind the changes, in a few lines. */
function Reasons({
  texts: t,
  changes,
}: {
  readonly texts: UpdateTexts;
  readonly changes: ReportChanges;
}) {
  const { texts } = useTexts();
  const styles = useWizardStyles();
  const { period, definitions, participants, textCount, cells, sheet } = changes;
  const rows = t.participants(participants.changed, participants.added, participants.removed);
  const lines = [
    rows === '' ? '' : `${t.participantsLabel} ${rows}.`,
    period === null
      ? ''
      : t.period(periodName(period.before, texts), periodName(period.after, texts)),
    definitions === null ? '' : t.definitions(definitions.before, definitions.after),
    cells.length === 0 ? t.noFigures : '',
    textCount === 0 ? '' : t.texts(textCount),
  ].filter((line) => line !== '');
  const known = rows !== '' || period !== null || definitions !== null || textCount > 0;
  if (!known && cells.length === 0) lines.unshift(t.moved);
  return (
    <>
      <p className={styles.text}>{t.lead(sheet)}</p>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t.why}</h2>
        <ul className={styles.bullets}>
          {lines.map((line) => (
            <li key={line} className={styles.text}>
              {line}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
