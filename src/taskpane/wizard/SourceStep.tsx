import { Button, Checkbox, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenedWorkbook } from '../../excel/workbookAccess';
import type { Block } from '../../participants/block';
import { formatNumber } from '../../texts/numbers';
import type { Failure } from '../app/failure';
import { useTexts } from '../app/textsContext';
import { FailureNotice } from '../parts/FailureNotice';
import { Fold } from '../parts/Fold';
import { NewListButton } from '../parts/NewListButton';
import { Notice } from '../parts/Notice';
import { blockPlace } from './blockPlace';
import { RunningTaskBar } from './RunningTaskBar';
import { StepFrame } from './StepFrame';
import type { RunningTask } from './useWorkbookTasks';

const useStyles = makeStyles({
  list: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '4px 8px 8px 4px',
    ':has(input:checked)': {
      ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
  check: { alignItems: 'flex-start' },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  help: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

interface SourceStepProps {
  readonly opened: OpenedWorkbook;
  readonly chosen: readonly string[];
  readonly rereading: boolean;
  readonly running: RunningTask;
  readonly failure: Failure | null;
  readonly onChoose: (blockIds: readonly string[]) => void;
  readonly onReread: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Which lists hold the participants: the likeliest ticked, the unlikely ones folded away. */
export function SourceStep(props: SourceStepProps) {
  const { opened, chosen, rereading, failure, onChoose, onReread, onBack, onNext } = props;
  const styles = useStyles();
  const { texts } = useTexts();
  const t = texts.pane.source;
  const [triedWithout, setTriedWithout] = useState(false);

  const isLikely = (block: Block) => block.likelihood >= 0.5 || chosen.includes(block.id);
  const likely = opened.blocks.filter(isLikely);
  const unlikely = opened.blocks.filter((block) => !isLikely(block));
  const cards = (blocks: readonly Block[]) =>
    blocks.map((block) => (
      <BlockCard
        key={block.id}
        block={block}
        checked={chosen.includes(block.id)}
        proposed={opened.proposal.chosen.includes(block.id)}
        onToggle={(on) =>
          onChoose(
            opened.blocks
              .map(({ id }) => id)
              .filter((id) => (id === block.id ? on : chosen.includes(id))),
          )
        }
      />
    ));

  return (
    <StepFrame
      step="source"
      heading={t.heading}
      lead={t.lead}
      busy={rereading}
      onBack={onBack}
      forward={{
        label: texts.pane.next,
        onPress: () => (chosen.length > 0 ? onNext() : setTriedWithout(true)),
      }}
    >
      {failure !== null && (
        <FailureNotice
          title={texts.pane.review.rereadFailed}
          failure={failure}
          onRetry={onReread}
        />
      )}
      {opened.blocks.length === 0 && (
        <Notice kind="warning" title={t.noneTitle} actions={<NewListButton />}>
          {t.none}
        </Notice>
      )}
      {triedWithout && chosen.length === 0 && <Notice kind="error">{t.noneChosen}</Notice>}
      {likely.length > 0 && (
        <fieldset className={styles.list} aria-label={t.lead}>
          {cards(likely)}
        </fieldset>
      )}
      <Together opened={opened} chosen={chosen} />
      {unlikely.length > 0 && (
        <Fold summary={t.others(unlikely.length)} open={likely.length === 0}>
          <fieldset className={styles.list} aria-label={t.others(unlikely.length)}>
            {cards(unlikely)}
          </fieldset>
        </Fold>
      )}
      <Fold summary={t.helpTitle} open={likely.length === 0}>
        <ul className={styles.help}>
          {t.help.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {rereading ? (
          <RunningTaskBar
            label={texts.pane.review.rereading}
            cancellingLabel={texts.pane.review.rereading}
            task={props.running}
          />
        ) : (
          <div>
            <Button onClick={onReread}>{t.reread}</Button>
          </div>
        )}
      </Fold>
    </StepFrame>
  );
}

interface BlockCardProps {
  readonly block: Block;
  readonly checked: boolean;
  readonly proposed: boolean;
  readonly onToggle: (on: boolean) => void;
}

function BlockCard({ block, checked, proposed, onToggle }: BlockCardProps) {
  const styles = useStyles();
  const { texts, language } = useTexts();
  const t = texts.pane.source;
  const details = [
    t.rows(block.rowCount, formatNumber(block.rowCount, language)),
    ...(block.kind === 'table' ? [t.table] : []),
    ...(proposed ? [t.proposed] : []),
  ];
  return (
    <div className={styles.card}>
      <Checkbox
        className={styles.check}
        checked={checked}
        onChange={(_event, data) => onToggle(data.checked === true)}
        label={
          <>
            <span className={styles.name}>{block.name}</span>{' '}
            <span className={styles.detail}>{t.place(block.sheet, blockPlace(block))}</span>{' '}
            <span className={styles.detail}>{details.join(' · ')}</span>
          </>
        }
      />
    </div>
  );
}

/** Why several lists are counted together, and how many rows that makes. */
function Together({ opened, chosen }: Pick<SourceStepProps, 'opened' | 'chosen'>) {
  const { texts, language } = useTexts();
  const t = texts.pane.source;
  if (chosen.length < 2) return null;
  const rows = opened.blocks
    .filter(({ id }) => chosen.includes(id))
    .reduce((sum, { rowCount }) => sum + rowCount, 0);
  const { proposal } = opened;
  const asProposed =
    chosen.length === proposal.chosen.length && chosen.every((id) => proposal.chosen.includes(id));
  return (
    <Notice kind="info">
      {asProposed && proposal.reason !== null && `${t.combined[proposal.reason]} `}
      {t.several(chosen.length, formatNumber(rows, language))}
    </Notice>
  );
}
