import type { Texts } from '../texts';

export const errors: Texts['errors'] = {
  cellBeingEdited: () => 'A cell is being edited. Press Enter or Esc in Excel and try again.',
  sheetProtected: (sheet) =>
    sheet === ''
      ? 'A sheet is protected. Remove the protection under Review and try again. Nothing has been changed.'
      : `The sheet “${sheet}” is protected. Remove the protection under Review and try again. Nothing has been changed.`,
  workbookProtected: () =>
    'The workbook is protected so that sheets cannot be added. Remove the protection under Review > Protect Workbook and try again. Nothing has been changed.',
  nameTaken: (name) =>
    name === ''
      ? 'A name that was to be used has just been taken in the workbook. Try again, and another one is chosen. Nothing has been changed.'
      : `The workbook already has something called “${name}” that does not come from Finsamrapport. Rename it and try again. Nothing has been changed.`,
  tooMuchData: () =>
    'The sheet is too large to read or write at once. Remove empty rows and columns that are not used and try again. Nothing has been changed.',
  noAnswer: () =>
    'Excel did not answer in time. Check that the workbook has finished loading and try again.',
  notVerified: (cell) =>
    `Excel worked out another value than Finsamrapport in ${cell}. The table has therefore been removed again and the workbook is as before. Check that calculation is set to Automatic under Formulas and try again.`,
  listNotVerified: (cell) =>
    `The cell ${cell} did not become what it should. The list has therefore been removed again and the workbook is as before. Wait until the workbook has finished loading and try again.`,
  cellGone: (cell) =>
    `The cell ${cell} is no longer there. Has the sheet been removed or renamed? Read the participant list again.`,
  notRolledBack: (sheets) =>
    `It could not be completed, and what had been written could not be removed either (${sheets}). Open Finsamrapport again and choose Clear away. Your own sheets are untouched.`,
  cellNotEmpty: (cell) =>
    `The cell ${cell} is not empty. Select an empty cell and try again. Nothing has been changed.`,
  cellInSource: (cell) =>
    `The formula cannot stand in ${cell}, among the cells it counts. Select an empty cell outside the list and try again. Nothing has been changed.`,
  spillBlocked: (cell) =>
    `There is no room for the result, because the cell ${cell} is not empty. Clear it, or select a cell with empty cells beside it, and try again. Nothing has been changed.`,
  spillOverTable: (table) =>
    `There is no room for the result, because the table “${table}” is in the way, and within an Excel table an answer cannot fill several cells. Select a cell with empty cells beside it, outside the table, and try again. Nothing has been changed.`,
  spillOverMerged: (cell) =>
    `There is no room for the result from ${cell}, because there are merged cells. Unmerge them, or select a cell with empty cells beside it, and try again. Nothing has been changed.`,
  cancelled: () => 'You cancelled. Nothing has changed in the workbook.',
  updateBlocked: (place) =>
    `The report cannot be updated where it stands (${place}). Make a new report instead. Nothing has been changed.`,
  updateNotVerified: (cell) =>
    `Excel came to another value than Finsamrapport in ${cell}. The report has therefore got back what stood there. Check that calculation is set to Automatic under Formulas and try again.`,
  updateNotRolledBack: (sheet) =>
    `The update could not be completed, and only part of “${sheet}” was changed. Open Finsamrapport again, choose Continue and update the report once more. What you have written yourselves is untouched.`,
  nothingToUndo: () => 'There is nothing to undo. Nothing has been changed.',
  undoBlocked: (sheet) =>
    `This cannot be undone or redone: rows have been added to or removed from a table on “${sheet}” since. Nothing has been changed.`,
  unexpected: () =>
    'Something went wrong in Excel. Nothing has been changed. Try again; if it happens again, close the pane and open it anew.',
};
