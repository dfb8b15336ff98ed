import type { BudgetChoice } from '../budget/budgetChoice';
import type { BudgetReading } from '../budget/budgetReading';
import type { DefinitionSet } from '../definitions/definitionSet';
import type { DisclosureRule } from '../definitions/disclosure';
import type { LayoutId } from '../definitions/layout';
import type { Outcome } from '../definitions/outcome';
import type { Period } from '../definitions/period';
import type { WorkbookDefinitions } from '../definitions/workbookDefinitions';
import type { Block, SourceProposal } from '../participants/block';
import type { CellRef, SheetContent } from '../cells/cell';
import type { KnownSource } from '../participants/knownSource';
import type { MappingChoice, SupportUnit } from '../participants/mapping';
import type { Reading } from '../participants/reading';
import type { Table } from '../tables/table';
import type { TableChoice } from '../tables/tableChoice';
import type { NewListTexts } from '../texts/newListTexts';
import type { AuditAccess } from './audit/auditAccess';
import type { ReportTextAccess } from './reportText/reportTextAccess';
import type { Following } from './runInSteps';
import type { UpdateAccess } from './update/updateAccess';

export type Language = 'sv' | 'en';

/** What the user chose in the wizard, kept in the workbook and offered next time. */
export interface Choices {
  readonly blockIds: readonly string[];
  /** Corrections of the proposed columns, by block id. */
  readonly mapping: Readonly<Record<string, MappingChoice>>;
  /** Corrections of the dictionary: outcome word as in the sheet → category. */
  readonly outcomeWords: Readonly<Record<string, Outcome>>;
  /** Null: as the header says or the values suggest. */
  readonly supportUnit: SupportUnit | null;
  readonly period: Period;
  readonly definitions: DefinitionSet;
  /** Copies of presets that the team has made. */
  readonly ownDefinitions: readonly DefinitionSet[];
  readonly layout: LayoutId;
  /** Which tables are inserted, and what they show. */
  readonly tableChoice: TableChoice;
  /** How small groups are protected in what is inserted. */
  readonly disclosure: DisclosureRule;
  /** Where the budget is, or what was typed of it. */
  readonly budget: BudgetChoice;
  /** Keys of the problems that were passed over then; see participants/problemKey.ts. */
  readonly ignored: readonly string[];
  /** What the workbook held then; null where it was saved before that was kept. */
  readonly known: KnownSource | null;
  /** The language of what is inserted. */
  readonly language: Language;
}

/** An insertion that was begun and never finished, found when the workbook is opened. */
export interface Unfinished {
  /** The sheets it had created, as they are called. */
  readonly sheets: readonly string[];
  /** The report's sheet where it was an update, which creates none. */
  readonly updated?: string | null;
}

/** What earlier work with the add-in left in the workbook. */
export interface EarlierWork {
  readonly saved: Choices | null;
  /** True where settings were found that could not be understood, so that the wizard starts anew. */
  readonly savedUnreadable: boolean;
  readonly unfinished: Unfinished | null;
  /** True where nothing stands in the workbook yet. */
  readonly empty: boolean;
  /** What the workbook counts under. */
  readonly definitions: WorkbookDefinitions;
  /** Keys of problems that the user does not want to be told of. */
  readonly ignored: readonly string[];
}

export interface OpenedWorkbook extends EarlierWork {
  /** The file's name; '' where it has none yet. */
  readonly name: string;
  /** The sheets that may hold participants, read whole but for personal columns. */
  readonly sheets: readonly SheetContent[];
  /** The names of the other sheets, and the texts on top of them: they may tell whose workbook it is. */
  readonly otherTexts: readonly string[];
  readonly blocks: readonly Block[];
  /** The budgets on the sheets that were read. */
  readonly budgets: readonly BudgetReading[];
  readonly proposal: SourceProposal;
}

export interface ReadProgress {
  readonly rowsRead: number;
  readonly rowsInAll: number;
  /** 0-1, of the reading and of finding the lists in what was read. */
  readonly share: number;
}

