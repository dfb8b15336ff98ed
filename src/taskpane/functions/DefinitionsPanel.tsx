import { Button, makeStyles } from '@fluentui/react-components';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { PresetProposal } from '../../definitions/presets';
import { describeDefinitions } from '../../tables/describeDefinitions';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import { useTask } from '../app/useTask';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { useWizardStyles } from '../wizard/wizardStyles';

const useStyles = makeStyles({
  reasons: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '4px 0' },
});

interface DefinitionsPanelProps {
  readonly texts: FunctionTexts['view'];
  /** Null where the workbook has none yet. */
  readonly definitions: DefinitionSet | null;
  readonly proposal: PresetProposal;
  readonly onUse: () => Promise<void>;
  readonly onChange: () => void;
}

/** What the workbook counts under, or a proposal to choose with one press. */
export function DefinitionsPanel(props: DefinitionsPanelProps) {
  const { texts: t, definitions, proposal, onUse, onChange } = props;
  const styles = useWizardStyles();
  const own = useStyles();
  const { texts } = useTexts();
  const [saving, save] = useTask<null>();
  const use = () =>
    save(async () => {
      await onUse();
      return null;
    });
  const why =
    proposal.because === null
      ? texts.pane.period.noForbund
      : texts.pane.period.proposedBecause(proposal.because);

  return (
    <section className={styles.section} aria-label={t.definitions}>
      <h2 className={styles.heading}>{t.definitions}</h2>
      {saving.kind === 'failed' && (
        <FailureNotice title={t.saveFailed} failure={saving.failure} onRetry={use} />
      )}
      {definitions === null ? (
        <Notice
          kind="warning"
          title={t.noneTitle}
          actions={
            <>
              <Button
                appearance="primary"
                disabledFocusable={saving.kind === 'running'}
                onClick={use}
              >
                {saving.kind === 'running' ? t.saving : t.use}
              </Button>
              <Button disabledFocusable={saving.kind === 'running'} onClick={onChange}>
                {t.chooseOther}
              </Button>
            </>
          }
        >
          <div className={own.reasons}>
            <p className={styles.text}>{t.none}</p>
            <p className={styles.text}>
              {t.proposal(proposal.preset.name)} {describeDefinitions(proposal.preset, texts)}
            </p>
            <p className={styles.text}>{why}</p>
          </div>
        </Notice>
      ) : (
        <>
          <p className={styles.text} role="status">
            {t.chosen(definitions.name)}
          </p>
          <p className={styles.help}>{describeDefinitions(definitions, texts)}</p>
          <div>
            <Button onClick={onChange}>{t.change}</Button>
          </div>
        </>
      )}
    </section>
  );
}
