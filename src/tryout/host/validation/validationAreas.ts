import type { ModelValidation } from '../../model/validation';
import type { Area, ModelSheet } from '../../model/workbookModel';
import { intersection } from '../place';

/** What is left of an area without the cells of another: at most four areas. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const { top, left, bottom, right } = common;
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Takes an area's cells out of the sheet's validations and gives back what held for them. */
export function takeOut(sheet: ModelSheet, area: Area): ModelValidation[] {
  const taken: ModelValidation[] = [];
  sheet.validations = sheet.validations.flatMap((validation) => {
    const common = intersection(validation.area, area);
    if (!common) return [validation];
    taken.push({ ...validation, area: common });
    return without(validation.area, area).map((rest) => ({ ...validation, area: rest }));
  });
  return taken;
}

/** The validations that hold for cells of an area. */
export function validationsIn(sheet: ModelSheet, area: Area): readonly ModelValidation[] {
  return sheet.validations.filter((validation) => intersection(validation.area, area));
}

function size({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Whether every cell of the area has a validation. */
export function coversWhole(sheet: ModelSheet, area: Area): boolean {
  const covered = validationsIn(sheet, area).map((validation) =>
    size(intersection(validation.area, area) ?? area),
  );
  return covered.reduce((sum, cells) => sum + cells, 0) === size(area);
}

/** New rows right below an area get the validations of its last row, as when a table grows. */
export function growValidations(sheet: ModelSheet, area: Area, bottom: number): void {
  const lastRow = { ...area, top: area.bottom };
  for (const validation of validationsIn(sheet, lastRow)) {
    const { left, right } = intersection(validation.area, lastRow) ?? lastRow;
    const added = { top: area.bottom + 1, bottom, left, right };
    takeOut(sheet, added);
    sheet.validations.push({ ...validation, area: added });
  }
}
