import { Button } from '@fluentui/react-components';
import type { Period } from '../../definitions/period';
import { periodName } from '../../tables/periodName';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import { Choice } from '../parts/Choice';
import { Notice } from '../parts/Notice';
import { blockPlace } from '../wizard/blockPlace';
import { useWizardStyles } from '../wizard/wizardStyles';
import type { List } from './listRange';

interface ListPanelProps {
  readonly texts: FunctionTexts['view'];
  readonly lists: readonly List[];
  readonly list: List | null;
  readonly period: Period;
  readonly onChoose: (id: string) => void;
  readonly onReread: () => void;
}

/** Which list and which period the examples use. */
export function ListPanel({ texts: t, lists, list, period, onChoose, onReread }: ListPanelProps) {
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const place = ({ block }: List) => texts.pane.source.place(block.sheet, blockPlace(block));
  return (
    <section className={styles.section} aria-label={t.basis}>
      <h2 className={styles.heading}>{t.basis}</h2>
      {list === null && (
        <Notice kind="info" title={t.noListTitle}>
          {t.noList}
        </Notice>
      )}
      {list !== null && lists.length > 1 && (
        <Choice
          label={t.list}
          value={list.block.id}
          options={lists.map((option) => ({
            value: option.block.id,
            label: option.block.name,
          }))}
          hint={place(list)}
          onChoose={onChoose}
        />
      )}
      <p className={styles.text}>
        {list !== null && lists.length === 1 && `${t.onlyList(list.block.name, place(list))} `}
        {t.period(periodName(period, texts))}
      </p>
      <div>
        <Button onClick={onReread}>{texts.pane.source.reread}</Button>
      </div>
    </section>
  );
}
