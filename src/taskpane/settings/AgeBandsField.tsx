import { Field, Input } from '@fluentui/react-components';
import type { AgeDivisionMistake } from '../../definitions/parseAgeDivision';
import { loadSettingsTexts } from '../app/loadViewTexts';
import { useViewTexts } from '../app/useViewTexts';
import { ageBandSentence } from './ageBandSentence';

interface AgeBandsFieldProps {
  readonly value: string;
  /** What is wrong with it, where that is to be said. */
  readonly mistake: AgeDivisionMistake | null;
  readonly onChange: (value: string) => void;
}

/** The age bands in one line of text. */
export function AgeBandsField({ value, mistake, onChange }: AgeBandsFieldProps) {
  const t = useViewTexts(loadSettingsTexts);
  if (t === null) return null;
  return (
    <Field
      label={{ children: t.ageBands, weight: 'semibold' }}
      hint={t.ageBandsHelp}
      {...(mistake === null ? {} : { validationMessage: ageBandSentence(mistake, t) })}
    >
      <Input value={value} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}
