import type { NewListTexts } from '../newListTexts';

export const newList: NewListTexts = {
  view: {
    heading: 'Create a participant list',
    lead: 'The workbook gets a new sheet with an empty table to fill in, one row for each participant. What you already have is left untouched.',
    columns: 'Columns',
    helped: 'What the list helps with',
    help: [
      'Sex, referrer, support and exit reason are picked from drop-downs. Their choices are on a sheet of their own, where you can add and remove some.',
      'Dates, age and other numbers are checked as they are typed.',
      'The report recognises every column at once.',
    ],
    ors: 'Include ORS at start and end',
    privacy:
      'The list has no column for names or personal identity numbers. The statistics do not need them, and data about participants is under secrecy.',
    create: 'Create the list',
    creating: 'Creating …',
    failed: 'The list was not created',
    doneHeading: 'The list has been created',
    done: (sheet, cell) => `The list is on the sheet ${sheet}. Start typing in cell ${cell}.`,
    next: [
      'The table grows by itself as you type on the row below the last one.',
      'Save the workbook in a place that only the team can reach.',
    ],
    choices: (sheet) =>
      `Do you want other choices in the drop-downs? Change them on the sheet ${sheet}.`,
    toStart: 'To start',
  },
  sheet: {
    name: 'Participants',
    table: 'Participants',
    choicesName: 'Choices',
    title: 'Participant list',
    notes: [
      'One row for each participant. Does the same person come back? Write a new row with the same number.',
      'Do not write names or personal identity numbers in the list: the statistics do not need them, and the data is under secrecy.',
    ],
    choicesTitle: 'Choices in the drop-downs',
    choicesNotes: [
      'Change, remove, or add on the row below the last one. Leave no empty rows.',
      'New exit reasons are explained in the step Columns, when the next report is made.',
    ],
    columns: {
      number: 'No',
      start: 'Start date',
      end: 'End date',
      sex: 'Sex',
      age: 'Age at start',
      referrer: 'Referrer',
      supportForm: 'Support at start',
      supportTime: 'Time on support (years)',
      outcome: 'Exit reason',
      orsIn: 'ORS at start',
      orsOut: 'ORS at end',
    },
    sexes: ['Woman', 'Man'],
    referrers: [
      'Arbetsförmedlingen',
      'Försäkringskassan',
      'Social services',
      'Primary care',
      'Psychiatry',
      'Youth follow-up',
      'Other',
    ],
    supportForms: [
      'Sickness benefit',
      'Rehabilitation allowance',
      'Activity compensation',
      'Sickness compensation',
      'Unemployment insurance',
      'Activity support',
      'Introduction benefit',
      'Social assistance',
      'No public support',
    ],
    transferred: 'Transferred',
    alerts: {
      number: {
        title: 'Type a number of your own',
        message: 'Type a number of your own, 1–99999. Never use a personal identity number.',
      },
      start: {
        title: 'Type a date',
        message: 'The start date is written as 2026-03-01.',
      },
      end: {
        title: 'Check the date',
        message:
          'The end date is written as 2026-09-30 and cannot be before the start date. Leave the cell empty for as long as the participant is enrolled.',
      },
      age: {
        title: 'Type the age',
        message: 'The age at start is written in whole years, 16–70.',
      },
      sex: {
        title: 'Pick from the list',
        message: 'Pick one of the choices in the drop-down. Is it not known? Leave the cell empty.',
      },
      choice: (sheet) => ({
        title: 'Pick from the list',
        message: `Pick one of the choices in the drop-down. Is one missing? Add it on the sheet ${sheet}.`,
      }),
      supportTime: {
        title: 'Is this a number of years?',
        message:
          'The time is written in years, 0–60, for example 2.5. Do you only know that it is longer than something? Type for example >9 and answer Yes.',
      },
      ors: {
        title: 'Type the ORS sum',
        message: 'The sum of the four scales is a number, 0–40.',
      },
    },
  },
};
