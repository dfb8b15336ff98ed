import { createContext } from 'react';

/** Leads to the view that creates a participant list, from wherever a list is missed; null where nothing leads there. */
export const NewListContext = createContext<(() => void) | null>(null);
