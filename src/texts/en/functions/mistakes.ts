import type { FunctionTexts } from '../../functionTexts';

export const mistakes: FunctionTexts['mistakes'] = {
  row: (row) => `row ${row}`,
  rowOfRange: (row) => `row ${row} of the range`,
  endBeforeStart: (place, start, end) =>
    `End date before start date in ${place}: ${end} is before ${start}. Correct one of the dates.`,
};
