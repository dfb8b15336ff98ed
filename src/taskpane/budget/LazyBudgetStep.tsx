import { lazy, Suspense, type ComponentProps } from 'react';
import { useTexts } from '../app/textsContext';
import { Progress } from '../parts/Progress';
import { StepFrame } from '../wizard/StepFrame';
import type { BudgetStep as Step } from './BudgetStep';

const BudgetStep = lazy(async () => ({
  default: (await import(/* webpackChunkName: "budget-step" */ './BudgetStep')).BudgetStep,
}));

/** The budget step, fetched when somebody comes to it. */
export function LazyBudgetStep(props: ComponentProps<typeof Step>) {
  const { texts } = useTexts();
  return (
    <Suspense
      fallback={
        <StepFrame
          step="budget"
          heading={texts.pane.budget.heading}
          lead={texts.pane.budget.lead}
          busy
          onBack={props.onBack}
          forward={{ label: texts.pane.next, onPress: props.onNext }}
        >
          <Progress label={texts.pane.review.preparing} share={null} />
        </StepFrame>
      }
    >
      <BudgetStep {...props} />
    </Suspense>
  );
}
