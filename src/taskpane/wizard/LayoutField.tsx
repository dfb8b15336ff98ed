import { Field, Select } from '@fluentui/react-components';
import { LAYOUTS, type LayoutId } from '../../definitions/layout';
import { useTexts } from '../app/textsContext';

interface LayoutFieldProps {
  readonly value: LayoutId;
  readonly onChoose: (layout: LayoutId) => void;
}

/** Which columns the result table has. */
export function LayoutField({ value, onChoose }: LayoutFieldProps) {
  const { texts } = useTexts();
  const t = texts.pane.period;
  return (
    <Field label={{ children: t.layout, weight: 'semibold' }}>
      <Select
        value={value}
        onChange={(_event, data) => {
          const chosen = LAYOUTS.find((known) => known === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {LAYOUTS.map((option) => (
          <option key={option} value={option}>
            {t.layouts[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
