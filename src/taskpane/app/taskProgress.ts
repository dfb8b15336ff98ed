/** What is known of a task under way. */
export interface ToldProgress {
  /** 0-1, or null where it is not known how much is left. */
  readonly share: number | null;
  readonly cancellable: boolean;
}

/** The progress of a task, followed by those alone who show it: nothing else is drawn anew. */
export interface TaskProgress {
  readonly current: () => ToldProgress;
  readonly tell: (told: ToldProgress) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createTaskProgress(): TaskProgress {
  let current: ToldProgress = { share: null, cancellable: true };
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    tell(told) {
      current = told;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
