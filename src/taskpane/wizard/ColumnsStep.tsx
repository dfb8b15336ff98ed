import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Outcome } from '../../definitions/outcome';
import type { Block } from '../../participants/block';
import type { Meaning, SupportUnit } from '../../participants/mapping';
import type { Reading } from '../../participants/reading';
import { useTexts } from '../app/textsContext';
import { BlockColumns } from './BlockColumns';
import { anyLacks, correctGroup, groupBlocks, type ColumnCorrection } from './groupBlocks';
import { OutcomeWords } from './OutcomeWords';
import { StepFrame } from './StepFrame';

const UNITS: readonly SupportUnit[] = ['months', 'years'];

interface ColumnsStepProps {
  /** The chosen lists as they were recognised, and as the user has corrected them, in the same order. */
  readonly recognised: readonly Block[];
  readonly corrected: readonly Block[];
  readonly reading: Reading;
  readonly chosenUnit: SupportUnit | null;
  readonly onChooseColumn: (meaning: Meaning, corrections: readonly ColumnCorrection[]) => void;
  readonly onChooseOutcome: (word: string, outcome: Outcome) => void;
  readonly onChooseUnit: (unit: SupportUnit) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What the columns and the outcome words mean. A start date is the one thing that cannot be missing. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { recognised, corrected, reading, chosenUnit } = props;
  const { texts } = useTexts();
  const t = texts.pane.columns;
  const [triedWithoutStart, setTriedWithoutStart] = useState(false);
  const groups = groupBlocks(recognised);
  const content = useRef<HTMLDivElement>(null);

  const next = () => {
    if (!anyLacks(corrected, 'start')) return props.onNext();
    setTriedWithoutStart(true);
    requestAnimationFrame(() =>
      content.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };

  return (
    <StepFrame
      step="columns"
      heading={t.heading}
      lead={t.lead}
      onBack={props.onBack}
      forward={{ label: texts.pane.next, onPress: next }}
    >
      <div ref={content} style={{ display: 'contents' }}>
        {groups.map((group) => (
          <BlockColumns
            key={group.blocks[0]?.id}
            recognised={group.blocks}
            corrected={corrected.filter(({ id }) => group.blocks.some((block) => block.id === id))}
            named={groups.length > 1}
            startMissing={triedWithoutStart}
            onChoose={(meaning, column) =>
              props.onChooseColumn(meaning, correctGroup(group, column))
            }
          />
        ))}
        {corrected.some(({ supportUnit }) => supportUnit?.guessed === true) && (
          <UnitQuestion unit={chosenUnit ?? reading.supportUnit} onChoose={props.onChooseUnit} />
        )}
        <OutcomeWords words={reading.words} onChoose={props.onChooseOutcome} />
      </div>
    </StepFrame>
  );
}

interface UnitQuestionProps {
  readonly unit: SupportUnit | null;
  readonly onChoose: (unit: SupportUnit) => void;
}

function UnitQuestion({ unit, onChoose }: UnitQuestionProps) {
  const { texts } = useTexts();
  const t = texts.pane.columns;
  return (
    <Field label={{ children: t.unitLegend, weight: 'semibold' }} hint={t.unitHelp}>
      <RadioGroup
        layout="horizontal"
        value={unit ?? ''}
        onChange={(_event, { value }) => {
          const chosen = UNITS.find((known) => known === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {UNITS.map((option) => (
          <Radio key={option} value={option} label={t.units[option]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
