import path from 'node:path';
import { FIRST_SCREEN_GOAL_KB, firstScreen } from './firstScreen';

const weights = firstScreen(path.resolve(process.argv[2] ?? 'dist'));
const sum = weights.reduce((total, { bytes }) => total + bytes, 0) / 1000;
for (const { file, bytes } of weights) {
  console.log(`${(bytes / 1000).toFixed(1).padStart(6)} kB gz  ${file}`);
}
console.log(
  `${sum.toFixed(1).padStart(6)} kB gz  first screen (goal: at most ${FIRST_SCREEN_GOAL_KB})`,
);
if (sum > FIRST_SCREEN_GOAL_KB) process.exitCode = 1;
