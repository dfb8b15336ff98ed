import { ExcelError } from '../../src/excel/excelError';
import type { AuditAccess } from '../../src/excel/audit/auditAccess';
import type { ReportTextAccess } from '../../src/excel/reportText/reportTextAccess';
import type { UpdateAccess } from '../../src/excel/update/updateAccess';
import { readBudgets } from '../../src/budget/readBudgets';
import type { WorkbookDefinitions } from '../../src/definitions/workbookDefinitions';
import type {
  Choices,
  EarlierWork,
  FormulaInsertion,
  InsertProgress,
  NewList,
  OpenedWorkbook,
  ReadProgress,
  ReportPlan,
  WorkbookAccess,
} from '../../src/excel/workbookAccess';
import type { CellRef, CellValue, SheetContent } from '../../src/cells/cell';
import { findBlocks } from '../../src/participants/findBlocks';
import { proposeSource } from '../../src/participants/proposeSource';

interface FakeWorkbook {
  readonly sheets?: readonly SheetContent[];
  readonly saved?: Choices | null;
  readonly savedUnreadable?: boolean;
  readonly ignored?: readonly string[];
  readonly unfinished?: EarlierWork['unfinished'];
  readonly empty?: boolean;
  readonly nameTaken?: string;
  readonly definitions?: WorkbookDefinitions;
  /** What updating gets; any call of it fails where there is none. */
  readonly updates?: UpdateAccess;
  /** What the audit gets; any call of it fails where there is none. */
  readonly audit?: AuditAccess;
  /** What the report's text gets; any call of it fails where there is none. */
  readonly reportText?: ReportTextAccess;
}

type Call = keyof WorkbookAccess;

/** An open workbook in memory: what it was asked for is recorded, and any call can be made to fail or to wait. */
export interface FakeAccess extends WorkbookAccess {
  readonly calls: Call[];
  readonly inserted: ReportPlan[];
  readonly shown: CellRef[];
  readonly savedDefinitions: WorkbookDefinitions[];
  readonly formulas: FormulaInsertion[];
  readonly createdLists: NewList[];
  /** The next call of this kind rejects with the error. */
  failNext(call: Call, error: Error): void;
  /** Calls of this kind wait until they are released. */
  hold(call: Call): { release(): void };
  /** Reports progress to whoever is reading. */
  progress(progress: ReadProgress): void;
  /** Reports progress to whoever is inserting. */
  insertProgress(progress: InsertProgress): void;
  /** What the next reading finds. */
  change(workbook: FakeWorkbook): void;
}

