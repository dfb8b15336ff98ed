/** The drop-downs of a participant list, in the order of their tables on the sheet of choices. */
export const CHOICE_LISTS = ['sex', 'referrer', 'supportForm', 'outcome'] as const;

export type ChoiceList = (typeof CHOICE_LISTS)[number];

/** The tables that hold the choices, each with one column; a workbook with two lists has …_2 as well. */
export const CHOICE_TABLES: Readonly<Record<ChoiceList, string>> = {
  sex: 'FinsamLista_Kön',
  referrer: 'FinsamLista_Remittent',
  supportForm: 'FinsamLista_Försörjning',
  outcome: 'FinsamLista_Avslutsorsak',
};

/** True for a table of choices: its sheet is no source of participants. */
export function isChoiceTable(name: string): boolean {
  return name.startsWith('FinsamLista_');
}
