import type { Place } from './place';
import type { ModelName, ModelSheet, ModelTable } from '../model/workbookModel';
import type { ChartTargets } from './charts/chartTargets';
import type { HostState } from './hostState';

/** A table and the sheet that it stands on. */
export interface TableTarget {
  readonly sheet: ModelSheet;
  readonly table: ModelTable;
}

export interface ColumnTarget extends TableTarget {
  /** From 0, within the table. */
  readonly index: number;
}

export const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export type Edge = (typeof EDGES)[number];

/** Every kind of object that an add-in can hold, and what it stands for in the host; null: the open workbook itself. */
export interface Targets extends ChartTargets {
  Workbook: null;
  Application: null;
  WorkbookProtection: null;
  WorksheetCollection: null;
  Worksheet: ModelSheet;
  WorksheetProtection: ModelSheet;
  WorksheetFreezePanes: ModelSheet;
  PageLayout: ModelSheet;
  PageBreakCollection: ModelSheet;
  PageBreak: ModelSheet;
  /** Of a sheet, or of the whole workbook. */
  TableCollection: ModelSheet | null;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: ColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: ColumnTarget;
  NamedItemCollection: ModelSheet | null;
  NamedItem: ModelName;
  SettingCollection: null;
  /** A setting's key. */
  Setting: string;
  Range: Place;
  RangeAreas: readonly Place[];
  RangeCollection: readonly Place[];
  RangeFormat: Place;
  RangeFont: Place;
  RangeFill: Place;
  RangeBorderCollection: Place;
  DataValidation: Place;
  RangeBorder: { readonly place: Place; readonly edge: Edge };
  CustomFunctions: null;
  CustomFunctionsContainer: null;
  AddinInternalService: null;
}

export type KindName = keyof Targets;

/** An object of the host, as a member hands it on. */
export class HostObject<K extends KindName = KindName> {
  constructor(
    readonly kind: K,
    readonly target: Targets[K],
  ) {}
}

/** A host object of some kind, kind and target belonging together. */
export type AnyObject = { [K in KindName]: HostObject<K> }[KindName];

export interface Member<T> {
  /** The minor version of the ExcelApi 1.x requirement set that it came with; 0: internal to office.js. */
  readonly set: number;
  /** A property that can be loaded. */
  readonly get?: (target: T, state: HostState) => unknown;
  readonly put?: (target: T, value: unknown, state: HostState) => void;
  /** A property that leads to another object. */
  readonly link?: (target: T, state: HostState) => AnyObject | null;
  readonly call?: (target: T, args: readonly unknown[], state: HostState) => unknown;
}

export type Members<T> = Readonly<Record<string, Member<T>>>;

export interface Kind<T> {
  readonly members: Members<T>;
  /** How office.js finds the same object again in a later request. */
  readonly identity?: (target: T) => Readonly<Record<string, string>>;
  /** What a collection holds; absent for all that is no collection. */
  readonly items?: (target: T, state: HostState) => readonly AnyObject[];
}

export type Kinds = { readonly [K in KindName]: Kind<Targets[K]> };
