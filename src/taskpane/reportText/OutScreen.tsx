import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { Page } from '../parts/Page';
import { useWizardStyles } from '../wizard/wizardStyles';
import { CopyOut } from './CopyOut';
import { countParagraphs } from './groupSections';
import type { OpenedText } from './openText';
import { SavingStatus } from './SavingStatus';
import { SheetOut } from './SheetOut';
import { documentOf, withoutPrompts } from './takenOut';
import type { TextControls } from './useText';
import { WordOut } from './WordOut';

interface OutScreenProps {
  readonly access: WorkbookAccess;
  readonly opened: OpenedText;
  readonly controls: TextControls;
  readonly onBack: () => void;
}

/** The text on its way out of the pane: to Word, to the clipboard, to a sheet. */
export function OutScreen({ access, opened, controls, onBack }: OutScreenProps) {
  const { texts, state, saving, saveNow } = controls;
  const t = texts.out;
  const styles = useWizardStyles();
  const [withQuestions, setWithQuestions] = useState(true);
  const { prompts } = countParagraphs(state.draft.sections);
  const draft = withQuestions ? state.draft : withoutPrompts(state.draft);
  const makeDocument = () => documentOf(draft, opened.input);
  return (
    <Page
      heading={t.heading}
      status={<SavingStatus texts={texts} saving={saving} onRetry={saveNow} />}
      footer={
        <Button size="large" onClick={onBack}>
          {t.back}
        </Button>
      }
    >
      {prompts > 0 && (
        <div>
          <Checkbox
            checked={withQuestions}
            label={t.withPrompts(prompts)}
            onChange={(_event, { checked }) => setWithQuestions(checked === true)}
          />
          <p className={styles.help}>{t.withPromptsHelp}</p>
        </div>
      )}
      <WordOut texts={t} draft={draft} input={opened.input} makeDocument={makeDocument} />
      <CopyOut texts={t} makeDocument={makeDocument} />
      <SheetOut access={access} texts={t} draft={draft} opened={opened} />
    </Page>
  );
}
