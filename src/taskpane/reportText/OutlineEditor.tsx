import type { Outline, OutlineHeading } from '../../definitions/outline';
import { moveHeading } from '../../report/moveHeading';
import { addHeading, leaveOut, renameHeading } from '../../report/outlineEdits';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { Choice } from '../parts/Choice';
import { AddHeading } from './AddHeading';
import { HeadingRow } from './HeadingRow';
import { sameOutline, USUAL_OUTLINES, type NamedOutline } from './usualOutlines';

interface OutlineEditorProps {
  readonly texts: ReportTextViewTexts['outline'];
  readonly outline: Outline;
  /** What can be begun from besides the outlines that ship. */
  readonly others?: readonly NamedOutline[];
  /** Ids that no new heading may get. */
  readonly taken?: readonly string[];
  readonly presetHelp?: string;
  readonly titleOf: (heading: OutlineHeading) => string;
  readonly onChange: (outline: Outline) => void;
}

/** The headings of a report: one of the outlines that there are, and what the team makes of it. */
export function OutlineEditor(props: OutlineEditorProps) {
  const { texts: t, outline, others = [], taken = [], presetHelp, titleOf, onChange } = props;
  const offered: readonly NamedOutline[] = [
    ...USUAL_OUTLINES.map(({ id, outline: own }) => ({ id, name: t.presets[id], outline: own })),
    ...others,
  ];
  const chosen = offered.find((one) => sameOutline(one.outline, outline))?.id ?? null;
  return (
    <>
      <Choice
        label={t.preset}
        value={chosen}
        placeholder={t.own}
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
        hint={presetHelp}
        onChoose={(id) => {
          const found = offered.find((one) => one.id === id);
          if (found !== undefined) onChange(found.outline);
        }}
      />
      {outline.map((heading, i) => (
        <HeadingRow
          key={heading.id}
          texts={t}
          position={i + 1}
          level={heading.level}
          title={titleOf(heading)}
          canGoUp={moveHeading(outline, heading.id, -1) !== outline}
          canGoDown={moveHeading(outline, heading.id, 1) !== outline}
          onRename={(title) => onChange(renameHeading(outline, heading.id, title))}
          onMove={(by) => onChange(moveHeading(outline, heading.id, by))}
          onRemove={() => onChange(leaveOut(outline, heading.id))}
        />
      ))}
      <AddHeading
        texts={t}
        places={outline.map((heading) => ({ value: heading.id, label: titleOf(heading) }))}
        onAdd={(after, heading) => onChange(addHeading(outline, after, heading, taken))}
      />
    </>
  );
}
