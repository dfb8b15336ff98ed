import { addinInternalService } from './addinInternalService';
import { application } from './application';
import { CHART_KINDS } from './charts/chartKinds';
import { customFunctions, customFunctionsContainer } from './customFunctions';
import type { Kinds } from './kind';
import { namedItem, namedItemCollection } from './names';
import { pageBreak, pageBreakCollection, pageLayout } from './pageLayout';
import { workbookProtection, worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorders';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import { setting, settingCollection } from './settings';
import { table } from './table';
import { tableCollection } from './tableCollection';
import { tableColumn, tableColumnCollection } from './tableColumns';
import { tableRow, tableRowCollection } from './tableRows';
import { dataValidation } from './validation/dataValidation';
import { workbook } from './workbook';
import { worksheet, worksheetFreezePanes } from './worksheet';
import { worksheetCollection } from './worksheetCollection';

/** Everything of Excel's object model that this host has. */
export const KINDS: Kinds = {
  Workbook: workbook,
  Application: application,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ...CHART_KINDS,
  CustomFunctions: customFunctions,
  CustomFunctionsContainer: customFunctionsContainer,
  AddinInternalService: addinInternalService,
};
