import type { NewList } from '../workbookAccess';
import type { ChoiceList } from './choiceTables';
import { choiceCells, choicesSheet } from './choicesSheet';
import type { ListNames } from './listNames';
import { listSheet } from './listSheet';
import { HEADER_ROW, type ListSheetPlan } from './listSheetPlan';

/** Everything that a new list consists of, planned before the first request. */
export interface ListPlan {
  readonly list: ListSheetPlan;
  readonly choices: ListSheetPlan;
  /** Where each drop-down's choices stand on their sheet, as an address without the sheet: `$A$6:$A$12`. */
  readonly choiceCells: Readonly<Record<ChoiceList, string>>;
  /** The first cell to type in. */
  readonly firstCell: { readonly row: number; readonly column: number };
}

/** Plans the sheets of a new participant list: no people, no column for a name or a personnummer. */
export function planList(wanted: NewList, names: ListNames): ListPlan {
  return {
    list: listSheet(wanted, names),
    choices: choicesSheet(wanted, names),
    choiceCells: {
      sex: choiceCells('sex', wanted),
      referrer: choiceCells('referrer', wanted),
      supportForm: choiceCells('supportForm', wanted),
      outcome: choiceCells('outcome', wanted),
    },
    firstCell: { row: HEADER_ROW + 1, column: 0 },
  };
}
