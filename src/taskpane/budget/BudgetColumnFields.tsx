import { amountInKronor } from '../../budget/amount';
import type { BudgetReading } from '../../budget/budgetReading';
import { COLUMN_USES, columnUse, type ColumnCorrection } from '../../budget/correctBudget';
import { columnLetters } from '../../cells/cell';
import { formatAmount } from '../../texts/amounts';
import type { BudgetStepTexts } from '../../texts/budgetStepTexts';
import { useTexts } from '../app/textsContext';
import { Choice } from '../parts/Choice';

const SAMPLES = 3;
const AS_SAID = 'said';
const MONTHS = Array.from({ length: 12 }, (_, i) => 12 - i);

interface BudgetColumnFieldsProps {
  readonly reading: BudgetReading;
  /** The column's place among those of the reading. */
  readonly at: number;
  readonly correction: ColumnCorrection | undefined;
  readonly t: BudgetStepTexts;
  readonly onChange: (correction: ColumnCorrection) => void;
}

/** What a column's amounts are, some of them, and for an outcome the months that it is of. */
export function BudgetColumnFields(props: BudgetColumnFieldsProps) {
  const { reading, at, correction, t, onChange } = props;
  const { language } = useTexts();
  const column = reading.columns[at];
  if (column === undefined) return null;
  const use = correction?.use ?? columnUse(column);
  const months = correction?.months ?? null;
  const name = t.column(column.header, columnLetters(column.cell.column));
  const samples = [...reading.lines, ...reading.sums]
    .flatMap(({ amounts }) => amounts[at] ?? [])
    .slice(0, SAMPLES)
    .map(({ amount }) => formatAmount(amountInKronor(amount), language));
  const said = MONTHS.find(
    (count) => count === column.period.months && column.period.firstMonth === 1,
  );
  const value = months ?? said;
  return (
    <>
      <Choice
        label={name}
        value={use}
        options={COLUMN_USES.map((option) => ({ value: option, label: t.uses[option] }))}
        hint={samples.length > 0 && t.sample(samples.join(' · '))}
        onChoose={(chosen) => onChange({ use: chosen, months })}
      />
      {use === 'outcome' && (
        <Choice
          label={t.monthsOf(name)}
          value={value === undefined ? AS_SAID : String(value)}
          options={[
            ...(said === undefined ? [{ value: AS_SAID, label: t.otherMonths }] : []),
            ...MONTHS.map((count) => ({ value: String(count), label: t.months(count) })),
          ]}
          onChoose={(chosen) =>
            onChange({ use, months: chosen === AS_SAID ? null : Number(chosen) })
          }
        />
      )}
    </>
  );
}
