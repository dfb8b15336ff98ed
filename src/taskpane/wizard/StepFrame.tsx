import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { use, type ReactNode } from 'react';
import { useTexts } from '../app/textsContext';
import { Page } from '../parts/Page';
import { StepNotice } from './stepNotice';
import { StepsContext } from './stepsContext';
import type { StepName } from './wizardState';

const useStyles = makeStyles({
  place: { display: 'flex', alignItems: 'center', gap: '10px', marginBottom: '8px' },
  label: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  track: { display: 'flex', gap: '4px', flexGrow: 1 },
  segment: {
    flexGrow: 1,
    height: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  reached: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

interface StepFrameProps {
  readonly step: StepName;
  readonly heading: string;
  readonly lead: string;
  readonly onBack: () => void;
  readonly forward: { readonly label: string; readonly onPress: () => void };
  readonly busy?: boolean;
  /** What is going on or went wrong, always in sight above the buttons. */
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

/** A wizard step: where one is, the heading, and the way back and forward. */
export function StepFrame(props: StepFrameProps) {
  const { step, heading, lead, onBack, forward, busy = false, status, children } = props;
  const { texts } = useTexts();
  const notice = use(StepNotice);
  return (
    <Page
      heading={heading}
      lead={lead}
      above={<StepPlace step={step} />}
      status={status}
      footer={
        <>
          <Button size="large" disabledFocusable={busy} onClick={onBack}>
            {texts.pane.back}
          </Button>
          <Button
            size="large"
            appearance="primary"
            disabledFocusable={busy}
            onClick={forward.onPress}
          >
            {forward.label}
          </Button>
        </>
      }
    >
      {notice}
      {children}
    </Page>
  );
}

function StepPlace({ step }: { readonly step: StepName }) {
  const styles = useStyles();
  const { texts } = useTexts();
  const steps = use(StepsContext);
  const reached = steps.indexOf(step);
  return (
    <div className={styles.place}>
      <span className={styles.label}>{texts.pane.stepOf(reached + 1, steps.length)}</span>
      <span className={styles.track} aria-hidden="true">
        {steps.map((name, index) => (
          <span
            key={name}
            className={mergeClasses(styles.segment, index <= reached && styles.reached)}
          />
        ))}
      </span>
    </div>
  );
}
