import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../definitions/period';
import { previousPeriod } from '../../definitions/previousPeriod';
import type { Participant } from '../../participants/participant';
import { periodName } from '../../tables/periodName';
import { missingFor } from '../../tables/standardTables';
import { TABLE_IDS } from '../../tables/table';
import type { BudgetInput } from '../../tables/tableInput';
import { LONG_MONTHS, type TableChoice } from '../../tables/tableChoice';
import { useTexts } from '../app/textsContext';
import { Choice } from '../parts/Choice';
import { Fold } from '../parts/Fold';
import { useWizardStyles } from './wizardStyles';

interface TableChooserProps {
  readonly participants: readonly Participant[];
  readonly budget: BudgetInput | null;
  readonly period: Period;
  readonly choice: TableChoice;
  readonly onChoose: (choice: TableChoice) => void;
}

/** Which tables the report has, folded away since most take those that are ticked; those that the list cannot give, and why. */
export function TableChooser({
  participants,
  budget,
  period,
  choice,
  onChoose,
}: TableChooserProps) {
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.tables.choosing;
  const [open, setOpen] = useState(false);
  const { tables, compare, longEnrolledMonths, charts } = choice;
  const offers = TABLE_IDS.map((id) => ({
    id,
    missing: missingFor(id, { participants, budget }),
  }));
  const possible = offers.flatMap(({ id, missing }) => (missing === null ? [id] : []));
  const chosen = possible.filter((id) => tables.includes(id));

  return (
    <Fold
      summary={t.summary}
      detail={t.chosen(chosen.length, possible.length)}
      open={open}
      onToggle={setOpen}
    >
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{t.legend}</legend>
        {possible.map((id) => (
          <div key={id}>
            <Checkbox
              checked={tables.includes(id)}
              label={t.names[id]}
              onChange={(_event, { checked }) =>
                onChoose({
                  ...choice,
                  tables: checked === true ? [...tables, id] : tables.filter((own) => own !== id),
                })
              }
            />
          </div>
        ))}
      </fieldset>
      {possible.length < offers.length && (
        <ul className={styles.bullets}>
          {offers.map(
            ({ id, missing }) =>
              missing !== null && (
                <li key={id}>
                  {t.names[id]}. {t.missing[missing]}
                </li>
              ),
          )}
        </ul>
      )}
      {tables.includes('longEnrolled') && (
        <Choice
          label={t.longMonths}
          value={String(longEnrolledMonths)}
          options={monthsWith(longEnrolledMonths).map((months) => ({
            value: String(months),
            label: t.months(months),
          }))}
          onChoose={(months) => onChoose({ ...choice, longEnrolledMonths: Number(months) })}
        />
      )}
      <div>
        <Checkbox
          checked={compare}
          label={t.compare(periodName(previousPeriod(period), texts))}
          onChange={(_event, { checked }) => onChoose({ ...choice, compare: checked === true })}
        />
        <p className={styles.help}>{t.compareHelp}</p>
      </div>
      <div>
        <Checkbox
          checked={charts}
          label={texts.charts.tick}
          onChange={(_event, { checked }) => onChoose({ ...choice, charts: checked === true })}
        />
        <p className={styles.help}>{texts.charts.tickHelp}</p>
      </div>
    </Fold>
  );
}

function monthsWith(chosen: number): readonly number[] {
  return LONG_MONTHS.includes(chosen)
    ? LONG_MONTHS
    : [...LONG_MONTHS, chosen].sort((a, b) => a - b);
}
