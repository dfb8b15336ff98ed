import type { UpdateTexts } from '../updateTexts';

export const update: UpdateTexts = {
  heading: 'Update the report',
  bannerTitle: 'The source has changed',
  banner: (sheet) =>
    `The report on the sheet “${sheet}” no longer agrees with its source. Nothing is rewritten until you choose Update.`,
  bannerOpen: 'See what has changed',
  looking: 'Comparing the report with its source …',
  lookingFailed: 'They could not be compared',
  lookAgain: 'Check again',
  none: 'There is no report in the workbook that can be updated. A sheet of values only, for publication, is not updated. Make a new report from the start page.',
  tooOldTitle: 'The report was made with an earlier version',
  tooOld:
    'It cannot be updated where it stands. Make a new report, and that can be updated from then on. The old one stays.',
  upToDateTitle: 'The report agrees with its source',
  upToDate: (sheet) => `Nothing on the sheet “${sheet}” needs to change.`,
  lead: (sheet) =>
    `Only cells on the sheet “${sheet}” whose contents change are rewritten. Your notes, colours, column widths and moved tables stay.`,
  why: 'What has changed',
  participants: (changed, added, removed) =>
    [
      changed > 0 ? `${changed} changed` : '',
      added > 0 ? `${added} new` : '',
      removed > 0 ? `${removed} removed` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  participantsLabel: 'Participant rows:',
  period: (before, after) => `The period: ${before} has become ${after}.`,
  definitions: (before, after) => `The definitions: ${before} has become ${after}.`,
  texts: (count) =>
    count === 1 ? '1 title or note is rewritten.' : `${count} titles and notes are rewritten.`,
  moved: 'The rows of the participant list have moved.',
  noFigures: 'No figures of the tables change.',
  columns: { figure: 'Figure', before: 'Now', after: 'Becomes' },
  more: (count) => (count === 1 ? 'And 1 more change.' : `And ${count} more changes.`),
  newRow: 'new row',
  goneRow: 'removed',
  overtypedTitle: 'Cells you have written in yourselves',
  overtyped: 'The cells keep what you have written. Tick those that are to be overwritten.',
  overtypedCell: (cell, figure, theirs, ours) =>
    `${cell}${figure === '' ? '' : ` (${figure})`}: overwrite “${theirs}” with “${ours}”`,
  topOfReport: 'Top of the report',
  blockedTitle: 'The report cannot be updated where it stands',
  obstacles: {
    sourceGone: (subject) =>
      `What the report rests on is not found any more: ${subject}. Has it been removed or renamed?`,
    otherShape: (subject) =>
      `The report would get other tables or columns than it has on “${subject}”.`,
    reshaped: (subject) =>
      `Rows or columns have been added or removed within a table on “${subject}”.`,
    inTheWay: (subject) =>
      `A table needs to get or give up a row, but something in ${subject} would go along.`,
    charted: (subject) =>
      `A table on “${subject}” needs more or fewer rows, and its chart cannot go along.`,
  },
  blockedNext: 'Make a new report instead. The old one stays.',
  toStart: 'Start page',
  press: 'Update',
  updating: 'Updating …',
  writing: 'Updating and checking …',
  cancelling: 'Cancelling and writing back what was there …',
  updateFailed: 'The report was not updated',
  doneTitle: (sheet) => `The report on the sheet “${sheet}” is updated`,
  done: (cells) => `Cells written and checked: ${cells}. The formulas have recalculated the rest.`,
  undo: {
    heading: 'Undo',
    insertion: 'Undo the insertion',
    text: 'Undo the text sheet',
    update: 'Undo the update',
    redo: 'Redo',
    working: 'Working …',
    memory: 'You can undo and redo for as long as the pane is open.',
    undoneInsertion: (sheet) =>
      `The insertion is undone. The sheet “${sheet}” and its data are removed.`,
    undoneUpdate: (sheet) =>
      `The update is undone. The contents of the sheet “${sheet}” are as they were before.`,
    undoneText: (sheet) => `The text sheet “${sheet}” is removed.`,
    redoneInsertion: (sheet) => `The sheet “${sheet}” is back.`,
    redoneUpdate: (sheet) => `The sheet “${sheet}” is updated again.`,
    failed: 'That did not work',
    rowsCameBack:
      'Rows that came back look like the row above them. Colours and number formats that you had given them need to be set again.',
    theirsTitle: {
      insertion: 'You have written on the sheets',
      text: 'You have written on the sheet',
      update: 'You have written in the report since',
      redo: 'You have written in the report since',
    },
    theirs: {
      insertion: (cells) => `If the insertion is undone, what stands in ${cells} is lost.`,
      text: (cells) => `If the text sheet is removed, what you have written in ${cells} is lost.`,
      update: (cells) => `If the update is undone, what you have written in ${cells} is lost.`,
      redo: (cells) => `If the update is redone, what you have written in ${cells} is lost.`,
    },
    cells: (first, more) =>
      more === 0 ? first : `${first} and ${more} more ${more === 1 ? 'cell' : 'cells'}`,
    force: {
      insertion: 'Remove anyway',
      text: 'Remove anyway',
      update: 'Undo anyway',
      redo: 'Redo anyway',
    },
    keep: 'Keep',
  },
};
