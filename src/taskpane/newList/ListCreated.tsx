import { Button } from '@fluentui/react-components';
import { cellAddress } from '../../cells/cell';
import type { CreatedList } from '../../excel/workbookAccess';
import type { NewListTexts } from '../../texts/newListTexts';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useWizardStyles } from '../wizard/wizardStyles';

interface ListCreatedProps {
  readonly texts: NewListTexts['view'];
  readonly list: CreatedList;
  readonly onLeave: () => void;
}

/** Where the new list is, and what to know when filling it in. */
export function ListCreated({ texts: t, list, onLeave }: ListCreatedProps) {
  const styles = useWizardStyles();
  return (
    <Page
      heading={t.doneHeading}
      footer={
        <Button size="large" onClick={onLeave}>
          {t.toStart}
        </Button>
      }
    >
      <Notice kind="success">{t.done(list.sheet, cellAddress(list.firstCell))}</Notice>
      <ul className={styles.bullets}>
        {[t.choices(list.choicesSheet), ...t.next].map((sentence) => (
          <li key={sentence} className={styles.text}>
            {sentence}
          </li>
        ))}
      </ul>
    </Page>
  );
}