export function fakeAccess(initial: FakeWorkbook = {}): FakeAccess {
  let workbook = initial;
  let onProgress: ((progress: ReadProgress) => void) | undefined;
  let onInserting: ((progress: InsertProgress) => void) | undefined;
  const failures = new Map<Call, Error>();
  const held = new Map<Call, Promise<void>>();
  const calls: Call[] = [];
  const inserted: ReportPlan[] = [];
  const shown: CellRef[] = [];
  const savedDefinitions: WorkbookDefinitions[] = [];
  const formulas: FormulaInsertion[] = [];
  const createdLists: NewList[] = [];

  async function answer<T>(call: Call, result: () => T, signal?: AbortSignal): Promise<T> {
    calls.push(call);
    await held.get(call);
    if (signal?.aborted === true) throw new ExcelError('cancelled', '');
    const failure = failures.get(call);
    failures.delete(call);
    if (failure !== undefined) throw failure;
    return result();
  }

  const earlier = (): EarlierWork => ({
    saved: workbook.saved ?? null,
    savedUnreadable: workbook.savedUnreadable ?? false,
    unfinished: workbook.unfinished ?? null,
    empty: workbook.empty ?? false,
    ignored: workbook.ignored ?? [],
    definitions: workbook.definitions ?? workbook.saved ?? NOTHING_CHOSEN,
  });

  return {
    calls,
    inserted,
    shown,
    savedDefinitions,
    formulas,
    createdLists,
    failNext: (call, error) => void failures.set(call, error),
    hold(call) {
      let release: () => void = () => undefined;
      held.set(call, new Promise((resolve) => (release = resolve)));
      return {
        release: () => {
          held.delete(call);
          release();
        },
      };
    },
    progress: (progress) => onProgress?.(progress),
    insertProgress: (progress) => onInserting?.(progress),
    change: (next) => (workbook = next),

    findEarlierWork: () => answer('findEarlierWork', earlier),
    open(following) {
      onProgress = following?.onProgress;
      return answer(
        'open',
        (): OpenedWorkbook => {
          const sheets = workbook.sheets ?? [];
          const blocks = sheets.flatMap(findBlocks);
          return {
            ...earlier(),
            name: 'Deltagare.xlsx',
            sheets,
            otherTexts: [],
            blocks,
            budgets: sheets.flatMap(({ grid }) => readBudgets(grid)),
            proposal: proposeSource(blocks),
          };
        },
        following?.signal,
      );
    },
    insert: (plan, following) => {
      onInserting = following?.onProgress;
      return answer(
        'insert',
        () => {
          inserted.push(plan);
          return {
            sheet: 'Deltagarresultat',
            dataSheets:
              plan.choices.disclosure.mode === 'public' ? [] : ['FinsamDeltagare', 'FinsamUtfall'],
            nameTaken: workbook.nameTaken ?? null,
            verifiedCells: 1214,
          };
        },
        following?.signal,
      );
    },
    clearUnfinished: () =>
      answer('clearUnfinished', () => {
        workbook = { ...workbook, unfinished: null };
      }),
    goTo: (cell) => answer('goTo', () => void shown.push(cell)),
    readDefinitions: () => answer('readDefinitions', () => earlier().definitions),
    saveDefinitions: (definitions) =>
      answer('saveDefinitions', () => {
        savedDefinitions.push(definitions);
        workbook = { ...workbook, definitions };
      }),
    saveIgnored: (ignored) =>
      answer('saveIgnored', () => {
        workbook = { ...workbook, ignored };
      }),
    recalculate: () => answer('recalculate', () => undefined),
    insertFormula: (insertion) =>
      answer('insertFormula', () => {
        formulas.push(insertion);
        return { sheet: 'Mitt blad', row: 1, column: 1 };
      }),
    updates: () =>
      answer('updates', () => {
        if (workbook.updates === undefined) throw new Error('this workbook has nothing to update');
        return workbook.updates;
      }),
    audit: () =>
      answer('audit', () => {
        if (workbook.audit === undefined) throw new Error('this workbook has nothing to audit');
        return workbook.audit;
      }),
    reportText: () =>
      answer('reportText', () => {
        if (workbook.reportText === undefined) throw new Error('this workbook keeps no text');
        return workbook.reportText;
      }),
    createList: (list) =>
      answer('createList', () => {
        createdLists.push(list);
        workbook = { ...workbook, empty: false };
        return {
          sheet: 'Deltagare',
          choicesSheet: 'Listor',
          firstCell: { sheet: 'Deltagare', row: 5, column: 0 },
        };
      }),
  };
}

/** What a workbook counts under before anything has been chosen. */
export const NOTHING_CHOSEN: WorkbookDefinitions = {
  definitions: null,
  ownDefinitions: [],
  outcomeWords: {},
};

/** A sheet with these rows from A1. */
export function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetContent {
  return { grid: { sheet: name, top: 0, left: 0, rows }, tables: [] };
}

const HEADER = ['Nr', 'Namn', 'Kön', 'Startdatum', 'Slutdatum', 'Avslutsorsak'];

/** Twelve people of 2018; "Kvarnen" is a word that no dictionary knows, and F7 is left without a start. */
export const TEAM: readonly (readonly CellValue[])[] = [
  ['Teamet i Hedemora'],
  HEADER,
  [1, 'A', 'K', '2017-03-01', '2018-02-01', 'Arbete'],
  [2, 'B', 'M', '2017-04-01', '2018-03-01', 'Studier'],
  [3, 'C', 'K', '2017-05-01', '2018-04-01', 'Sjukersättning'],
  [4, 'D', 'M', '2017-06-01', '2018-05-01', 'Kvarnen'],
  [5, 'E', 'K', '', '', ''],
  [6, 'F', 'M', '2018-01-15', '2018-10-01', 'Arbete'],
  [7, 'G', 'K', '2018-02-15', '', ''],
  [8, 'H', 'M', '2018-03-15', '', ''],
  [9, 'I', 'K', '2018-08-15', '', ''],
  [10, 'J', '', '2018-09-15', '2018-12-01', 'Flyttat'],
  [11, 'K', 'K', '2018-10-15', '', ''],
  [12, 'L', 'M', '2018-11-15', '', ''],
];

/** The workbook of TEAM, on a sheet called Deltagare. */
export function teamWorkbook(): { readonly sheets: readonly SheetContent[] } {
  return { sheets: [sheet('Deltagare', TEAM)] };
}
