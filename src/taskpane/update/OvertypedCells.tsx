import { Checkbox } from '@fluentui/react-components';
import { fullAddress } from '../../cells/cell';
import type { OvertypedCell } from '../../excel/update/updateAccess';
import type { UpdateTexts } from '../../texts/updateTexts';
import { useTexts } from '../app/textsContext';
import { useWizardStyles } from '../wizard/wizardStyles';
import { figureName } from './ChangeTables';
import { printShown } from './printShown';

interface OvertypedCellsProps {
  readonly texts: UpdateTexts;
  readonly cells: readonly OvertypedCell[];
  readonly overwrite: ReadonlySet<string>;
  readonly onOverwrite: (id: string, overwritten: boolean) => void;
}

/** The cells where the user has written himself; they are kept unless ticked. */
export function OvertypedCells({ texts: t, cells, overwrite, onOverwrite }: OvertypedCellsProps) {
  const styles = useWizardStyles();
  const { language } = useTexts();
  if (cells.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.overtypedTitle}</h2>
      <p className={styles.text}>{t.overtyped}</p>
      <div>
        {cells.map(({ id, row, column, cell, before, after, numberFormat }) => (
          <Checkbox
            key={id}
            checked={overwrite.has(id)}
            onChange={(_, { checked }) => onOverwrite(id, checked === true)}
            label={t.overtypedCell(
              cell === null ? '' : fullAddress(cell),
              figureName(row, column),
              printShown(before ?? '', numberFormat, language),
              printShown(after ?? '', numberFormat, language),
            )}
          />
        ))}
      </div>
    </section>
  );
}
