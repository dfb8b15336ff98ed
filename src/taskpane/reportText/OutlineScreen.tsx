import { Button } from '@fluentui/react-components';
import { LAYOUTS } from '../../definitions/layout';
import { moveHeading } from '../../report/moveHeading';
import { outlineFor, type Outline } from '../../report/outline';
import { addHeading, leaveOut, renameHeading } from '../../report/outlineEdits';
import { Choice } from '../parts/Choice';
import { Page } from '../parts/Page';
import { AddHeading } from './AddHeading';
import { HeadingRow } from './HeadingRow';
import { TextStatus } from './TextStatus';
import type { TextControls } from './useText';

type PresetId = 'sodra-dalarna' | 'norra-vastmanland';
const PRESETS: readonly PresetId[] = ['sodra-dalarna', 'norra-vastmanland'];

interface OutlineScreenProps {
  readonly controls: TextControls;
  readonly onDone: () => void;
}

/** The headings of the report: one of the förbund's outlines, and what the team makes of it. */
export function OutlineScreen({ controls, onDone }: OutlineScreenProps) {
  const { texts, state, setOutline } = controls;
  const t = texts.outline;
  const { outline } = state;
  const titles = new Map(state.draft.sections.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? '';
  const preset = PRESETS.find((id) => sameOutline(outlineOf(id), outline)) ?? null;
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
      <Choice
        label={t.preset}
        value={preset}
        placeholder={t.own}
        options={PRESETS.map((value) => ({ value, label: t.presets[value] }))}
        hint={t.presetHelp}
        onChoose={(id) => setOutline(outlineOf(id))}
      />
      {outline.map((heading, i) => (
        <HeadingRow
          key={heading.id}
          texts={t}
          position={i + 1}
          level={heading.level}
          title={titleOf(heading.id)}
          canGoUp={moveHeading(outline, heading.id, -1) !== outline}
          canGoDown={moveHeading(outline, heading.id, 1) !== outline}
          onRename={(title) => setOutline(renameHeading(outline, heading.id, title))}
          onMove={(by) => setOutline(moveHeading(outline, heading.id, by))}
          onRemove={() => setOutline(leaveOut(outline, heading.id))}
        />
      ))}
      <AddHeading
        texts={t}
        places={outline.map(({ id }) => ({ value: id, label: titleOf(id) }))}
        onAdd={(after, heading) => setOutline(addHeading(outline, after, heading))}
      />
    </Page>
  );
}

function outlineOf(id: PresetId): Outline {
  const layout = LAYOUTS.find((one) =>
    id === 'sodra-dalarna' ? one === 'sodra-dalarna' : one !== 'sodra-dalarna',
  );
  return layout === undefined ? [] : outlineFor(layout);
}

function sameOutline(a: Outline, b: Outline): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
