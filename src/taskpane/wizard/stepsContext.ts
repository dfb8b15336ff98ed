import { createContext } from 'react';
import { STEPS, type StepName } from './wizardState';

/** The steps that this report takes. */
export const StepsContext = createContext<readonly StepName[]>(STEPS);
