import { categoryRule } from '../../definitions/categoryRules';
import type { DefinitionSet } from '../../definitions/definitionSet';
import { EXIT_CATEGORIES } from '../../definitions/outcome';
import { CATEGORY_NAMES, OUTCOME_COLUMNS } from '../../measures/workbookNames';
import type { Texts } from '../../texts/texts';
import type { ReportNames } from './reportNames';
import { asText, type SheetPlan } from './sheetPlan';

const HEADER_ROW = 2;

/** The sheet that says how each outcome counts, and the table over it: the definition set, live. */
export function outcomeSheet(
  definitions: DefinitionSet,
  names: ReportNames,
  texts: Texts,
): SheetPlan {
  const rows = EXIT_CATEGORIES.map((category) => {
    const { positive, exit, base } = categoryRule(category, definitions);
    return [CATEGORY_NAMES[category], Number(positive), Number(exit), Number(base)];
  });
  const columns = Object.values(OUTCOME_COLUMNS);
  return {
    name: names.outcomes,
    data: [
      { top: 0, left: 0, rows: [[asText(texts.tables.sheet.outcomesIntro)]] },
      { top: HEADER_ROW, left: 0, rows: [columns, ...rows] },
    ],
    table: {
      name: names.outcomes,
      top: HEADER_ROW,
      rowCount: rows.length + 1,
      columnCount: columns.length,
    },
    names: [],
    parts: [],
    formulas: [],
    formats: [{ top: 0, left: 0, rowCount: 1, columnCount: 1, look: 'note' }],
    columnWidths: [130, 76, 76, 76],
    frozenRows: HEADER_ROW + 1,
    expected: [],
    charts: [],
  };
}
