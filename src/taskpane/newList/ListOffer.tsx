import { Button, Checkbox } from '@fluentui/react-components';
import { columnIds } from '../../excel/newList/listColumns';
import type { NewListTexts } from '../../texts/newListTexts';
import type { Failure } from '../app/failure';
import { useTexts } from '../app/textsContext';
import { FailureNotice } from '../parts/FailureNotice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useWizardStyles } from '../wizard/wizardStyles';

interface ListOfferProps {
  readonly texts: NewListTexts;
  readonly ors: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onOrs: (ors: boolean) => void;
  readonly onCreate: () => void;
  readonly onLeave: () => void;
}

/** What a new list will hold, and the button that creates it. */
export function ListOffer(props: ListOfferProps) {
  const { ors, busy, failure, onOrs, onCreate, onLeave } = props;
  const { view: t, sheet } = props.texts;
  const styles = useWizardStyles();
  const { texts } = useTexts();
  return (
    <Page
      heading={t.heading}
      lead={t.lead}
      footer={
        <>
          <Button size="large" disabledFocusable={busy} onClick={onLeave}>
            {texts.pane.back}
          </Button>
          <Button size="large" appearance="primary" disabledFocusable={busy} onClick={onCreate}>
            {busy ? t.creating : t.create}
          </Button>
        </>
      }
    >
      {failure !== null && <FailureNotice title={t.failed} failure={failure} onRetry={onCreate} />}
      <section className={styles.section} aria-label={t.columns}>
        <h2 className={styles.heading}>{t.columns}</h2>
        <p className={styles.text}>
          {columnIds(ors)
            .map((id) => sheet.columns[id])
            .join(' · ')}
        </p>
        <Checkbox
          label={t.ors}
          checked={ors}
          onChange={(_event, { checked }) => onOrs(checked === true)}
        />
      </section>
      <section className={styles.section} aria-label={t.helped}>
        <h2 className={styles.heading}>{t.helped}</h2>
        <ul className={styles.bullets}>
          {t.help.map((sentence) => (
            <li key={sentence} className={styles.text}>
              {sentence}
            </li>
          ))}
        </ul>
      </section>
      <Notice kind="info">{t.privacy}</Notice>
    </Page>
  );
}
