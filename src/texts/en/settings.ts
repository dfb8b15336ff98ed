import type { SettingsTexts } from '../settingsTexts';

export const settings: SettingsTexts = {
  heading: 'Definitions',
  lead: 'They decide what counts as a result, in the report and in the functions.',
  readFailed: 'The definitions could not be read',
  inUse: (name) => `The workbook counts under ${name}.`,
  noneInUse: 'No definitions have been chosen for the workbook yet.',
  use: 'Use in the workbook',
  copy: 'Copy',
  remove: 'Remove',
  removeTitle: (name) => `Remove ${name}?`,
  removeHelp: 'This cannot be undone. Save the definitions as a file first if you may need them.',
  inUseHelp: 'The workbook counts under them. Choose other definitions for the workbook first.',
  filesHeading: 'Share with other teams',
  filesLead: 'A coordination association can hand the same definitions to all its teams as a file.',
  exportThis: (name) => `Save ${name} as a file`,
  import: 'Get from a file',
  saving: 'Saving …',
  saveFailed: 'The change was not saved',
  saved: (name) => `The definitions ${name} have been saved in the workbook.`,
  removed: (name) => `The definitions ${name} have been removed.`,

  ageBands: 'Age bands',
  ageBandsHelp: 'New participants are told by these ages. Write 18–29, 30–44, 45–66, for instance.',
  ageBandMistakes: {
    none: 'Write at least one age band, such as 18–30.',
    tooMany: (most) => `There are too many age bands. Write ${most} at most.`,
    overlap: (first, second) =>
      `The age bands ${first} and ${second} overlap. Change one of them so that no age is in both.`,
    gap: (first, second) =>
      `Some ages between the bands ${first} and ${second} are missing. Change one of them so that every age is in a band.`,
    unreadable: (found) =>
      `The age band cannot be read: “${found}”. Write it as 18–30, 65– or –17.`,
  },

  outline: {
    change: 'Change headings',
    usual: 'The report’s text gets the usual headings.',
    own: (count) => `The report’s text gets the definitions’ own headings, ${count} of them.`,
    heading: (name) => `Headings of ${name}`,
    lead: 'New texts get these headings, also with teams that get the definitions from a file. A text that has been begun keeps its own.',
    save: 'Save the headings',
  },

  exportHeading: 'Save as a file',
  exportLead: (name) => `The definitions ${name}, for other teams to get.`,
  exportContent: (headings) =>
    headings === 0
      ? 'The file holds the rules and the age bands.'
      : `The file holds the rules, the age bands and ${headings} headings for the report’s text.`,
  exportWords: 'Outcome words to go along',
  exportWordsLead:
    'The workbook has meanings of its own for these words. Only the words that you tick go into the file. Leave out anything that could point to a person.',
  exportWord: (word, meaning) => `“${word}” means ${meaning}`,
  exportAllWords: 'Tick all',
  fileName: (file) => `The file is called ${file}.`,
  download: 'Save the file',
  downloaded: 'The file should now be among your downloads.',
  noFileTitle: 'No file?',
  noFile:
    'Excel for Mac cannot download files. Copy the text instead and send it, for example by e-mail. Whoever receives it pastes it under Get from a file.',
  text: 'Contents of the file',
  copyText: 'Copy the text',
  copied: 'The text has been copied.',
  notCopied: 'The text is selected. Press Ctrl+C, or Cmd+C on a Mac, to copy it.',

  importHeading: 'Get from a file',
  importLead: 'The file comes from a coordination association or another team and ends in .json.',
  choose: 'Choose file',
  paste: 'Or paste the contents of the file',
  readText: 'Get',
  unreadableTitle: 'No definitions were added',
  unreadable: {
    notDefinitions: () =>
      'These are no definitions from Finsamrapport. Ask the sender to save them again under Definitions and to send that file.',
    newerVersion: () =>
      'The file comes from a newer version of Finsamrapport. Close the pane and open it again to get the latest version. If that does not help, ask your IT department.',
    unknownOutcome: (outcome) =>
      `The file counts “${outcome}” as a positive result, but there is no such exit reason. Ask the sender to save the definitions again.`,
    ageBands: (why) =>
      `The age bands of the file cannot be used. ${why} Ask the sender to do so and to save the definitions again.`,
    unknownMeaning: (word, outcome) =>
      `The file gives the word “${word}” the meaning “${outcome}”, but there is no such outcome. Ask the sender to save the definitions again.`,
    outline: () =>
      'The file’s headings for the report’s text cannot be used: one has no name, too long a name, or stands there twice. Ask the sender to save the definitions again.',
    damaged: () =>
      'The file is incomplete or has been changed by hand. Ask the sender to save the definitions again.',
    fileUnreadable: () => 'The file could not be opened. Choose it again.',
  },
  sameTitle: (name) => `${name} is here already`,
  same: 'It is the same as in the file, so there is nothing to add.',
  takenTitle: (name) => `There are already definitions called ${name}`,
  taken: 'Those in the file do not count in the same way, or have other headings.',
  replace: 'Replace',
  keepBoth: 'Keep both',
  wordsTitle: (count) =>
    count === 1
      ? 'One outcome word means something else here'
      : `${count} outcome words mean something else here`,
  wordDiffers: (word, theirs, ours) => `“${word}”: ${theirs} in the file, ${ours} here.`,
  takeWords: 'Use the file’s meanings',
  keepWords: 'Keep ours',
  wordsTaken: (count) =>
    count === 1
      ? 'One outcome word from the file now counts in the workbook.'
      : `${count} outcome words from the file now count in the workbook.`,
};
