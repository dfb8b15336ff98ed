import * as v from 'valibot';
import { PROPOSED_BUDGET } from '../../budget/budgetChoice';
import { COLUMN_USES } from '../../budget/correctBudget';
import { TYPED_BASES } from '../../budget/typedBudget';

const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

const sheet = v.object({
  kind: v.literal('sheet'),
  place: v.object({ sheet: v.string(), cell: v.string() }),
  columns: v.record(
    v.string(),
    v.object({ use: v.picklist(COLUMN_USES), months: v.nullable(months) }),
  ),
  leftOut: v.array(v.string()),
});

const typed = v.object({
  kind: v.literal('typed'),
  typed: v.object({
    base: v.picklist(TYPED_BASES),
    year: v.string(),
    months,
    lines: v.array(v.object({ label: v.string(), base: v.string(), outcome: v.string() })),
    allotted: v.string(),
  }),
});

/** What was said of the budget. Missing in what was saved before there were budgets; a kind that this version does not know is nothing said. */
export const budgetSchema = v.fallback(
  v.optional(
    v.variant('kind', [
      v.object({ kind: v.literal('proposed') }),
      v.object({ kind: v.literal('none') }),
      sheet,
      typed,
    ]),
    PROPOSED_BUDGET,
  ),
  PROPOSED_BUDGET,
);
