import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
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
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  cell: { minWidth: '52px', fontVariantNumeric: 'tabular-nums' },
  action: { gridColumn: 2, justifySelf: 'start', minWidth: 0, marginLeft: '-8px' },
  leftOut: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** What can be done with a problem besides going to its cell. */
interface ProblemAction {
  readonly label: string;
  /** The same with the cell, for those who hear it. */
  readonly labelFor: (cell: string) => string;
  readonly onPress: (problem: Problem) => void;
}

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** What is said about each, in place of what it means for the report. */
  readonly describe?: (problem: Problem) => string;
  readonly onGoTo: (cell: CellRef) => void;
  readonly action?: ProblemAction;
}

/** What could not be read, by kind, each with its cell as a button that jumps there. */
export function ProblemList({ problems, ...shared }: ProblemListProps) {
  const styles = useWizardStyles();
  const { texts } = useTexts();
  const t = texts.pane.review;
  return (
    <section className={styles.section} aria-label={t.problemsHeading}>
      {groupProblems(problems).map((group) => (
        <Group key={group.code} group={group} open={problems.length <= MOST_UNFOLDED} {...shared} />
      ))}
    </section>
  );
}

interface GroupProps extends Omit<ProblemListProps, 'problems'> {
  readonly group: ProblemGroup;
  readonly open: boolean;
}

function Group({ group, open, ...shared }: GroupProps) {
  const styles = useStyles();
  const { texts, language } = useTexts();
  const t = texts.pane.review;
  const { problems } = group;
  return (
    <Fold
      open={open}
      summary={`${texts.pane.problemKinds[group.code]} (${formatNumber(problems.length, language)})`}
    >
      {group.leavesOut && shared.describe === undefined && (
        <p className={styles.leftOut}>{t.leftOut}</p>
      )}
      <ProblemItems problems={problems} {...shared} />
    </Fold>
  );
}

/** Problems one below the other: the cell, what is wrong, and what can be done. */
export function ProblemItems({ problems, describe, onGoTo, action }: ProblemListProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const t = texts.pane.review;
  const list = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const hidden = Math.max(0, problems.length - limit);
  const act = (problem: Problem, index: number) => {
    action?.onPress(problem);
    // The button of the next one takes this one's place; after the last one there is none.
    const next = index === problems.length - 1 ? index - 1 : index;
    list.current?.children[next]?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  };
  return (
    <>
      <ul ref={list} className={styles.list}>
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
            {action !== undefined && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.action}
                aria-label={action.labelFor(cellAddress(problem.cell))}
                onClick={() => act(problem, index)}
              >
                {action.label}
              </Button>
            )}
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
    </>
  );
}
