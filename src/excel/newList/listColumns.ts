import { cellAddress } from '../../cells/cell';
import type { NewListTexts } from '../../texts/newListTexts';
import type { FormatBlock } from '../insertion/sheetPlan';
import type { ColumnCheck } from './columnCheck';

type Texts = NewListTexts['sheet'];
type ColumnId = keyof Texts['columns'];

/** A column of a new participant list. */
export interface ListColumn {
  readonly header: string;
  /** In points. */
  readonly width: number;
  /** Of the cells below the header; null leaves them as Excel has them. */
  readonly format: Pick<FormatBlock, 'numberFormat' | 'align'> | null;
  readonly check: ColumnCheck;
}

const ALWAYS: readonly ColumnId[] = [
  'number',
  'start',
  'end',
  'sex',
  'age',
  'referrer',
  'supportForm',
  'supportTime',
  'outcome',
];

/** The columns of a new participant list, in the order they are filled in. */
export function columnIds(ors: boolean): readonly ColumnId[] {
  return ors ? [...ALWAYS, 'orsIn', 'orsOut'] : ALWAYS;
}

const WIDTHS: Readonly<Record<ColumnId, number>> = {
  number: 42,
  start: 76,
  end: 76,
  sex: 64,
  age: 64,
  referrer: 132,
  supportForm: 140,
  supportTime: 84,
  outcome: 156,
  orsIn: 60,
  orsOut: 60,
};

/** To the left, apart from the words in the next column. */
const DATE = { numberFormat: 'yyyy-mm-dd', align: 'Left' } as const;

/**
 * The columns with their checks.
 *
 * @param choicesSheet the sheet with the drop-downs' choices, by the name it gets
 * @param firstRow the first row below the header, from 0
 */
export function listColumns(
  texts: Texts,
  choicesSheet: string,
  ors: boolean,
  firstRow: number,
): readonly ListColumn[] {
  const ids = columnIds(ors);
  const startCell = cellAddress({ row: firstRow, column: ids.indexOf('start') });
  return ids.map((id) => ({
    header: texts.columns[id],
    width: WIDTHS[id],
    format: id === 'start' || id === 'end' ? DATE : null,
    check: checkOf(id, texts, choicesSheet, startCell),
  }));
}

function checkOf(
  id: ColumnId,
  { alerts }: Texts,
  choicesSheet: string,
  startCell: string,
): ColumnCheck {
  switch (id) {
    case 'number':
      // Too few digits for a personnummer.
      return { check: wholeNumber(1, 99_999), style: 'Stop', ...alerts.number };
    case 'start':
      return {
        check: { kind: 'date', first: '2000-01-01', last: '2099-12-31' },
        style: 'Stop',
        ...alerts.start,
      };
    case 'end':
      return { check: { kind: 'dateFrom', cell: startCell }, style: 'Stop', ...alerts.end };
    case 'age':
      return { check: wholeNumber(16, 70), style: 'Stop', ...alerts.age };
    case 'sex':
      return { check: { kind: 'choice', from: id }, style: 'Stop', ...alerts.sex };
    case 'referrer':
    case 'supportForm':
    case 'outcome':
      return { check: { kind: 'choice', from: id }, style: 'Stop', ...alerts.choice(choicesSheet) };
    case 'supportTime':
      return {
        check: { kind: 'number', least: 0, most: 60 },
        style: 'Warning',
        ...alerts.supportTime,
      };
    case 'orsIn':
    case 'orsOut':
      return { check: { kind: 'number', least: 0, most: 40 }, style: 'Stop', ...alerts.ors };
  }
}

function wholeNumber(least: number, most: number): ColumnCheck['check'] {
  return { kind: 'wholeNumber', least, most };
}
