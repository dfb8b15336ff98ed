/** What Excel refuses, and how: the list that this host is held to, each with the page of the documentation that says so. */
export interface Rule {
  readonly id: string;
  /** What is refused. */
  readonly what: string;
  /** The `code` of the error that the add-in gets. */
  readonly code: string;
  /** False where the page says that it fails but not with which code: there the code is a guess, to be checked against Excel first. */
  readonly codeDocumented: boolean;
  readonly page: string;
}

const ADDINS = 'https://learn.microsoft.com/office/dev/add-ins';
const API = 'https://learn.microsoft.com/javascript/api/excel';
const ERRORS = `${ADDINS}/testing/application-specific-api-error-handling`;
const DYNAMIC_ARRAYS = `${ADDINS}/excel/excel-add-ins-ranges-dynamic-arrays`;
const LIMITS = `${ADDINS}/concepts/resource-limits-and-performance-optimization`;
const SPECIFICATIONS = 'https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3';
const SHEET_NAMES = 'https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9';
const TABLE_NAMES = 'https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114';
const STRUCTURED_REFERENCES =
  'https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e';
const DEFINED_NAMES = 'https://support.microsoft.com/office/fc2935f9-115d-4bef-a370-3aa8bb4c91f1';

export const RULES = [
  // Requests
  {
    id: 'apiNotFound',
    what: 'A member that Excel, or this host, does not have.',
    code: 'ApiNotFound',
    codeDocumented: true,
    page: ERRORS,
  },
  {
    id: 'abovePromisedSet',
    what: 'A member of a newer requirement set than the host supports.',
    code: 'ApiNotFound',
    codeDocumented: true,
    page: `${ADDINS}/develop/office-versions-and-requirement-sets`,
  },
  {
    id: 'requestTooLarge',
    what: 'A request of more than 5 MB, in Excel on the web.',
    code: 'RequestPayloadSizeLimitExceeded',
    codeDocumented: true,
    page: LIMITS,
  },
  {
    id: 'responseTooLarge',
    what: 'An answer of more than 5 MB, in Excel on the web; what the request did stays done.',
    code: 'ResponsePayloadSizeLimitExceeded',
    codeDocumented: true,
    page: LIMITS,
  },
  {
    id: 'tooManyCells',
    what: 'Reading more than five million cells at a time.',
    code: 'RangeExceedsLimit',
    codeDocumented: true,
    page: LIMITS,
  },
  {
    id: 'cellEditMode',
    what: 'Any request while the user is editing a cell, unless it is set to wait.',
    code: 'InvalidOperationInCellEditMode',
    codeDocumented: true,
    page: `${API}/excel.runoptions`,
  },
  {
    id: 'propertyNotLoaded',
    what: 'Reading a property before load and sync.',
    code: 'PropertyNotLoaded',
    codeDocumented: true,
    page: `${ADDINS}/develop/application-specific-api-model`,
  },
  {
    id: 'nullObject',
    what: 'Using an object that does not exist, got by one of the OrNullObject methods.',
    code: 'InvalidObjectPath',
    codeDocumented: false,
    page: `${ADDINS}/develop/application-specific-api-model`,
  },
  {
    id: 'severalSelected',
    what: 'Getting the selection as one range while several areas are selected.',
    code: 'InvalidSelection',
    codeDocumented: false,
    page: `${API}/excel.workbook#excel-excel-workbook-getselectedrange-member(1)`,
  },
  {
    id: 'itemNotFound',
    what: 'An object that does not exist.',
    code: 'ItemNotFound',
    codeDocumented: true,
    page: ERRORS,
  },
  {
    id: 'invalidReference',
    what: 'A range or a name whose cells have been deleted.',
    code: 'InvalidReference',
    codeDocumented: true,
    page: ERRORS,
  },
  {
    id: 'argument',
    what: 'An argument that is missing or of the wrong kind.',
    code: 'InvalidArgument',
    codeDocumented: true,
    page: ERRORS,
  },
  // Sheets
  {
    id: 'sheetNameEmpty',
    what: 'A sheet name that is empty.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: SHEET_NAMES,
  },
  {
    id: 'sheetNameTooLong',
    what: 'A sheet name of more than 31 characters.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: SHEET_NAMES,
  },
  {
    id: 'sheetNameCharacters',
    what: 'A sheet name with any of / \\ ? * : [ ].',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: SHEET_NAMES,
  },
  {
    id: 'sheetNameApostrophe',
    what: 'A sheet name that begins or ends with an apostrophe.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: SHEET_NAMES,
  },
  {
    id: 'sheetNameReserved',
    what: 'A sheet called History.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: SHEET_NAMES,
  },
  {
    id: 'sheetNameTaken',
    what: 'A sheet name that another sheet has, capitals or not.',
    code: 'ItemAlreadyExists',
    codeDocumented: true,
    page: ERRORS,
  },
  {
    id: 'lastVisibleSheet',
    what: 'Deleting or hiding the last visible sheet.',
    code: 'InvalidOperation',
    codeDocumented: false,
    page: `${API}/excel.worksheet#excel-excel-worksheet-delete-member(1)`,
  },
  {
    id: 'sheetVeryHidden',
    what: 'Deleting a sheet that is very hidden.',
    code: 'InvalidOperation',
    codeDocumented: true,
    page: `${API}/excel.worksheet#excel-excel-worksheet-delete-member(1)`,
  },
  {
    id: 'hiddenSheetActivated',
    what: 'Showing a sheet, or selecting cells of one, that is hidden.',
    code: 'InvalidOperation',
    codeDocumented: false,
    page: `${API}/excel.worksheet#excel-excel-worksheet-activate-member(1)`,
  },
  {
    id: 'sheetProtected',
    what: 'Changing a protected sheet.',
    code: 'AccessDenied',
    codeDocumented: false,
    page: `${ADDINS}/excel/excel-add-ins-worksheets#data-protection`,
  },
  {
    id: 'sheetAlreadyProtected',
    what: 'Protecting a sheet that is protected.',
    code: 'AccessDenied',
    codeDocumented: false,
    page: `${API}/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)`,
  },
  {
    id: 'workbookProtected',
    what: 'Adding, removing, renaming, moving or hiding sheets of a protected workbook.',
    code: 'AccessDenied',
    codeDocumented: false,
    page: `${API}/excel.workbookprotection#excel-excel-workbookprotection-protect-member(1)`,
  },
  // Cells
  {
    id: 'outsideGrid',
    what: 'A range that leaves the grid of 1,048,576 rows and 16,384 columns.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: SPECIFICATIONS,
  },
  {
    id: 'shape',
    what: 'Values, formulas or number formats whose rows and columns differ from the range.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: `${API}/excel.range#excel-excel-range-values-member`,
  },
  {
    id: 'unboundedWrite',
    what: 'Setting values, formulas or number formats of entire rows or columns.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: `${ADDINS}/excel/excel-add-ins-ranges-unbounded`,
  },
  {
    id: 'nullProperty',
    what: 'Null for a whole property; it is for single cells only.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: `${ADDINS}/excel/excel-add-ins-blank-null-values`,
  },
  {
    id: 'cellTextTooLong',
    what: 'A text of more than 32,767 characters in a cell.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: SPECIFICATIONS,
  },
  {
    id: 'formulaTooLong',
    what: 'A formula of more than 8,192 characters.',
    code: 'FormulaLengthExceedsLimit',
    codeDocumented: false,
    page: SPECIFICATIONS,
  },
  {
    id: 'formulaSyntax',
    what: 'A formula that cannot be read: range.formulas takes English names and commas.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: `${API}/excel.range#excel-excel-range-formulas-member`,
  },
  {
    id: 'unknownTable',
    what: 'A formula about a table or a column that does not exist.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: STRUCTURED_REFERENCES,
  },
  {
    id: 'nothingUsed',
    what: 'The used part of a range that holds nothing; a blank sheet answers with its first cell.',
    code: 'ItemNotFound',
    codeDocumented: true,
    page: `${API}/excel.range#excel-excel-range-getusedrange-member(1)`,
  },
  {
    id: 'noIntersection',
    what: 'The intersection of ranges that share no cell.',
    code: 'ItemNotFound',
    codeDocumented: false,
    page: `${API}/excel.range#excel-excel-range-getintersection-member(1)`,
  },
  {
    id: 'noSpill',
    what: 'The cells of a result, or the cell that it comes from, where no result takes several cells.',
    code: 'ItemNotFound',
    codeDocumented: false,
    page: DYNAMIC_ARRAYS,
  },
  {
    id: 'spillOfSeveralCells',
    what: 'Asking several cells at a time where a result comes from, or which cells it takes.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: DYNAMIC_ARRAYS,
  },
  // Tables
  {
    id: 'tablesOverlap',
    what: 'A table over cells of another table, or over merged cells.',
    code: 'MergedRangeConflict',
    codeDocumented: true,
    page: ERRORS,
  },
  {
    id: 'tableNameInvalid',
    what: 'A table name that does not begin with a letter, _ or \\, holds other characters than letters, numbers, . and _, looks like a cell or has more than 255 characters.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: TABLE_NAMES,
  },
  {
    id: 'tableNameTaken',
    what: 'A table name that another table or a defined name has.',
    code: 'ItemAlreadyExists',
    codeDocumented: false,
    page: TABLE_NAMES,
  },
  {
    id: 'tableResize',
    what: 'A resized table that leaves its header row or has no row left.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: `${API}/excel.table#excel-excel-table-resize-member(1)`,
  },
  // Names
  {
    id: 'nameInvalid',
    what: 'A defined name that does not begin with a letter, _ or \\, holds other characters than letters, numbers, . and _, looks like a cell or has more than 255 characters.',
    code: 'InvalidArgument',
    codeDocumented: false,
    page: DEFINED_NAMES,
  },
  {
    id: 'nameTaken',
    what: 'A defined name that is taken in the same scope, or that a table has.',
    code: 'ItemAlreadyExists',
    codeDocumented: true,
    page: ERRORS,
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: RuleId): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new RangeError(`no such rule: ${id}`);
  return rule;
}
