import { useSyncExternalStore } from 'react';
import type { TaskProgress } from '../app/taskProgress';
import { Progress } from './Progress';

interface TaskProgressBarProps {
  /** What is going on, in words. */
  readonly label: string;
  readonly progress: TaskProgress;
  readonly onCancel: () => void;
}

/** How far a task has come, with a button that breaks it off for as long as it can be. */
export function TaskProgressBar({ label, progress, onCancel }: TaskProgressBarProps) {
  const { share, cancellable } = useSyncExternalStore(progress.subscribe, progress.current);
  return <Progress label={label} share={share} onCancel={cancellable ? onCancel : undefined} />;
}
