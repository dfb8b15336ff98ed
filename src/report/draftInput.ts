import { isSmall, type DisclosureRule } from '../definitions/disclosure';
import type { Serial } from '../definitions/serial';
import type { Steps } from '../steps/steps';
import { buildTablesInSteps } from '../tables/buildTables';
import { buildCharts } from '../tables/charts/buildCharts';
import type { Table } from '../tables/table';
import type { ReportInput } from '../tables/tableInput';
import type { ReportTexts } from '../texts/reportTexts';
import { detailFigures, spokenChoice } from './details';
import type { DraftInput } from './draftReport';
import { outlineFor } from './outline';

/** A report that has been made, and what its text needs besides. */
export interface MadeReport {
  readonly input: ReportInput;
  readonly disclosure: DisclosureRule;
  /** The tables of the report, small groups protected. */
  readonly tables: readonly Table[];
  readonly language: 'sv' | 'en';
  readonly reportTexts: ReportTexts;
  readonly extracted: Serial;
  /** Rows of the list that do not count. */
  readonly uncounted: number;
}

/** What a text is drafted from, for a report that has been made; in steps, since sentences may need more tables than the report has. */
export function* draftInputInSteps(made: MadeReport): Steps<DraftInput> {
  const { input, disclosure, tables, language } = made;
  const { period, definitions, choice, texts } = input;
  const spoken =
    disclosure.mode === 'off'
      ? yield* buildTablesInSteps({ ...input, choice: spokenChoice(choice) })
      : tables;
  return {
    outline: definitions.outline ?? outlineFor(input.layout),
    period,
    definitions,
    language,
    texts,
    reportTexts: made.reportTexts,
    tables,
    spoken,
    details: detailFigures(input, disclosure),
    charts: choice.charts ? buildCharts(tables, { period, definitions, language, texts }) : [],
    budget: input.budget?.report ?? null,
    disclosure,
    extracted: made.extracted,
    rows: {
      counted: unlessSmall(input.participants.length, disclosure),
      uncounted: unlessSmall(made.uncounted, disclosure),
    },
    longEnrolledMonths: choice.longEnrolledMonths,
  };
}

function unlessSmall(rows: number, { mode, threshold }: DisclosureRule): number | null {
  return mode === 'public' && isSmall(rows, threshold) ? null : rows;
}
