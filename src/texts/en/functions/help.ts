import type { help as swedish } from '../../sv/functions/help';

export const help: typeof swedish = {
  title: 'Functions',
  intro:
    'The functions of Finsamrapport count in a cell of your own list. The answer follows the list as it changes.',
  writing:
    'Write the formula in a cell. Arguments are separated by commas, or by semicolons where your Excel uses decimal commas. What stands in square brackets can be left out. Two separators in a row skip an argument.',
  sheet:
    'The examples take a list with headers in row 1 and participants in rows 2–60: age in column C, start in D, end in E, outcome in F and support time in G.',
  contents: 'Contents',
  argument: 'Argument',
  meaning: 'What it is',
  optional: 'can be left out',
  answer: {
    scalar: 'The answer is one cell.',
    matrix: 'The answer can fill several cells.',
  },
  example: 'Example',
  error: 'Error in the cell',
  cause: 'What it comes from',
  errorsTitle: 'When there is an error',
  errorsIntro:
    'Point at the warning beside the cell. For #VALUE! and #N/A it tells what is wrong, in which row, and what to do.',
  separator: ',',
  back: 'Help for Finsamrapport',
  otherLanguage: 'På svenska',
  errors: {
    value: {
      name: '#VALUE!',
      cause:
        'Something in the arguments cannot be read or does not fit. The error tells what and where.',
    },
    notAvailable: {
      name: '#N/A',
      cause:
        'The workbook has no definitions, a word is unknown, or the age is outside the bands. The error tells which.',
    },
    divisionByZero: {
      name: '#DIV/0!',
      cause: 'There is nobody to count, for example because nobody left in the period.',
    },
    name: {
      name: '#NAME?',
      cause:
        'This Excel does not have Finsamrapport, or it has not started yet. Open the pane. A colleague without Finsamrapport always sees this.',
    },
    spill: {
      name: '#SPILL!',
      cause: 'The answer needs several cells and one of them is in use. Clear the cells.',
    },
  },
  functions: {
    THROUGHPUT: [
      {
        formula: '=FINSAM.THROUGHPUT(D2:D60,E2:E60,"H1 2023")',
        gives: 'The mean over all who left in the first half of 2023.',
      },
      {
        formula: '=FINSAM.THROUGHPUT(D2:D60,E2:E60,"H1 2023",,F2:F60,"median","Södra Dalarna")',
        gives: 'The median over those who left with a positive outcome as Södra Dalarna counts.',
      },
    ],
    RESULTRATE: [
      {
        formula: '=FINSAM.RESULTRATE(F2:F60,E2:E60,"2023",,"Hallstahammar")',
        gives: 'The result rate of 2023 as Hallstahammar counts, such as 0.733.',
      },
      {
        formula: '=FINSAM.RESULTRATE(F2:F60)',
        gives: 'The result rate of all exits in the list, under the definitions of the workbook.',
      },
    ],
    BUDGETDIFF: [
      {
        formula: '=FINSAM.BUDGETDIFF(B2:B6,C2:C6,0.5)',
        gives: 'Half of the yearly budget less the outcome, one row for each budget line.',
      },
    ],
    ENROLLED: [
      {
        formula: '=FINSAM.ENROLLED(D2:D60,E2:E60,"2023-12-31")',
        gives: 'Enrolled at the end of 2023.',
      },
      {
        formula: '=FINSAM.ENROLLED(D2:D60,E2:E60,"2023-01-01","2023-12-31")',
        gives: 'Everyone who was enrolled on any day of 2023.',
      },
    ],
    SUPPORTTIME: [
      {
        formula: '=FINSAM.SUPPORTTIME(G2:G60,"median","years")',
        gives: 'The median time in years, for a column of times in years.',
      },
      {
        formula: '=FINSAM.SUPPORTTIME(G2:G60,"capped")',
        gives: 'How many have a time such as ">9".',
      },
    ],
    OUTCOME: [
      { formula: '=FINSAM.OUTCOME("Lönebidrag")', gives: 'Work.' },
      {
        formula: '=FINSAM.OUTCOME(F2:F60,"positive")',
        gives: 'TRUE or FALSE beside each outcome.',
      },
    ],
    AGEBAND: [
      { formula: '=FINSAM.AGEBAND(C2)', gives: 'For example 31–45.' },
      {
        formula: '=FINSAM.AGEBAND(C2:C60,"18-29; 30-44; 45-66")',
        gives: 'The age band of each participant, with bands of your own.',
      },
    ],
    PERIOD: [
      {
        formula: '=FINSAM.PERIOD("180101-181231")',
        gives: '2018-01-01 and 2018-12-31, in two cells side by side.',
      },
    ],
    RESULTTABLE: [
      {
        formula: '=FINSAM.RESULTTABLE(A1:G60,"2023",,"Södra Dalarna")',
        gives: 'The whole result table of 2023, with headers.',
      },
    ],
  },
};
