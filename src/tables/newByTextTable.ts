import {
  byTextFormula,
  computeByText,
  textCategoriesOf,
  type TextColumn,
  type TextRow,
} from '../measures/byText';
import type { Steps } from '../steps/steps';
import type { Texts } from '../texts/texts';
import { categoryTable } from './categoryTable';
import { everyStart } from './everyStart';
import type { Table } from './table';
import type { ScopeOf, TableInput } from './tableInput';

/**
 * New participants by referrer or form of support. The rows are those of the whole sheet, the most
 * common first; other and blank texts have a row where the sheet has anybody of them. A pause after
 * each pass.
 */
export function* newByTextTableInSteps(
  input: TableInput,
  column: TextColumn,
  scope: ScopeOf,
): Steps<Table> {
  const { texts } = input;
  const t = texts.tables.newParticipants;
  const period = everyStart(input);
  yield 0.1;
  const categories = textCategoriesOf(input, [period], column);
  yield 0.3;
  const ever = computeByText({ ...input, period }, column, categories);
  yield 0.6;
  const rows = computeByText(input, column, categories).filter(
    (_, i) => ever[i]?.figures.all.value !== 0,
  );
  yield 0.9;
  const [id, title, heading] =
    column === 'referrer'
      ? (['newByReferrer', t.byReferrer, t.referrerHeading] as const)
      : (['newBySupportForm', t.bySupportForm, t.supportFormHeading] as const);
  return categoryTable(
    id,
    { title, rows: heading },
    rows.map(({ row, figures }) => ({
      label: labelOf(row, texts),
      figures,
      formula: (s) => byTextFormula(row, column, categories, s),
    })),
    input,
    scope,
  );
}

function labelOf(row: TextRow, texts: Texts): string {
  const t = texts.tables.newParticipants;
  switch (row) {
    case 'otherTexts':
      return t.otherTexts;
    case 'unknownText':
      return t.unknown;
    default:
      return row.label;
  }
}
