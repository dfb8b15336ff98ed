import type { FunctionTexts } from '../../functionTexts';

const FROM = 'First day of the period, or the whole period as text: "180101-181231", "H1 2023".';
const TO = 'Last day of the period. Leave it out where the period stands in the argument before.';
const DEFINITION =
  'Name of the definitions, such as "Södra Dalarna" or "Hallstahammar". Left out: those of the workbook.';

export const about: FunctionTexts['about'] = {
  THROUGHPUT: {
    title: 'Throughput time',
    description:
      'Months from start to end over those who left in the period. With outcome: only those with a positive one.',
    note: 'A month is 30.4375 days. Whoever has no end date is still enrolled and not counted.',
    parameters: {
      start: { name: 'start', description: 'The column of start dates.' },
      end: { name: 'end', description: 'The column of end dates. Blank cell = still enrolled.' },
      from: { name: 'from', description: FROM },
      to: { name: 'to', description: TO },
      outcome: {
        name: 'outcome',
        description: 'The column of outcomes. Only exits with a positive outcome are then counted.',
      },
      statistic: {
        name: 'statistic',
        description: '"mean" (unless told), "median", "min", "max" or "n".',
      },
      definition: { name: 'definition', description: DEFINITION },
    },
  },
  RESULTRATE: {
    title: 'Result rate',
    description:
      'The share of exits with a positive outcome, from 0 to 1. Show the cell as per cent.',
    note: 'What is positive, and whether dropouts are in the base, is for the definitions to say. Transferred people are neither success nor failure.',
    parameters: {
      outcome: { name: 'outcome', description: 'The column of outcomes.' },
      end: {
        name: 'end',
        description: 'The column of end dates. Needed to count one period only.',
      },
      from: { name: 'from', description: FROM },
      to: { name: 'to', description: TO },
      definition: { name: 'definition', description: DEFINITION },
    },
  },
  BUDGETDIFF: {
    title: 'Difference from budget',
    description:
      'Budget × share − outcome. Plus is money left. Ranges give one difference per row.',
    note: 'Amounts can be numbers or text: 1 737 747, "2 300 000 kr", "1 157 tkr", "8,1 Mkr". Include the total row and it gets its difference too.',
    parameters: {
      budget: { name: 'budget', description: 'The budget: one cell or a range.' },
      spent: { name: 'outcome', description: 'The outcome: as many cells as the budget.' },
      share: {
        name: 'share',
        description:
          'The part of the budget to compare with, such as 0.5 for half a year. Left out: all.',
      },
    },
  },
  ENROLLED: {
    title: 'Enrolled participants',
    description:
      'How many are enrolled when the day has ended. With two dates: how many were active on any day of the period.',
    note: 'Whoever ends on that day is no longer enrolled when it has ended. Enrolled at the start of a year: give 31 December of the year before.',
    parameters: {
      start: { name: 'start', description: 'The column of start dates.' },
      end: { name: 'end', description: 'The column of end dates. Blank cell = still enrolled.' },
      date: {
        name: 'date',
        description: 'The day. With a fourth argument: first day of the period.',
      },
      to: { name: 'to', description: 'Last day of the period.' },
    },
  },
  SUPPORTTIME: {
    title: 'Time on public support',
    description: 'Mean or median of times such as "2,5" and ">9". A time such as ">9" counts as 9.',
    note: 'With times such as ">9" the mean is a lower bound: write "at least". "capped" gives how many they are. A cell with 0 counts as blank; write "0 years" where the time is none.',
    parameters: {
      values: { name: 'values', description: 'The column of times.' },
      statistic: {
        name: 'statistic',
        description: '"mean" (unless told), "median", "min", "max", "n" or "capped".',
      },
      unit: {
        name: 'unit',
        description:
          'What a number without a unit is, and what the answer is in: "months" or "years". Left out: what the times suggest.',
      },
    },
  },
  OUTCOME: {
    title: 'Read an outcome',
    description: 'The category that Finsamrapport reads a word as, such as "Lönebidrag" as Work.',
    note: 'With "positive" the answer is TRUE or FALSE under the definitions of the workbook.',
    parameters: {
      word: { name: 'word', description: 'The word, or a range of words.' },
      what: {
        name: 'what',
        description: '"category" (unless told) or "positive" for TRUE or FALSE.',
      },
    },
  },
  AGEBAND: {
    title: 'Age band',
    description: 'The age band that an age belongs to, of those of the workbook or of your own.',
    note: 'Without bands of your own, those under Definitions apply, else 18–30, 31–45 and 46–64. Own bands are written "18-29; 30-44; 45-66" or as a range with one band per cell. They must not overlap.',
    parameters: {
      age: { name: 'age', description: 'The age in whole years, or a range of ages.' },
      bands: { name: 'bands', description: 'Own age bands, such as "18-29; 30-44; 45-66".' },
    },
  },
  PERIOD: {
    title: 'Period as dates',
    description: 'First and last day of the period, in two cells side by side.',
    note: 'Reads 180101-181231, 1807-1906, full year 2020, H1 2023, 20220701–20230630 and more. Show the cells as dates.',
    parameters: {
      label: { name: 'label', description: 'The period as text, such as "180101-181231".' },
    },
  },
  RESULTTABLE: {
    title: 'The whole result table',
    description: 'The result table of a period, worked out from a participant list with headers.',
    note: 'The table follows the list as it changes. A row that cannot be read gives an error that names the cell.',
    parameters: {
      data: { name: 'data', description: 'The whole participant list with its header row.' },
      from: { name: 'from', description: FROM },
      to: { name: 'to', description: TO },
      definition: { name: 'definition', description: DEFINITION },
      layout: {
        name: 'layout',
        description:
          '"Södra Dalarna", "Sala" or "Hallstahammar". Left out: that of the definitions.',
      },
    },
  },
};
