import { Button } from '@fluentui/react-components';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { headingTitle } from '../../report/headingTitle';
import { takeBack } from '../../report/leftOut';
import { Page } from '../parts/Page';
import { LeftOutHeadings } from './LeftOutHeadings';
import { OutlineEditor } from './OutlineEditor';
import { SaveOutline } from './SaveOutline';
import { TextStatus } from './TextStatus';
import type { TextControls } from './useText';

interface OutlineScreenProps {
  readonly access: WorkbookAccess;
  readonly controls: TextControls;
  readonly onDone: () => void;
}

/** The headings of the report's text, those that are left out, and the way to keep them with the definitions. */
export function OutlineScreen({ access, controls, onDone }: OutlineScreenProps) {
  const { texts, state, setOutline } = controls;
  const t = texts.outline;
  const { outline, leftOut, input } = state;
  const { definitions, reportTexts } = input;
  return (
    <Page
      heading={t.heading}
      lead={t.lead}
      status={<TextStatus controls={controls} />}
      footer={
        <Button size="large" appearance="primary" onClick={onDone}>
          {t.done}
        </Button>
      }
    >
      <OutlineEditor
        texts={t}
        outline={outline}
        others={
          definitions.outline === undefined
            ? []
            : [{ id: 'definitions', name: definitions.name, outline: definitions.outline }]
        }
        taken={leftOut.map(({ heading }) => heading.id)}
        presetHelp={t.presetHelp}
        titleOf={(heading) => headingTitle(heading, reportTexts)}
        onChange={setOutline}
      />
      <LeftOutHeadings
        texts={t}
        leftOut={leftOut}
        titleOf={(heading) => headingTitle(heading, reportTexts)}
        onTakeBack={(id) => setOutline(takeBack(outline, leftOut, id))}
      />
      <SaveOutline texts={t} access={access} definitions={definitions} outline={outline} />
    </Page>
  );
}
