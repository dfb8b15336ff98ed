import type { Texts } from '../texts';
import { months } from './months';

export const charts: Texts['charts'] = {
  tick: 'Charts',
  tickHelp:
    'Below results, new by age, the twelve-month periods and enrolled by month, where the table is chosen and has something to show.',
  enrolledByMonth: 'Enrolled month by month',
  outcomes: 'Exits by reason',
  newByAgeAndSex: 'New participants by age and sex',
  newByAge: 'New participants by age',
  throughput: 'Throughput time in months, twelve-month periods',
  periods: {
    firstHalf: (year) => `first half of ${year}`,
    secondHalf: (year) => `second half of ${year}`,
  },
  months,
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  line: {
    course: (title, first, from, last, to) =>
      `${title}: from ${first} in ${from} to ${last} in ${to}`,
    most: (value, month) => `most ${value} in ${month}`,
    least: (value, month) => `fewest ${value} in ${month}`,
    steady: (title, value) => `${title}: ${value} every month.`,
    sentence: (text) => `${text}.`,
  },
  sentence: (text) => `${text}.`,
  list: (subject, told) => `${subject}: ${told}.`,
  told: (name, value) => `${name} ${value}`,
  withTransferred: (told) => `${told} (those transferred included)`,
  nobody: (categories) => `Nobody: ${categories}.`,
  windows: (statistic, first, from, last, to) =>
    `${statistic}: from ${first} (${from}) to ${last} (${to}).`,
  hidden: 'Numbers that the table does not show are missing in the chart.',
  whenInserted: 'The chart in words, when the report was inserted:',
};
