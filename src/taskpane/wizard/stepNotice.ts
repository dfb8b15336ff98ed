import { createContext, type ReactNode } from 'react';

/** What is said on top of the step that is shown. */
export const StepNotice = createContext<ReactNode>(null);
