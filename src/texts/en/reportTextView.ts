import type { ReportTextViewTexts } from '../reportTextViewTexts';

/** The view where the report's text is written. */
export const reportTextView: ReportTextViewTexts = {
  heading: 'Report text',
  reading: 'Reading the participant list …',
  drafting: 'Writing the draft …',
  failed: 'The draft could not be written',
  none: 'The workbook has no report yet. Insert a report first, so that there are figures to write about.',
  listGone: (lists) =>
    `The participant list that the report is based on is gone: ${lists}. Make a new report from the start page.`,
  unreadable: 'The text kept in the workbook could not be read. This is a new draft.',
  lead: (period) =>
    `The draft is based on the tables for ${period}. Finsamrapport never changes what you have written yourselves.`,
  jumpHelp: 'Press a number to see where in the report it stands.',
  publicHelp:
    'The report is a public report that holds values only, so its numbers cannot be pressed.',
  staleTitle: 'The tables are not up to date',
  stale: (table) =>
    `On the report’s sheet, tables show other figures than the participant list: ${table}. The text follows the list. Update the report, and they agree.`,
  toUpdate: 'Update the report',
  toOutline: 'Change headings',
  toOut: 'Take the text out',

  edited: 'Your text',
  edit: 'Edit the text',
  write: 'Write text',
  done: 'Done',
  restore: 'Restore the draft',
  paragraph: (number) => `Paragraph ${number}`,
  ownParagraph: 'New text',
  ownParagraphHelp: 'A blank line begins a new paragraph.',
  sectionOf: (group, title) => (group === title ? title : `${group}, ${title}`),
  jump: (number) => `${number}, show the cell`,
  prompt: 'To write:',
  removePrompt: 'Remove',
  removePromptLabel: (question) => `Remove: ${question}`,
  table: (title) => `Table: ${title}`,
  chart: (title) => `Chart: ${title}`,
  detail: (texts, prompts) =>
    [
      ...(texts === 0 ? [] : [texts === 1 ? '1 paragraph' : `${texts} paragraphs`]),
      ...(prompts === 0
        ? []
        : [prompts === 1 ? '1 question to answer' : `${prompts} questions to answer`]),
    ].join(', '),
  empty: 'No text yet.',

  undo: 'Undo',
  removedPrompt: 'The question is removed.',
  removedFigure: 'Removed from the text. The report’s sheet is untouched.',
  restored: 'The draft is restored.',
  undone: 'Undone.',
  outlineChanged: 'The headings are changed.',
  shown: (cell, sheet) => `The number stands in cell ${cell} on the sheet ${sheet}.`,
  saving: 'Saving …',
  saved: 'Kept in the workbook. Save the workbook too.',
  notSaved: 'The text is not saved.',
  tooLarge:
    'The text is too long to be kept in the workbook. Take it out to Word, and nothing is lost.',
  leaveUnsaved: 'Leave without saving',
  retrySave: 'Save again',

  changed: {
    heading: 'The figures have changed',
    lead: (count) =>
      count === 1
        ? 'One sentence no longer agrees with the figures. What you have written yourselves is not touched.'
        : `${count} sentences no longer agree with the figures. What you have written yourselves is not touched.`,
    before: 'Before',
    after: 'Now',
    added: 'New sentence',
    removed: 'Removed, the figure is no longer there',
    press: 'Update the text',
  },
  outdatedTitle: 'Figures behind your own text have changed',
  outdatedNow: (sentence) => `The figures now say: “${sentence}”`,
  outdatedGone: (sentence) => `The figures no longer say: “${sentence}”`,
  outdatedSeen: 'I have seen it',
  outdatedSeenLabel: (section) => `I have seen it: ${section}`,

  otherReport: {
    heading: 'There is a text already',
    lead: (before, after) =>
      `The text that is kept was written for ${before}. The report is now about ${after}.`,
    afresh: 'Begin a new draft',
    afreshHelp:
      'The headings come along. The text for the earlier period is replaced. This can be undone while the view is open.',
    carry: 'Keep the text and change the figures',
    carryHelp:
      'What you have written yourselves stays, and the other sentences get the figures of the new period.',
  },

  outline: {
    heading: 'Headings',
    lead: 'Rename, move, remove and add. The headings are kept in the workbook and come along next time.',
    preset: 'Outline',
    presets: { 'sodra-dalarna': 'Södra Dalarna', 'norra-vastmanland': 'Norra Västmanland' },
    own: 'An outline of your own',
    presetHelp: 'Text below headings that go is kept. It comes back with the heading.',
    name: (position) => `Heading ${position}`,
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    action: (action, title) => `${action}: ${title}`,
    leftOut: (count) => `Removed headings (${count})`,
    withOwnText: 'Your text',
    takeBack: 'Take back',
    saveHeading: 'Save with the definitions',
    saveHelp:
      'The next text then gets the same headings, and they go along when the definitions are handed to other teams as a file.',
    save: 'Save with the definitions',
    savedIn: (name) => `The headings have been saved with the definitions ${name}.`,
    savedInCopy: (name) =>
      `The headings have been saved with the definitions ${name}. The workbook now counts under them. The rules are the same as before.`,
    saveFailed: 'The headings were not saved with the definitions',
    addHeading: 'Add a heading',
    newName: 'The heading’s name',
    level: 'Level',
    levels: { 1: 'Main heading', 2: 'Subheading' },
    after: 'Placed after',
    add: 'Add',
    done: 'Done',
  },

  out: {
    heading: 'Take the text out',
    back: 'To the text',
    withPrompts: (count) =>
      count === 1
        ? 'Include the question that is not answered'
        : `Include the ${count} questions that are not answered`,
    withPromptsHelp: 'They begin with “To write” and are easy to find and delete in Word.',
    wordHeading: 'To Word',
    word: 'A document with headings, tables and charts that can be edited.',
    download: 'Download Word',
    downloading: 'Writing the document …',
    downloaded: (file) =>
      `The file is called ${file} and ends up among your downloads. Did it not come? Some versions of Excel stop downloads. Then copy the text and paste it into Word.`,
    wordFailed: 'The document could not be written',
    copyHeading: 'Copy',
    copyText: 'Text and tables, to paste into a document that you have already.',
    copy: 'Copy the text',
    copied: 'Copied. Paste into Word with Ctrl+V (Cmd+V on a Mac).',
    notCopied:
      'Excel does not let Finsamrapport copy for you. Choose Select all below and press Ctrl+C (Cmd+C on a Mac).',
    selectAll: 'Select all',
    preview: 'The report’s text',
    sheetHeading: 'To a sheet',
    sheet:
      'The text on a sheet of its own. Its numbers are formulas and follow the tables of the report.',
    sheetPublic:
      'The text on a sheet of its own. The report is public, so that its numbers are values.',
    sheetStale: (tables) =>
      `These tables show other figures than the text: ${tables}. Their numbers are therefore written as values. Update the report first if they are to follow.`,
    sheetName: 'Report text',
    insert: 'Insert as a sheet',
    inserting: 'Inserting …',
    inserted: (sheet, live) =>
      live === 0
        ? `The text is on the sheet ${sheet}.`
        : `The text is on the sheet ${sheet}. ${live === 1 ? '1 cell follows' : `${live} cells follow`} the figures.`,
    insertFailed: 'The sheet could not be inserted',
  },
};
