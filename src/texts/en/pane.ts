import type { Texts } from '../texts';

export const pane: Texts['pane'] = {
  product: 'Finsamrapport',
  back: 'Back',
  next: 'Next',
  retry: 'Try again',
  cancel: 'Cancel',
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  stepAnnouncement: (step, steps, heading) => `Step ${step} of ${steps}: ${heading}`,

  outside: {
    heading: 'Open Finsamrapport in Excel',
    body: 'Excel did not answer. Finsamrapport works inside Excel, in an open workbook.',
    help: 'Already in Excel? The connection may have been slow. Reload to try once more.',
    reload: 'Reload',
  },

  broken: {
    heading: 'Something went wrong in this pane',
    body: 'The workbook is untouched. Reload the pane and start over from New report.',
    reload: 'Reload',
  },

  start: {
    heading: 'Finsamrapport',
    lead: 'Turns the team’s participant list into finished result tables, with live formulas on a sheet of their own.',
    newReport: 'New report',
    nextReport: 'New period from the last report',
    changeFirst: 'Change the choices first',
    afresh: 'Start over without the last choices',
    audit: 'Check a report',
    functions: 'Functions',
    definitions: 'Definitions',
    update: 'Update the report',
    reportText: 'Write the report text',
    newList: 'Create a participant list',
    emptyTitle: 'The workbook is empty',
    empty:
      'No participant list yet? Create a ready-made table to fill in. Do you have a list already? Open that workbook instead.',
    looking: 'Looking for an earlier report …',
    saved: (period, definitions) =>
      `The last report: ${period}, ${definitions}. Its choices are kept.`,
    savedUnreadable:
      'The choices of the last report could not be read. The report starts over with proposals from the list.',
    privacy:
      'The participants’ data never leaves the computer. Names and personal identity numbers are never used.',
    steps: 'How it works',
    stepList: [
      'Point out the participant list',
      'Check the columns',
      'Choose period and definitions',
      'Review and insert',
    ],
    unfinishedTitle: 'Last time not everything was finished',
    unfinished: (sheets) =>
      `The last insertion was interrupted. What had been created is still there: ${sheets}.`,
    unfinishedUpdate: (sheet) =>
      `The update of the sheet “${sheet}” was interrupted halfway. Choose Continue and then update the report again. What you have written yourselves stays.`,
    unfinishedNoSheets:
      'The last insertion was interrupted. Some of what had been created is still there.',
    clear: 'Clear away',
    goOn: 'Continue',
    clearFirst: 'First see to what was not finished.',
    clearing: 'Clearing …',
    cleared: 'Done. Now you can make a new report or update the one you have.',
    reading: 'Reading the workbook …',
    readingRows: (read, all) => `Reading the workbook: ${read} of ${all} rows`,
  },

  source: {
    heading: 'Source',
    lead: 'Where are the participants?',
    place: (sheet, range) => `Sheet ${sheet}, ${range}`,
    rows: (count, formatted) => (count === 1 ? '1 row' : `${formatted} rows`),
    table: 'Table',
    proposed: 'Proposed',
    combined: {
      ongoingAndClosed:
        'Ongoing and closed participants are kept apart. They are counted together.',
      oneSheetPerYear: 'There is one sheet for each year. They are counted together.',
      sameColumns: 'The lists have the same columns. They are counted together.',
    },
    several: (lists, rows) =>
      `${lists} lists chosen, ${rows} rows in all. The same number and start date is counted once.`,
    others: (count) => (count === 1 ? 'One other list' : `${count} other lists`),
    noneChosen: 'Tick at least one list to go on.',
    helpTitle: 'Can’t find your list?',
    help: [
      'The list needs one row for each participant and a heading above each column.',
      'At least one column must hold start dates, for example “Startdatum” or “Start date”.',
      'Hidden sheets are not read. Show the sheet and read the workbook again.',
    ],
    reread: 'Read the workbook again',
    noneTitle: 'No participant list was found',
    none: 'No sheet in the workbook looks like a participant list. Is the list still empty? Fill in at least one participant and read the workbook again.',
  },

  columns: {
    heading: 'Columns',
    lead: 'Is this what the columns mean?',
    allCertain: 'All columns were recognised.',
    checkHelp: 'These are not entirely certain.',
    certain: (count) =>
      count === 1
        ? '1 column was recognised with certainty'
        : `${count} columns were recognised with certainty`,
    absent: (count) =>
      count === 1 ? '1 item is not in the list' : `${count} items are not in the list`,
    absentHelp: 'The report manages without them. Is the column there after all? Choose it here.',
    noColumn: 'Not in the list',
    samples: (samples) => `For example ${samples}`,
    noSamples: 'The column is empty',
    guessed: 'Guessed from the content',
    chosen: 'Your choice',
    startMissing:
      'Choose the column with the start date. Without it no participant can be counted.',
    noHeader: (letters) => `Column ${letters}`,
    personal: (headers) => `Not read: ${headers}`,
    personalHelp: 'Personal data is not needed and is left alone.',
    unused: (headers) => `Not used: ${headers}`,
    inList: (names, count) => (count === 1 ? `In the list ${names}` : `In the lists ${names}`),
    unitLegend: 'Time on public support is given in',
    unitHelp: 'The heading does not say which. The proposal rests on the values.',
    units: { months: 'months', years: 'years' },
    wordsHeading: 'Outcomes',
    wordsLead: 'What do the words in the outcome column mean?',
    wordsUnknown: (count) =>
      count === 1 ? '1 word needs a meaning' : `${count} words need a meaning`,
    wordsUnknownHelp: 'Left as they are, the exits are counted, but with no known outcome.',
    wordsKnown: (count) =>
      count === 1 ? '1 word was recognised' : `${count} words were recognised`,
    wordCount: (count, formatted) => (count === 1 ? '1 participant' : `${formatted} participants`),
    wordNotChosen: 'Choose …',
    wordsNone: 'No outcome words to interpret.',
  },

  meanings: {
    number: 'Running number',
    start: 'Start date',
    end: 'End date',
    sex: 'Sex',
    sexWoman: 'Sex: cross for a woman',
    sexMan: 'Sex: cross for a man',
    age: 'Age',
    birthYear: 'Year of birth',
    referrer: 'Referrer',
    supportForm: 'Form of support',
    outcome: 'Outcome',
    dropout: 'Dropout, yes or no',
    supportTime: 'Time on public support',
    orsIn: 'ORS at start',
    orsOut: 'ORS at exit',
  },

  period: {
    heading: 'Period and definitions',
    lead: 'What time is the report about?',
    legend: 'Report period',
    counts: (started, ended) => `${started} started, ${ended} left`,
    more: 'Show more periods',
    fewer: 'Show fewer periods',
    free: 'Another period',
    from: 'From',
    to: 'To',
    freeHelp: 'Write 2018-01-01, or the whole period in one field: 180101-181231.',
    freeExample: '2018-01-01',
    freeRead: (from, to) => `Read as ${from} to ${to}`,
    freeUnreadable:
      'The period cannot be read. Write two dates such as 2018-01-01 and 2018-12-31, the end after the beginning.',
    noParticipants:
      'No row has a start date that can be read, so no participant can be counted. Go back and check the column for the start date.',
    nobody: 'No participant is enrolled in that period. Choose another period.',
    definitionsLegend: 'Definitions',
    proposedBecause: (place) => `Proposed because the workbook mentions ${place}.`,
    noForbund:
      'The workbook does not tell which förbund you belong to. Check that the definitions are yours.',
    own: (name) => `${name} (your own)`,
    copyAndChange: 'Copy and change',
    changeOwn: 'Change',
    layout: 'Columns of the table',
    layouts: {
      'sodra-dalarna': 'As in Södra Dalarna',
      sala: 'As in Sala',
      hallstahammar: 'As in Hallstahammar',
    },
    moreChoices: 'More choices',
    language: 'Language of the report',
    languages: { sv: 'Swedish', en: 'English' },
  },

  definitions: {
    heading: 'Your own definitions',
    lead: 'Change what differs in your team. The förbund’s own definitions stay as they are.',
    name: 'Name',
    nameMissing: 'Give the definitions a name.',
    nameTaken: 'The name is taken. Choose another.',
    copyName: (name) => `${name}, own`,
    positive: 'Counts as a positive outcome',
    positiveMissing: 'Tick at least one positive outcome.',
    dropouts: 'Dropouts',
    dropoutsBeside: 'Shown beside the exits',
    dropoutsWithin: 'Part of the exits and of the base of the result',
    throughputOver: 'Throughput time is taken over',
    supportTimeOver: 'Time on public support is taken over',
    positiveExits: 'Exits with a positive outcome',
    allExits: 'All exits',
    save: 'Save',
  },

  budget: {
    heading: 'Budget',
    lead: 'Which budget is the report to have?',
    add: 'Add a budget',
  },

  review: {
    heading: 'Review and insert',
    lead: 'This is how the tables will look. Nothing in the workbook has changed yet.',
    preparing: 'Calculating …',
    stopped: 'You cancelled before everything was calculated.',
    resume: 'Go on calculating',
    problemsHeading: 'Rows to check',
    ignore: 'Ignore',
    ignoreCell: (cell) => `Ignore ${cell}`,
    passedOver: (count) => `Show ignored (${count})`,
    passedOverHelp:
      'The rows are counted as before: only the list gets shorter. The choice is saved in the workbook.',
    ignoreNotSaved: 'The choice was not saved in the workbook',
    takeBack: 'List again',
    takeBackCell: (cell) => `List ${cell} again`,
    noProblems: 'Every row could be read.',
    leftOut: 'These rows are not counted',
    goTo: (cell) => `Show ${cell} in the sheet`,
    moreProblems: (count) => `Show ${count} more`,
    mended: 'Have you corrected the list? Read the list again and everything is recalculated.',
    reread: 'Read the participant list again',
    rereading: 'Reading the participant list again …',
    tablesHeading: 'Tables',
    tableRegion: (title) => `Table: ${title}`,
    scrollSideways: 'Scroll sideways to see every column.',
    workings: 'How it was worked out',
    insert: 'Insert',
    inserting: 'Inserting and checking …',
    cancelling: 'Cancelling and removing what was written …',
    insertingHelp: 'Please don’t type in the workbook until the report is ready.',
    insertFailed: 'The report was not inserted',
    nothingLost: 'Your choices are still here.',
    goToFailed: 'The cell could not be shown',
    rereadFailed: 'The participant list could not be read again',
    nobody: 'Nobody is counted in the period. Go back and choose another period.',
  },

  problemKinds: {
    startMissing: 'Start date is missing',
    startUnreadable: 'Start date cannot be read',
    endUnreadable: 'End date cannot be read',
    endBeforeStart: 'End date before start date',
    duplicateEnrolment: 'The same enrolment twice',
    sameNumberTwice: 'The same number in several rows',
    startInFuture: 'Start date in the future',
    longStay: 'Long enrolled without an end date',
    sexMissing: 'Sex is missing',
    sexUnreadable: 'Sex cannot be read',
    ageUnreadable: 'Age cannot be read',
    outcomeUnknownWord: 'Exit reason not recognised',
    outcomeMissing: 'Outcome is missing',
    outcomeWithoutEnd: 'Outcome without an end date',
    dropoutUnreadable: 'Dropout cannot be read',
    supportTimeUnreadable: 'Time on support cannot be read',
    orsUnreadable: 'ORS cannot be read',
  },

  done: {
    heading: 'The report is inserted',
    headingUndone: 'The insertion is undone',
    sheet: (sheet) => `The tables are on the sheet ${sheet}.`,
    verified: (count, formatted) =>
      count === 1
        ? '1 cell was checked against the calculation and agrees.'
        : `${formatted} cells were checked against the calculation and agree.`,
    nameTaken: (name, sheets) =>
      `The workbook already had something called ${name}, for example from an earlier report. It is untouched. The new report counts from the sheets ${sheets}.`,
    nextHeading: 'What you can do now',
    next: [
      'Copy the tables into your report in Word.',
      'Click a cell to see how its number is worked out.',
      'Change the dates in the period cells and the tables recalculate.',
      'Save the workbook. Your choices are kept for the next report.',
    ],
    toStart: 'Start page',
  },

  failures: {
    looking: 'The workbook did not answer',
    reading: 'The workbook could not be read',
    clearing: 'Could not clear away',
  },
};
