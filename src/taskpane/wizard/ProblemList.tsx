import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellAddress, type CellRef } from '../../cells/cell';
import { formatProblem } from '../../participants/formatProblem';
import type { Problem } from '../../participants/problem';
import { formatNumber } from '../../texts/numbers';
import { useTexts } from '../app/textsContext';
import { Fold } from '../parts/Fold';
import { groupProblems, type ProblemGroup } from './groupProblems';
import { useWizardStyles } from './wizardStyles';

const SHOWN_AT_FIRST = 10;
/** So few problems are read at once; more of them would push the tables out of sight. */
const MOST_UNFOLDED = 4;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  cell: { flexShrink: 0, minWidth: '52px', fontVariantNumeric: 'tabular-nums' },
  leftOut: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** What is said about each, in place of what it means for the report. */
  readonly describe?: (problem: Problem) => string;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What could not be read, by kind, each with its cell as a button that jumps there. */
export function ProblemList({ problems, describe, onGoTo }: ProblemListProps) {
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.pane.review;
  return (
    <section className={styles.section} aria-label={t.problemsHeading}>
      {groupProblems(problems).map((group) => (
        <Group
          key={group.code}
          group={group}
          open={problems.length <= MOST_UNFOLDED}
          describe={describe}
          onGoTo={onGoTo}
        />
      ))}
    </section>
  );
}

interface GroupProps extends Pick<ProblemListProps, 'onGoTo'> {
  readonly group: ProblemGroup;
  readonly open: boolean;
  readonly describe: ProblemListProps['describe'];
}

function Group({ group, open, describe, onGoTo }: GroupProps) {
  const styles = useStyles();
  const { texts, language } = useTexts();
  const t = texts.pane.review;
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const { problems } = group;
  const hidden = Math.max(0, problems.length - limit);
  return (
    <Fold
      open={open}
      summary={`${texts.pane.problemKinds[group.code]} (${formatNumber(problems.length, language)})`}
    >
      {group.leavesOut && describe === undefined && <p className={styles.leftOut}>{t.leftOut}</p>}
      <ul className={styles.list}>
        {problems.slice(0, limit).map((problem, index) => (
          <li key={index} className={styles.item}>
            <Button
              size="small"
              className={styles.cell}
              aria-label={t.goTo(cellAddress(problem.cell))}
              onClick={() => onGoTo(problem.cell)}
            >
              {cellAddress(problem.cell)}
            </Button>
            <span>{describe?.(problem) ?? formatProblem(problem, texts)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setLimit(limit + 50)}>
            {t.moreProblems(Math.min(50, hidden))}
          </Button>
        </div>
      )}
    </Fold>
  );
}