export interface InsertProgress {
  /** 0-1, of all that there is to do. */
  readonly share: number;
  /** False once the request is on its way after which the report stands. */
  readonly cancellable: boolean;
}

export interface ReportPlan {
  readonly reading: Reading;
  readonly tables: readonly Table[];
  readonly choices: Choices;
}

export interface InsertedReport {
  /** The sheet with the tables, now active. */
  readonly sheet: string;
  /** The sheets that its formulas rest on. */
  readonly dataSheets: readonly string[];
  /** What was called FinsamDeltagare (or the like) already, so that this report got a number; null where the plain names were free. */
  readonly nameTaken: string | null;
  /** Cells whose value in the sheet was compared with the computed one. */
  readonly verifiedCells: number;
}

/** A rectangle on a sheet; places count from 0. */
export interface SheetArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface FormulaInsertion {
  /** With English names and commas, whatever the user's language. */
  readonly formula: string;
  /** How many cells its result takes, from the formula's cell down and to the right. */
  readonly rows: number;
  readonly columns: number;
  /** One for each column of the result; null leaves what the cells have. */
  readonly numberFormats: readonly (string | null)[];
  /** The cells it refers to: its result cannot stand among them. */
  readonly sources: readonly SheetArea[];
}

/** What a new participant list is made of. */
export interface NewList {
  readonly texts: NewListTexts['sheet'];
  /** What the outcomes are called, for the choices of the exit reason. */
  readonly outcomeNames: Readonly<Record<Outcome, string>>;
  /** With columns for ORS. */
  readonly ors: boolean;
}

/** A new participant list that stands in the workbook. */
export interface CreatedList {
  /** The sheet with the list, now active. */
  readonly sheet: string;
  /** The sheet with the drop-downs' choices. */
  readonly choicesSheet: string;
  /** The first cell to type in, now selected. */
  readonly firstCell: CellRef;
}

/**
 * All that the pane and the headless run ask of an open workbook. Every call rejects with an
 * ExcelError; one that was broken off, with `cancelled`, and then the workbook is as before.
 */
export interface WorkbookAccess {
  /** Looks only for what earlier work left behind, for the start screen: one round trip, no cell is read. */
  findEarlierWork(): Promise<EarlierWork>;
  /** Looks through the workbook and reads every sheet that may hold participants. */
  open(following?: Following<ReadProgress>): Promise<OpenedWorkbook>;
  /** Inserts the report as one transaction: all of it, or nothing. */
  insert(plan: ReportPlan, following?: Following<InsertProgress>): Promise<InsertedReport>;
  /** Removes what an unfinished insertion left behind. */
  clearUnfinished(): Promise<void>;
  /** Shows a cell to the user. */
  goTo(cell: CellRef): Promise<void>;
  /** What the workbook counts under: nothing chosen, where nothing is saved that can be understood. */
  readDefinitions(): Promise<WorkbookDefinitions>;
  /** Saves what the workbook counts under, for the functions and for the next report. */
  saveDefinitions(definitions: WorkbookDefinitions): Promise<void>;
  /** Saves the keys of the problems that the user passes over, all of them. */
  saveIgnored(ignored: readonly string[]): Promise<void>;
  /** Has every formula calculated anew. */
  recalculate(): Promise<void>;
  /** Writes a formula into the selected cell, if it and all cells of its result are empty; gives back the cell. */
  insertFormula(insertion: FormulaInsertion): Promise<CellRef>;
  /** Adds an empty participant list on a sheet of its own, as one transaction: all of it, or nothing. */
  createList(list: NewList): Promise<CreatedList>;
  /** Keeping the last report up to date, and undoing; fetched when it is asked for. */
  updates(): Promise<UpdateAccess>;
  /** What the audit of a report asks of the workbook, fetched with it. */
  audit(): Promise<AuditAccess>;
  /** What the report's text asks of the workbook, fetched with it. */
  reportText(): Promise<ReportTextAccess>;
}
