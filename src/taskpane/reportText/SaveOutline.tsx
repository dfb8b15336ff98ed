import { Button } from '@fluentui/react-components';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { Outline } from '../../definitions/outline';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { withOutline } from '../settings/changeDefinitions';
import { useWizardStyles } from '../wizard/wizardStyles';

interface SaveOutlineProps {
  readonly texts: ReportTextViewTexts['outline'];
  readonly access: Pick<WorkbookAccess, 'readDefinitions' | 'saveDefinitions'>;
  /** Those that the text is drafted under. */
  readonly definitions: DefinitionSet;
  readonly outline: Outline;
}

/** Keeps the headings with the definitions, so that they can be handed on with them. */
export function SaveOutline({ texts: t, access, definitions, outline }: SaveOutlineProps) {
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const [saving, run] = useTask<string>();
  const save = () =>
    run(async () => {
      const all = await access.readDefinitions();
      const { next, set } = withOutline(all, all.definitions ?? definitions, outline, texts);
      await access.saveDefinitions(next);
      return set.id === definitions.id ? t.savedIn(set.name) : t.savedInCopy(set.name);
    });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.saveHeading}</h2>
      <p className={styles.text}>{t.saveHelp}</p>
      {saving.kind === 'done' && <Notice kind="success">{saving.value}</Notice>}
      {saving.kind === 'failed' && (
        <FailureNotice title={t.saveFailed} failure={saving.failure} onRetry={save} />
      )}
      <div>
        <Button disabledFocusable={saving.kind === 'running'} onClick={save}>
          {t.save}
        </Button>
      </div>
    </section>
  );
}
