import { createWorkbookAccess, type OfficeWorkbookOptions } from '../../excel/officeWorkbook';
import { followDefinitions, type FollowedWorkbook } from './followDefinitions';

/** The workbook that Office.js is connected to, with the custom functions following what it counts under. */
export function openWorkbook(options: OfficeWorkbookOptions): FollowedWorkbook {
  return followDefinitions(createWorkbookAccess(options));
}
