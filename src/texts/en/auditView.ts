import type { AuditViewTexts } from '../auditViewTexts';

const count = (n: number, one: string, several: string): string =>
  n === 1 ? `1 ${one}` : `${n} ${several}`;

export const auditView: AuditViewTexts = {
  heading: 'Check a report',
  lead: 'Do the figures of a finished report agree? Tables, text and percentages are compared with each other.',
  sourceLegend: 'What is to be checked?',
  sources: {
    selection: 'Selected cells',
    sheet: 'A whole sheet',
    word: 'A Word file',
    text: 'Pasted text',
  },
  selectionHelp:
    'Select the cells of the report in the workbook before you press Check. Hold Ctrl to select several areas.',
  sheet: 'Sheet',
  sheetsFailed: 'The sheets could not be read',
  chooseFile: 'Choose Word file',
  otherFile: 'Choose another file',
  file: (name) => `Chosen file: ${name}`,
  fileHelp: 'The file is read here in the pane and never leaves the computer.',
  text: 'Text of the report',
  textHelp:
    'Copy the text of the report and paste it here, preferably with its tables. Text from a PDF works too.',
  compare: 'Compare with the list and budget in the workbook',
  compareHelp:
    'The figures of the report are held against the list of participants in the workbook, counted as in the latest report, and against its budget where there is one.',
  start: 'Check',
  reading: 'Reading …',
  auditing: 'Checking …',
  failed: 'The check could not be made',
  missing: {
    file: 'Choose a Word file first.',
    text: 'Paste text first.',
  },
  empty: {
    selection:
      'The selected cells are empty. Select the tables and text of the report, and press Check again.',
    sheet: 'The sheet is empty. Choose another sheet.',
    word: 'The file has no text. Are its pages scanned pictures? Then paste the text instead.',
    text: 'The text is empty. Paste the text of the report.',
  },
  tooLong: 'The text is too long. Divide it and check one part at a time.',
  fileProblem: {
    notWord: 'The file is no Word document. Choose a file that ends in .docx.',
    lockedOrOld:
      'The file is locked with a password, or saved in an older format (.doc). Open it in Word, save it as .docx without a password and choose it again.',
    tooLarge:
      'The file is too large. Save a copy without pictures, or paste the text instead, and try again.',
    damaged:
      'The file is damaged and cannot be read. Open it in Word, save it anew as .docx and choose it again.',
    unreadable:
      'The file could not be opened. Close it in Word if it is open there, and choose it again.',
  },

  resultHeading: (name) => `Check of ${name}`,
  names: { text: 'pasted text' },
  summary: (findings, claims, held) =>
    `${findings === 0 ? 'Nothing' : findings} to look at. ${count(claims, 'figure', 'figures')} read, and ${count(held, 'comparison', 'comparisons')} held.`,
  nothingRead:
    'No figures could be understood, so nothing has been checked. Include the headers of the tables and whole sentences.',
  compared: (definitions, period) =>
    `The figures have also been compared with the participants in the workbook, under ${definitions} and for ${period} where the report says nothing else.`,
  notCompared:
    'No list of participants was found in the workbook, so the report has been checked against itself only.',
  filterSeverity: 'Show',
  filterCheck: 'Concerns',
  everySeverity: (n) => `Everything (${n})`,
  everyCheck: 'All kinds',
  withCount: (label, n) => `${label} (${n})`,
  noneShown: 'Nothing with that choice. Change the choice above.',
  shown: (n) => (n === 1 ? '1 is shown' : `${n} are shown`),
  more: (n) => `Show ${n} more`,
  finding: {
    stated: 'It says',
    expected: 'It should be',
    goTo: 'Show in the sheet',
    goToLabel: (cell) => `Show ${cell} in the sheet`,
    showText: 'Show in the text',
    showTable: 'Show in the table',
    accept: 'Right all the same',
    acceptLabel: (stated) => `Right all the same: ${stated}`,
    reason: 'Why is it right?',
    reasonHelp: 'Is written in the record and saved in the workbook. Write no names.',
    reasonMissing: 'Write why, so that the next reader understands.',
    save: 'Save',
    cancel: 'Cancel',
    takeBack: 'Take back',
    takeBackLabel: (stated) => `Take back: ${stated}`,
  },
  goToFailed: 'The cell could not be shown',
  acceptFailed: 'The choice was not saved',
  accepted: (n) => (n === 1 ? '1 is right all the same' : `${n} are right all the same`),
  heldTitle: (n) => (n === 1 ? '1 comparison held' : `${n} comparisons held`),
  again: 'New check',
  copy: 'Copy record',
  copied: 'The record has been copied. Paste it into a letter or a document.',
  notCopied: 'The browser did not allow the record to be copied. Copy the text below instead.',
  copyText: 'The record as text',
  insert: 'Insert as sheet',
  inserting: 'Inserting …',
  inserted: (sheet) => `The record is on the sheet ${sheet}.`,
  insertFailed: 'The record was not inserted',

  wordPlace: {
    table: (n) => `Table ${n}`,
    tableCell: (table, row, column) => `${table}, row ${row}, column ${column}`,
    tableTitle: (table) => `The title of ${table}`,
    inSection: (section, place) => `${section}: ${place}`,
  },

  protocol: {
    sheetName: 'Check',
    title: (name) => `Check of ${name}`,
    made: (day) => `Checked ${day} with Finsamrapport.`,
    columns: {
      number: 'No.',
      severity: 'Severity',
      check: 'Concerns',
      where: 'Where',
      stated: 'It says',
      expected: 'It should be',
      message: 'Explanation',
      reason: 'Right all the same, because',
    },
    heldTitle: 'What held',
    heldColumns: { check: 'Check', held: 'Comparisons' },
  },
};
