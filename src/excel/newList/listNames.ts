import type { NewListTexts } from '../../texts/newListTexts';
import type { Overview } from '../reading/overview';
import { CHOICE_LISTS, CHOICE_TABLES, type ChoiceList } from './choiceTables';

/** What the parts of a new list are called. */
export interface ListNames {
  readonly sheet: string;
  readonly table: string;
  readonly choicesSheet: string;
  readonly choiceTables: Readonly<Record<ChoiceList, string>>;
}

/** The wanted names where they are free in the workbook, else with the next free number behind them. */
export function freeListNames(
  { sheets, names }: Pick<Overview, 'sheets' | 'names'>,
  wanted: Pick<NewListTexts['sheet'], 'name' | 'table' | 'choicesName'>,
): ListNames {
  const sheetNames = lowerCase(sheets.map(({ name }) => name));
  const others = lowerCase([...names, ...sheets.flatMap(({ tableNames }) => tableNames)]);
  const number = firstEnding('_', (ending) =>
    CHOICE_LISTS.every((list) => !others.has((CHOICE_TABLES[list] + ending).toLowerCase())),
  );
  const table = (list: ChoiceList): string => CHOICE_TABLES[list] + number;
  return {
    sheet: free(wanted.name, ' ', sheetNames),
    table: free(wanted.table, '_', others),
    choicesSheet: free(wanted.choicesName, ' ', sheetNames),
    choiceTables: {
      sex: table('sex'),
      referrer: table('referrer'),
      supportForm: table('supportForm'),
      outcome: table('outcome'),
    },
  };
}

/** `wanted`, or with the first number from 2 that is free; never in brackets, which would make a list look like a copy of another. */
function free(wanted: string, between: string, taken: ReadonlySet<string>): string {
  return wanted + firstEnding(between, (ending) => !taken.has((wanted + ending).toLowerCase()));
}

function firstEnding(between: string, isFree: (ending: string) => boolean): string {
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '' : `${between}${n}`;
    if (isFree(ending)) return ending;
  }
}

function lowerCase(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
