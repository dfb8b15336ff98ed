import type { DefinitionSet } from '../definitions/definitionSet';
import type { DisclosureRule } from '../definitions/disclosure';
import type { Period } from '../definitions/period';
import type { Serial } from '../definitions/serial';
import type { BudgetReport } from '../measures/budgetReport';
import type { Figure } from '../measures/figure';
import type { Chart } from '../tables/charts/chart';
import type { Table } from '../tables/table';
import type { ReportTexts } from '../texts/reportTexts';
import type { Texts } from '../texts/texts';
import { analyseEconomy, draftEconomy } from './blocks/economy';
import { draftMethod } from './blocks/method';
import { draftResults } from './blocks/results';
import { analyseResults } from './blocks/resultsAnalysis';
import { draftSummary, summariseEconomy } from './blocks/summary';
import { draftWhoCame } from './blocks/whoCame';
import { analyseWhoCame } from './blocks/whoCameAnalysis';
import type { Draft, Paragraph } from './draft';
import type { BlockId, Outline, OutlineHeading } from '../definitions/outline';
import { headingTitle } from './headingTitle';
import { periodInTitle } from './periodWords';
import { fillText } from './template';
import { createWriter, type Writer } from './writer';

/** All that a report is drafted from. */
export interface DraftInput {
  readonly outline: Outline;
  readonly period: Period;
  readonly definitions: DefinitionSet;
  readonly language: 'sv' | 'en';
  readonly texts: Texts;
  readonly reportTexts: ReportTexts;
  /** The tables that stand in the report, small groups protected as there. */
  readonly tables: readonly Table[];
  /** The tables that sentences may be drawn from, protected likewise: those of the report or, where nothing is protected, all (`spokenTables`). */
  readonly spoken: readonly Table[];
  /** Figures that no table has, for sentences of their own; none where small groups are protected. */
  readonly details: readonly Figure[];
  readonly charts: readonly Chart[];
  readonly budget: BudgetReport | null;
  readonly disclosure: DisclosureRule;
  /** The day that the list was read. */
  readonly extracted: Serial;
  /** Rows of the list that count, and that do not; null where so few are not told of. */
  readonly rows: { readonly counted: number | null; readonly uncounted: number | null };
  /** From how many months on somebody has been enrolled long. */
  readonly longEnrolledMonths: number;
}

/**
 * A report as text, in the order of the outline: under each heading what figures carry, with tables
 * and charts, then questions to answer. What no figure carries is not said: where that is all, a
 * question stands in its place.
 */
export function draftReport(input: DraftInput): Draft {
  const writer = createWriter(input);
  return {
    title: fillText(input.reportTexts.document.title, {
      period: periodInTitle(input.period, input.reportTexts),
    }),
    language: input.language,
    sections: input.outline.map((heading) => {
      const { prompts, promptsOfEmpty } = input.reportTexts;
      const drafted = heading.blocks.flatMap((block) => draftBlock(block, writer));
      return {
        id: heading.id,
        title: headingTitle(heading, input.reportTexts),
        level: heading.level,
        paragraphs: [
          ...drafted,
          ...(drafted.length === 0 ? promptsOf(heading, promptsOfEmpty, 'empty') : []),
          ...promptsOf(heading, prompts, 'prompt'),
        ],
        dropped: [],
      };
    }),
  };
}

function draftBlock(block: BlockId, writer: Writer): readonly Paragraph[] {
  switch (block) {
    case 'summary':
      return draftSummary(writer);
    case 'summaryEconomy':
      return summariseEconomy(writer);
    case 'whoCame':
      return draftWhoCame(writer);
    case 'whoCameAnalysis':
      return analyseWhoCame(writer);
    case 'results':
      return draftResults(writer);
    case 'resultsAnalysis':
      return analyseResults(writer);
    case 'economy':
      return draftEconomy(writer);
    case 'economyAnalysis':
      return analyseEconomy(writer);
    case 'method':
      return draftMethod(writer);
  }
}

function promptsOf(
  { id }: OutlineHeading,
  prompts: Readonly<Record<string, readonly string[]>>,
  kind: 'prompt' | 'empty',
): readonly Paragraph[] {
  return (prompts[id] ?? []).map((question, i) => ({
    kind: 'prompt',
    id: `${id}.${kind}${i + 1}`,
    question,
  }));
}
