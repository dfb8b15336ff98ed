import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import { DISCLOSURE_MODES, THRESHOLDS, type DisclosureRule } from '../../definitions/disclosure';
import { loadDisclosureTexts } from '../app/loadViewTexts';
import { useViewTexts } from '../app/useViewTexts';
import { Choice } from '../parts/Choice';
import { Notice } from '../parts/Notice';
import { useWizardStyles } from './wizardStyles';

interface DisclosureChoiceProps {
  readonly rule: DisclosureRule;
  /** How many numbers in the tables are about fewer people than the threshold; null while they are being built. */
  readonly smallCells: number | null;
  readonly onChoose: (rule: DisclosureRule) => void;
}

const CHOICES = Array.from({ length: THRESHOLDS.most - THRESHOLDS.least + 1 }, (_, i) =>
  String(THRESHOLDS.least + i),
);

/** Who is to read the report: whether small groups are shown, hidden, or cannot be worked out either. */
export function DisclosureChoice({ rule, smallCells, onChoose }: DisclosureChoiceProps) {
  const styles = useWizardStyles();
  const texts = useViewTexts(loadDisclosureTexts);
  const help = useId();
  if (texts === null) return null;
  const { mode, threshold } = rule;
  return (
    <section className={styles.section}>
      {mode === 'off' && smallCells !== null && smallCells > 0 && (
        <Notice kind="warning">{texts.smallCells(smallCells, threshold - 1)}</Notice>
      )}
      <Field label={{ children: texts.legend, weight: 'semibold' }}>
        <RadioGroup
          value={mode}
          aria-describedby={help}
          onChange={(_event, { value }) => {
            const chosen = DISCLOSURE_MODES.find((one) => one === value);
            if (chosen !== undefined) onChoose({ mode: chosen, threshold });
          }}
        >
          {DISCLOSURE_MODES.map((one) => (
            <Radio key={one} value={one} label={texts.modes[one]} />
          ))}
        </RadioGroup>
      </Field>
      <p className={styles.help} id={help}>
        {texts.help[mode]}
      </p>
      {mode !== 'off' && (
        <Choice
          label={texts.threshold}
          value={String(threshold)}
          options={CHOICES.map((value) => ({ value, label: value }))}
          onChoose={(value) => onChoose({ mode, threshold: Number(value) })}
        />
      )}
    </section>
  );
}
