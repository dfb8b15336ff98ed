import { Button } from '@fluentui/react-components';
import type { DefinitionSet } from '../../definitions/definitionSet';
import { describeDefinitions } from '../../tables/describeDefinitions';
import { useTexts } from '../app/textsContext';
import { Choice } from '../parts/Choice';
import { useWizardStyles } from './wizardStyles';

interface DefinitionsChoiceProps {
  readonly sets: readonly DefinitionSet[];
  readonly ownIds: ReadonlySet<string>;
  readonly definitions: DefinitionSet;
  /** The place that the proposed definitions rest on, null for none; undefined once they were chosen. */
  readonly proposedBecause: string | null | undefined;
  readonly onChoose: (definitions: DefinitionSet) => void;
  readonly onEdit: () => void;
}

/** Which definitions to count under, what they say, and the way to change a copy of them. */
export function DefinitionsChoice(props: DefinitionsChoiceProps) {
  const { sets, ownIds, definitions, proposedBecause, onChoose, onEdit } = props;
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.pane.period;
  return (
    <div className={styles.section}>
      <Choice
        label={t.definitionsLegend}
        value={definitions.id}
        options={sets.map(({ id, name }) => ({
          value: id,
          label: ownIds.has(id) ? t.own(name) : name,
        }))}
        hint={describeDefinitions(definitions, texts)}
        onChoose={(id) => {
          const set = sets.find((candidate) => candidate.id === id);
          if (set !== undefined) onChoose(set);
        }}
      />
      {proposedBecause !== undefined && (
        <p className={styles.help}>
          {proposedBecause === null ? t.noForbund : t.proposedBecause(proposedBecause)}
        </p>
      )}
      <div>
        <Button onClick={onEdit}>
          {ownIds.has(definitions.id) ? t.changeOwn : t.copyAndChange}
        </Button>
      </div>
    </div>
  );
}
