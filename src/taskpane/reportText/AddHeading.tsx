import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { MOST_TITLE } from '../../definitions/outlineSchema';
import type { ReportTextViewTexts } from '../../texts/reportTextViewTexts';
import { Choice, type ChoiceOption } from '../parts/Choice';
import { useWizardStyles } from '../wizard/wizardStyles';

interface AddHeadingProps {
  readonly texts: ReportTextViewTexts['outline'];
  readonly places: readonly ChoiceOption<string>[];
  readonly onAdd: (
    after: string,
    heading: { readonly title: string; readonly level: 1 | 2 },
  ) => void;
}

/** A heading of the team's own: its name, level and place. */
export function AddHeading({ texts: t, places, onAdd }: AddHeadingProps) {
  const styles = useWizardStyles();
  const [title, setTitle] = useState('');
  const [level, setLevel] = useState<'1' | '2'>('1');
  const [chosen, setChosen] = useState<string | null>(null);
  const after = places.find(({ value }) => value === chosen) ?? places.at(-1);
  const add = () => {
    if (title.trim() === '') return;
    onAdd(after?.value ?? '', { title, level: level === '1' ? 1 : 2 });
    setTitle('');
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.addHeading}</h2>
      <Field label={{ children: t.newName, weight: 'semibold' }}>
        <Input
          value={title}
          maxLength={MOST_TITLE}
          onChange={(_event, { value }) => setTitle(value)}
        />
      </Field>
      <Choice
        label={t.level}
        value={level}
        options={[
          { value: '1', label: t.levels[1] },
          { value: '2', label: t.levels[2] },
        ]}
        onChoose={setLevel}
      />
      {after !== undefined && (
        <Choice label={t.after} value={after.value} options={places} onChoose={setChosen} />
      )}
      <div>
        <Button disabledFocusable={title.trim() === ''} onClick={add}>
          {t.add}
        </Button>
      </div>
    </section>
  );
}
