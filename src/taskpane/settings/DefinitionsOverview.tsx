import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import type { TaskState } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { DefinitionsChoice } from '../wizard/DefinitionsChoice';
import { copyOf } from '../wizard/ownDefinitions';
import { useWizardStyles } from '../wizard/wizardStyles';
import { setsOf, without, withUse } from './changeDefinitions';
import { RemoveNotice } from './RemoveNotice';
import type { Change } from './Settings';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface DefinitionsOverviewProps {
  readonly texts: SettingsTexts;
  readonly definitions: WorkbookDefinitions;
  /** The set that is shown; null for the first. */
  readonly shownId: string | null;
  readonly saving: TaskState<string | null>;
  readonly onShow: (id: string) => void;
  readonly onChange: (change: Change) => void;
  readonly onRetry: () => void;
  readonly onEdit: (set: DefinitionSet) => void;
  readonly onHeadings: (set: DefinitionSet) => void;
  readonly onExport: (set: DefinitionSet) => void;
  readonly onImport: () => void;
  readonly onLeave: () => void;
}

/** What the workbook counts under, every set there is, and what can be done with the one that is shown. */
export function DefinitionsOverview(props: DefinitionsOverviewProps) {
  const { texts: t, definitions, shownId, saving, onShow, onChange, onEdit } = props;
  const shared = useWizardStyles();
  const styles = useStyles();
  const { texts } = useTexts();
  const [removing, setRemoving] = useState(false);
  const sets = setsOf(definitions);
  const inUse = definitions.definitions;
  const shown = sets.find(({ id }) => id === shownId) ?? sets[0];
  if (shown === undefined) return null;
  const ownIds = new Set(definitions.ownDefinitions.map(({ id }) => id));
  const isOwn = ownIds.has(shown.id);
  const isInUse = inUse?.id === shown.id;
  const busy = saving.kind === 'running';
  const copy = () => onEdit(copyOf(shown, sets, texts));

  return (
    <Page
      heading={t.heading}
      lead={t.lead}
      footer={
        <>
          <Button size="large" disabledFocusable={busy} onClick={props.onLeave}>
            {texts.pane.back}
          </Button>
          <Button
            size="large"
            appearance="primary"
            disabledFocusable={busy || isInUse}
            onClick={() => onChange({ next: withUse(definitions, shown), said: null })}
          >
            {busy ? t.saving : t.use}
          </Button>
        </>
      }
    >
      {saving.kind === 'failed' && (
        <FailureNotice title={t.saveFailed} failure={saving.failure} onRetry={props.onRetry} />
      )}
      {saving.kind === 'done' && saving.value !== null && (
        <Notice kind="success">{saving.value}</Notice>
      )}
      <p className={shared.text} role="status">
        {inUse === null ? t.noneInUse : t.inUse(inUse.name)}
      </p>
      <DefinitionsChoice
        sets={sets}
        ownIds={ownIds}
        definitions={shown}
        proposedBecause={undefined}
        onChoose={({ id }) => {
          setRemoving(false);
          onShow(id);
        }}
        onEdit={() => (isOwn ? onEdit(shown) : copy())}
      />
      <p className={shared.help}>
        {shown.outline === undefined ? t.outline.usual : t.outline.own(shown.outline.length)}
      </p>
      {isOwn && (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => props.onHeadings(shown)}>
            {t.outline.change}
          </Button>
          <Button disabledFocusable={busy} onClick={copy}>
            {t.copy}
          </Button>
          <Button disabledFocusable={busy} onClick={() => setRemoving(true)}>
            {t.remove}
          </Button>
        </div>
      )}
      {removing && isOwn && (
        <RemoveNotice
          texts={t}
          name={shown.name}
          inUse={isInUse}
          onRemove={() => {
            setRemoving(false);
            onChange({ next: without(definitions, shown), said: t.removed(shown.name) });
          }}
          onCancel={() => setRemoving(false)}
        />
      )}
      <section className={shared.section} aria-label={t.filesHeading}>
        <h2 className={shared.heading}>{t.filesHeading}</h2>
        <p className={shared.help}>{t.filesLead}</p>
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => props.onExport(shown)}>
            {t.exportThis(shown.name)}
          </Button>
          <Button disabledFocusable={busy} onClick={props.onImport}>
            {t.import}
          </Button>
        </div>
      </section>
    </Page>
  );
}
