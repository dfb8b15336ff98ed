import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { Outline } from '../../definitions/outline';
import { headingTitle } from '../../report/headingTitle';
import { outlineFor } from '../../report/outline';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import { useViewTexts } from '../app/useViewTexts';
import { Page } from '../parts/Page';
import { OutlineEditor } from '../reportText/OutlineEditor';
import { loadOutlineTexts } from '../reportText/loadReportTexts';

interface OutlineSettingsProps {
  readonly texts: SettingsTexts;
  readonly set: DefinitionSet;
  readonly onSave: (outline: Outline) => void;
  readonly onCancel: () => void;
}

/** The headings that go with a definition set. */
export function OutlineSettings({ texts: t, set, onSave, onCancel }: OutlineSettingsProps) {
  const { texts } = useTexts();
  const words = useViewTexts(loadOutlineTexts);
  const [outline, setOutline] = useState<Outline>(set.outline ?? outlineFor(set.layout));
  return (
    <Page
      heading={t.outline.heading(set.name)}
      lead={t.outline.lead}
      footer={
        <>
          <Button size="large" onClick={onCancel}>
            {texts.pane.cancel}
          </Button>
          <Button
            size="large"
            appearance="primary"
            disabledFocusable={outline.length === 0}
            onClick={() => onSave(outline)}
          >
            {t.outline.save}
          </Button>
        </>
      }
    >
      {words !== null && (
        <OutlineEditor
          texts={words.view}
          outline={outline}
          titleOf={(heading) => headingTitle(heading, words.report)}
          onChange={setOutline}
        />
      )}
    </Page>
  );
}
