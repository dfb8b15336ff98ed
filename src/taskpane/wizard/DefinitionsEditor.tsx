import { Button, Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { bandLabel } from '../../definitions/ageBands';
import type { DefinitionSet } from '../../definitions/definitionSet';
import { OUTCOMES, type Outcome } from '../../definitions/outcome';
import { parseAgeDivision } from '../../definitions/parseAgeDivision';
import { describeDefinitions } from '../../tables/describeDefinitions';
import { useTexts } from '../app/textsContext';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { AgeBandsField } from '../settings/AgeBandsField';
import { LayoutField } from './LayoutField';
import { useWizardStyles } from './wizardStyles';

/** Dropouts and transferred people are never a result, whatever a team decides. */
const CAN_BE_POSITIVE: readonly Outcome[] = OUTCOMES.filter(
  (outcome) => outcome !== 'dropout' && outcome !== 'transferred',
);

type Population = DefinitionSet['throughputOver'];

interface DefinitionsEditorProps {
  readonly initial: DefinitionSet;
  /** Names that other sets have. */
  readonly takenNames: readonly string[];
  readonly onSave: (definitions: DefinitionSet) => void;
  readonly onCancel: () => void;
}

/** A team's own definition set: what counts as a result, over whom times are taken, and by which ages people are told. */
export function DefinitionsEditor(props: DefinitionsEditorProps) {
  const { initial, takenNames, onSave, onCancel } = props;
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.pane.definitions;
  const [set, setSet] = useState(initial);
  const [ages, setAges] = useState(initial.ageBands.map(bandLabel).join(', '));
  const [tried, setTried] = useState(false);
  const change = (part: Partial<DefinitionSet>) => setSet({ ...set, ...part });

  const name = set.name.trim();
  const nameError =
    name === '' ? t.nameMissing : takenNames.includes(name) ? t.nameTaken : undefined;
  const positiveError = set.positive.length === 0 ? t.positiveMissing : undefined;
  const division = parseAgeDivision(ages);
  const save = () =>
    nameError === undefined && positiveError === undefined && division.kind === 'bands'
      ? onSave({ ...set, name, ageBands: division.bands })
      : setTried(true);

  return (
    <Page
      heading={t.heading}
      lead={t.lead}
      footer={
        <>
          <Button size="large" onClick={onCancel}>
            {texts.pane.cancel}
          </Button>
          <Button size="large" appearance="primary" onClick={save}>
            {t.save}
          </Button>
        </>
      }
    >
      <Field
        label={{ children: t.name, weight: 'semibold' }}
        {...(tried && nameError !== undefined ? { validationMessage: nameError } : {})}
      >
        <Input value={set.name} onChange={(_event, { value }) => change({ name: value })} />
      </Field>
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{t.positive}</legend>
        {CAN_BE_POSITIVE.map((outcome) => (
          <div key={outcome}>
            <Checkbox
              label={texts.tables.categories[outcome]}
              checked={set.positive.includes(outcome)}
              onChange={(_event, { checked }) =>
                change({
                  positive: CAN_BE_POSITIVE.filter((other) =>
                    other === outcome ? checked === true : set.positive.includes(other),
                  ),
                })
              }
            />
          </div>
        ))}
      </fieldset>
      {tried && positiveError !== undefined && <Notice kind="error">{positiveError}</Notice>}
      <Field label={{ children: t.dropouts, weight: 'semibold' }}>
        <RadioGroup
          value={set.dropouts}
          onChange={(_event, { value }) =>
            change({ dropouts: value === 'beside' ? 'beside' : 'within' })
          }
        >
          <Radio value="beside" label={t.dropoutsBeside} />
          <Radio value="within" label={t.dropoutsWithin} />
        </RadioGroup>
      </Field>
      <PopulationField
        label={t.throughputOver}
        value={set.throughputOver}
        onChoose={(throughputOver) => change({ throughputOver })}
      />
      <PopulationField
        label={t.supportTimeOver}
        value={set.supportTimeOver}
        onChoose={(supportTimeOver) => change({ supportTimeOver })}
      />
      <AgeBandsField
        value={ages}
        mistake={tried && division.kind !== 'bands' ? division : null}
        onChange={setAges}
      />
      <LayoutField value={set.layout} onChoose={(layout) => change({ layout })} />
      <Notice kind="info">{describeDefinitions(set, texts)}</Notice>
    </Page>
  );
}

interface PopulationFieldProps {
  readonly label: string;
  readonly value: Population;
  readonly onChoose: (population: Population) => void;
}

function PopulationField({ label, value, onChoose }: PopulationFieldProps) {
  const { texts } = useTexts();
  const t = texts.pane.definitions;
  return (
    <Field label={{ children: label, weight: 'semibold' }}>
      <RadioGroup
        value={value}
        onChange={(_event, data) =>
          onChoose(data.value === 'positiveExits' ? 'positiveExits' : 'allExits')
        }
      >
        <Radio value="positiveExits" label={t.positiveExits} />
        <Radio value="allExits" label={t.allExits} />
      </RadioGroup>
    </Field>
  );
}
