import { Progress } from '../parts/Progress';
import { TaskProgressBar } from '../parts/TaskProgressBar';
import type { RunningTask } from './useWorkbookTasks';

interface RunningTaskBarProps {
  readonly label: string;
  /** What is said from the press on Cancel until it has been done. */
  readonly cancellingLabel: string;
  readonly task: RunningTask;
}

/** How far the task with the workbook has come; once broken off, that it is being undone. */
export function RunningTaskBar({ label, cancellingLabel, task }: RunningTaskBarProps) {
  return task.cancelling ? (
    <Progress label={cancellingLabel} share={null} />
  ) : (
    <TaskProgressBar label={label} progress={task.progress} onCancel={task.cancel} />
  );
}
