import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { WorkbookAccess } from '../../excel/workbookAccess';
import { FUNCTIONS, type FunctionId } from '../../functions/catalogue';
import { descriptionsIn } from '../../functions/describe';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import { Fold } from '../parts/Fold';
import { Notice } from '../parts/Notice';
import { useWizardStyles } from '../wizard/wizardStyles';
import { exampleOf } from './examples';
import { functionName } from './formulaText';
import { LiveExample } from './LiveExample';
import type { Examples } from './useExamples';

const useStyles = makeStyles({
  name: { display: 'block', fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  description: { display: 'block' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  parameters: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  parameter: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  optional: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  meaning: { margin: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
});

interface FunctionFoldProps {
  readonly id: FunctionId;
  readonly access: WorkbookAccess;
  readonly examples: Examples;
  readonly functionTexts: FunctionTexts;
}

/** One function: what it gives; opened, its arguments and how it is used on the list. */
export function FunctionFold({ id, access, examples, functionTexts }: FunctionFoldProps) {
  const styles = useStyles();
  const shared = useWizardStyles();
  const [opened, setOpened] = useState(false);
  const about = descriptionsIn(functionTexts)[id];
  const t = functionTexts.view;
  return (
    <Fold
      summary={about.title}
      detail={
        <>
          <span className={styles.name}>{functionName(id)}</span>
          <span className={styles.description}>{about.description}</span>
        </>
      }
      onToggle={setOpened}
    >
      {opened && (
        <>
          <div className={styles.part}>
            <h3 className={styles.heading}>{t.arguments}</h3>
            <Parameters id={id} functionTexts={functionTexts} />
          </div>
          <p className={shared.help}>{about.note}</p>
          <div className={styles.part}>
            <h3 className={styles.heading}>{t.example}</h3>
            <ExampleOrWhyNot id={id} access={access} examples={examples} texts={t} />
          </div>
        </>
      )}
    </Fold>
  );
}

function Parameters({ id, functionTexts }: Pick<FunctionFoldProps, 'id' | 'functionTexts'>) {
  const styles = useStyles();
  const parameterTexts: Readonly<Record<string, { name: string; description: string }>> =
    descriptionsIn(functionTexts)[id].parameters;
  return (
    <dl className={styles.parameters}>
      {FUNCTIONS[id].parameters.map((parameter) => (
        <div key={parameter.id}>
          <dt>
            <span className={styles.parameter}>{parameterTexts[parameter.id]?.name}</span>{' '}
            {parameter.optional && (
              <span className={styles.optional}>{functionTexts.view.optional}</span>
            )}
          </dt>
          <dd className={styles.meaning}>{parameterTexts[parameter.id]?.description}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ExampleProps {
  readonly id: FunctionId;
  readonly access: WorkbookAccess;
  readonly examples: Examples;
  readonly texts: FunctionTexts['view'];
}

function ExampleOrWhyNot({ id, access, examples, texts: t }: ExampleProps) {
  const { texts } = useTexts();
  const { basis } = examples;
  const example = useMemo(() => exampleOf(id, basis), [id, basis]);
  switch (example.kind) {
    case 'needsList':
      return <Notice kind="info">{t.needsList}</Notice>;
    case 'lacksColumns': {
      const names = example.meanings.map((meaning) => t.quoted(texts.pane.meanings[meaning]));
      return <Notice kind="info">{t.lacks(names.join(` ${t.and} `))}</Notice>;
    }
    case 'formula':
      return <LiveExample id={id} access={access} examples={examples} args={example.args} />;
  }
}
