import { mapReferences } from '../model/chart';
import { mapRuleFormulas } from '../model/validation';
import type { WorkbookModel } from '../model/workbookModel';

/** Changes the references that stand neither in cells nor in names: those of charts and validations. */
export function changeElsewhere(
  { sheets }: WorkbookModel,
  changed: (formula: string) => string,
): void {
  for (const sheet of sheets) {
    for (const chart of sheet.charts) mapReferences(chart, changed);
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: mapRuleFormulas(validation.rule, changed),
    }));
  }
}
