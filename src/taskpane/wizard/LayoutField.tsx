import { LAYOUTS, type LayoutId } from '../../definitions/layout';
import { useTexts } from '../app/textsContext';
import { Choice } from '../parts/Choice';

interface LayoutFieldProps {
  readonly value: LayoutId;
  readonly onChoose: (layout: LayoutId) => void;
}

/** Which columns the result table has. */
export function LayoutField({ value, onChoose }: LayoutFieldProps) {
  const { texts } = useTexts();
  const t = texts.pane.period;
  return (
    <Choice
      label={t.layout}
      value={value}
      options={LAYOUTS.map((layout) => ({ value: layout, label: t.layouts[layout] }))}
      onChoose={onChoose}
    />
  );
}
