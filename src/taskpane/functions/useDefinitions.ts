import { useRef, useState } from 'react';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { WorkbookAccess } from '../../excel/workbookAccess';

/** What the workbook counts under, as it was last read or saved. */
export interface KeptDefinitions {
  readonly definitions: WorkbookDefinitions;
  /** Takes over what has just been read. */
  readonly learn: (read: WorkbookDefinitions) => void;
  /** Saves a change; one that is asked for while another is being saved comes on top of it. */
  readonly change: ChangeDefinitions;
}

export type ChangeDefinitions = (
  alter: (now: WorkbookDefinitions) => WorkbookDefinitions,
) => Promise<void>;

const NONE: WorkbookDefinitions = { definitions: null, ownDefinitions: [], outcomeWords: {} };

/** Keeps what the workbook counts under while the view is open. */
export function useDefinitions(access: WorkbookAccess): KeptDefinitions {
  const [definitions, setDefinitions] = useState(NONE);
  const stored = useRef(NONE);
  const wanted = useRef(NONE);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const learn = (read: WorkbookDefinitions) => {
    stored.current = read;
    wanted.current = read;
    setDefinitions(read);
  };
  const change: ChangeDefinitions = async (alter) => {
    const next = alter(wanted.current);
    wanted.current = next;
    const saving = queue.current.then(() => access.saveDefinitions(next));
    queue.current = saving.catch(() => undefined);
    try {
      await saving;
      stored.current = next;
      setDefinitions(next);
    } catch (error) {
      // A later change already holds this one, and saves both.
      if (wanted.current === next) wanted.current = stored.current;
      throw error;
    }
  };
  return { definitions, learn, change };
}
