import { Button, Checkbox } from '@fluentui/react-components';
import type { OutcomeWords } from '../../definitions/outcomeWords';
import type { SettingsTexts } from '../../texts/settingsTexts';
import { useTexts } from '../app/textsContext';
import { useWizardStyles } from '../wizard/wizardStyles';

interface ExportWordsProps {
  readonly texts: SettingsTexts;
  readonly all: OutcomeWords;
  readonly chosen: OutcomeWords;
  readonly onChoose: (chosen: OutcomeWords) => void;
}

/** The workbook's outcome words, none of which leaves it unless it is ticked: what stands in a list may tell of somebody. */
export function ExportWords({ texts: t, all, chosen, onChoose }: ExportWordsProps) {
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const entries = Object.entries(all);
  if (entries.length === 0) return null;
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{t.exportWords}</legend>
      <p className={styles.help}>{t.exportWordsLead}</p>
      {entries.map(([word, outcome]) => (
        <div key={word}>
          <Checkbox
            label={t.exportWord(word, texts.tables.categories[outcome])}
            checked={Object.hasOwn(chosen, word)}
            onChange={(_event, { checked }) =>
              onChoose(
                Object.fromEntries(
                  entries.filter(([one]) =>
                    one === word ? checked === true : Object.hasOwn(chosen, one),
                  ),
                ),
              )
            }
          />
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => onChoose(all)}>
          {t.exportAllWords}
        </Button>
      </div>
    </fieldset>
  );
}
