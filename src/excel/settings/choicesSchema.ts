import * as v from 'valibot';
import { DEFAULT_DISCLOSURE, DISCLOSURE_MODES, THRESHOLDS } from '../../definitions/disclosure';
import { LAYOUTS } from '../../definitions/layout';
import { MEANINGS } from '../../participants/mapping';
import { TABLE_IDS } from '../../tables/table';
import { BUDGET_TABLES, DEFAULT_TABLE_CHOICE } from '../../tables/tableChoice';
import type { Choices } from '../workbookAccess';
import { budgetSchema } from './budgetSchema';
import { definitionSet, outcomeWords } from './definitionSetSchema';

const mappingChoice = v.record(
  v.picklist(MEANINGS),
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
);

/** A table that this version does not know is passed over: a later one may have more. */
const tableIds = v.pipe(
  v.array(v.string()),
  v.transform((chosen) => TABLE_IDS.filter((id) => chosen.includes(id))),
);

const tableChoice = v.object({
  tables: tableIds,
  compare: v.boolean(),
  longEnrolledMonths: v.pipe(v.number(), v.integer(), v.minValue(1)),
  // Missing in what was saved before there were charts.
  charts: v.optional(v.boolean(), DEFAULT_TABLE_CHOICE.charts),
});

const disclosure = v.object({
  mode: v.picklist(DISCLOSURE_MODES),
  threshold: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(THRESHOLDS.least),
    v.maxValue(THRESHOLDS.most),
  ),
});

const known = v.object({
  lists: v.record(v.string(), v.nullable(v.record(v.picklist(MEANINGS), v.string()))),
  leftWords: v.array(v.string()),
});

/** The form of saved choices. */
export const choicesSchema = v.object({
  blockIds: v.array(v.string()),
  mapping: v.record(v.string(), mappingChoice),
  outcomeWords,
  supportUnit: v.nullable(v.picklist(['months', 'years'])),
  period: v.object({ from: v.number(), to: v.number() }),
  definitions: definitionSet,
  ownDefinitions: v.array(definitionSet),
  layout: v.picklist(LAYOUTS),
  // Missing in what was saved before tables could be chosen.
  tableChoice: v.optional(tableChoice, DEFAULT_TABLE_CHOICE),
  // Missing in what was saved before small groups could be protected.
  disclosure: v.optional(disclosure, DEFAULT_DISCLOSURE),
  // Missing in what was saved before problems could be passed over.
  ignored: v.optional(v.array(v.string()), () => []),
  known: v.optional(v.nullable(known), null),
  budget: budgetSchema,
  language: v.picklist(['sv', 'en']),
});

/** Saved choices, or null where the setting is not of the form this version writes. */
export function parseChoices(setting: unknown): Choices | null {
  const result = v.safeParse(choicesSchema, setting);
  if (!result.success) return null;
  const { output } = result;
  return hasBudget(setting) ? output : withBudgetTables(output);
}

/** False for what was saved before there were budgets. */
function hasBudget(setting: unknown): boolean {
  return typeof setting === 'object' && setting !== null && 'budget' in setting;
}

/** Nobody has unticked tables that were not there to tick. */
function withBudgetTables(choices: Choices): Choices {
  const { tableChoice } = choices;
  return {
    ...choices,
    tableChoice: {
      ...tableChoice,
      tables: [...new Set([...tableChoice.tables, ...BUDGET_TABLES])],
    },
  };
}
