import { useEffect, useMemo, useState } from 'react';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { LayoutId } from '../../definitions/layout';
import type { Period } from '../../definitions/period';
import { proposePreset } from '../../definitions/presets';
import type { PeriodProposal } from '../../definitions/proposePeriods';
import type { Serial } from '../../definitions/serial';
import type { Language } from '../../excel/workbookAccess';
import type { Block } from '../../participants/block';
import type { Reading } from '../../participants/reading';
import type { Chart } from '../../tables/charts/chart';
import type { Table } from '../../tables/table';
import type { Texts } from '../../texts/texts';
import type { BudgetInput } from '../../tables/tableInput';
import { loadTexts } from '../app/loadTexts';
import { useTexts } from '../app/textsContext';
import { useReportBudget } from '../budget/useReportBudget';
import { useInSteps, type Work } from '../app/useInSteps';
import { chosenBlocks, chosenPeriod, definitionSets } from './derive';
import { eventDays, type EventDays } from './eventDays';
import { readListsInSteps, reportTablesInSteps, type ReadLists } from './reportSteps';
import type { WizardState } from './wizardState';

/** Everything that follows from the workbook and the choices so far. */
export interface Report {
  /** The chosen lists as they were recognised. */
  readonly recognised: readonly Block[];
  /** The same, with the user's corrections. */
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  readonly offered: readonly PeriodProposal[];
  readonly days: EventDays;
  readonly period: Period | null;
  readonly sets: readonly DefinitionSet[];
  readonly ownIds: ReadonlySet<string>;
  readonly definitions: DefinitionSet;
  /** The place in the workbook that the proposed definitions rest on, null for none; undefined once the definitions were chosen. */
  readonly proposedBecause: string | null | undefined;
  readonly layout: LayoutId;
  /** Null for a report without a budget, and while its texts are being fetched. */
  readonly budget: BudgetInput | null;
  /** The reading of the lists, while it is under way or left off; the reading is an earlier one then. */
  readonly readingWork: Work | null;
  /** Whether any reading has been finished. */
  readonly everRead: boolean;
  /** Null before the review step, while the texts of the report's language are being fetched, and until they have been built. */
  readonly tables: readonly Table[] | null;
  /** Of the tables, where charts are wanted. */
  readonly charts: readonly Chart[];
  /** How many numbers of the tables are about few people, shown or not; null where there are no tables. */
  readonly smallCells: number | null;
  /** The building of the tables, while it is under way or left off; the tables are earlier ones then. */
  readonly tablesWork: Work | null;
  /** True where reading and tables are those of the choices as they are. */
  readonly upToDate: boolean;
}

const NOTHING_READ: ReadLists = {
  reading: {
    participants: [],
    uncounted: [],
    problems: [],
    words: [],
    rowCount: 0,
    supportUnit: null,
  },
  offered: [],
  proposed: proposePreset([]),
  days: eventDays([]),
};

/**
 * Computes the report from the wizard's state; each part only when what it depends on has changed,
 * and what takes long in steps, the earlier result staying until the new one is there.
 */
export function useReport({ opened, draft, at }: WizardState, today: Serial): Report {
  const {
    blockIds,
    mapping,
    outcomeWords,
    supportUnit,
    ownDefinitions,
    tableChoice,
    disclosure,
    language,
  } = draft;
  const beyondSource = at.step !== 'source';
  const reviewing = at.step === 'review';

  const recognised = useMemo(
    () => opened.blocks.filter(({ id }) => blockIds.includes(id)),
    [opened, blockIds],
  );
  const blocks = useMemo(
    () => chosenBlocks(opened, { blockIds, mapping }),
    [opened, blockIds, mapping],
  );
  const beginReading = useMemo(() => {
    const { sheets } = opened;
    return beyondSource
      ? () =>
          readListsInSteps({ sheets, blocks, outcomeWords, supportUnit, today }, opened, recognised)
      : null;
  }, [beyondSource, opened, recognised, blocks, outcomeWords, supportUnit, today]);
  const { value: lists, work: readingWork } = useInSteps(beginReading);
  const { reading, offered, proposed, days } =
    lists !== null && beyondSource ? lists : NOTHING_READ;
  const isRead = lists !== null && readingWork === null && beyondSource;

  const period = chosenPeriod(draft, offered);
  const [from, to] = [period?.from, period?.to];
  const definitions = draft.definitions ?? proposed.preset;
  const layout = draft.layout ?? definitions.layout;
  const sets = definitionSets(ownDefinitions, definitions);
  const ownIds = useMemo(() => new Set(ownDefinitions.map(({ id }) => id)), [ownDefinitions]);

  const reportTexts = useReportTexts(language);
  const budget = useReportBudget({
    budgets: opened.budgets,
    choice: draft.budget,
    period,
    language,
  });
  const beginTables = useMemo(
    () =>
      !reviewing ||
      !isRead ||
      reportTexts === null ||
      budget === undefined ||
      from === undefined ||
      to === undefined
        ? null
        : () =>
            reportTablesInSteps(
              {
                participants: reading.participants,
                period: { from, to },
                definitions,
                layout,
                supportUnit: reading.supportUnit,
                choice: tableChoice,
                budget: budget ?? null,
                texts: reportTexts,
              },
              disclosure,
              language,
            ),
    [
      reviewing,
      isRead,
      reportTexts,
      budget,
      from,
      to,
      reading,
      definitions,
      layout,
      tableChoice,
      disclosure,
      language,
    ],
  );
  const { value: built, work: tablesWork } = useInSteps(beginTables);
  return {
    recognised,
    blocks,
    reading,
    offered,
    days,
    period,
    sets,
    ownIds,
    definitions,
    proposedBecause: draft.definitions === null ? proposed.because : undefined,
    layout,
    budget: budget ?? null,
    readingWork,
    everRead: lists !== null,
    tables: reviewing ? (built?.tables ?? null) : null,
    charts: built?.charts ?? [],
    smallCells: built?.smallCells ?? null,
    tablesWork,
    upToDate: isRead && beginTables !== null && tablesWork === null,
  };
}

type Fetched =
  | { readonly language: Language; readonly texts: Texts }
  | { readonly language: Language; readonly error: unknown };

/** The texts of the report's language: the pane's own, or fetched when it is another. */
function useReportTexts(wanted: Language): Texts | null {
  const { texts, language } = useTexts();
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    if (wanted === language) return;
    let current = true;
    const ifCurrent = (outcome: Fetched) => {
      if (current) setFetched(outcome);
    };
    loadTexts(wanted).then(
      (loaded) => ifCurrent({ language: wanted, texts: loaded }),
      (error: unknown) => ifCurrent({ language: wanted, error }),
    );
    return () => {
      current = false;
    };
  }, [wanted, language]);
  if (wanted === language) return texts;
  if (fetched?.language !== wanted) return null;
  if ('error' in fetched) throw fetched.error;
  return fetched.texts;
}
