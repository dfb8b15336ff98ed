import { useEffect, useMemo, useState } from 'react';
import type { DefinitionSet } from '../../definitions/definitionSet';
import type { LayoutId } from '../../definitions/layout';
import type { Period } from '../../definitions/period';
import type { PeriodProposal } from '../../definitions/proposePeriods';
import type { Serial } from '../../definitions/serial';
import type { Language } from '../../excel/workbookAccess';
import type { Block } from '../../participants/block';
import type { Reading } from '../../participants/reading';
import { buildTables } from '../../tables/buildTables';
import { buildCharts } from '../../tables/charts/buildCharts';
import type { Chart } from '../../tables/charts/chart';
import type { Table } from '../../tables/table';
import type { Texts } from '../../texts/texts';
import { loadTexts } from '../app/loadTexts';
import { useTexts } from '../app/textsContext';
import {
  chosenBlocks,
  chosenPeriod,
  definitionSets,
  offeredPeriods,
  proposedDefinitions,
  readChosen,
} from './derive';
import type { WizardState } from './wizardState';

/** Everything that follows from the workbook and the choices so far. */
export interface Report {
  /** The chosen lists as they were recognised. */
  readonly recognised: readonly Block[];
  /** The same, with the user's corrections. */
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  readonly offered: readonly PeriodProposal[];
  readonly period: Period | null;
  readonly sets: readonly DefinitionSet[];
  readonly ownIds: ReadonlySet<string>;
  readonly definitions: DefinitionSet;
  /** The place in the workbook that the proposed definitions rest on, null for none; undefined once the definitions were chosen. */
  readonly proposedBecause: string | null | undefined;
  readonly layout: LayoutId;
  /** Null before the review step, and while the texts of the report's language are being fetched. */
  readonly tables: readonly Table[] | null;
  /** Of the tables, where charts are wanted. */
  readonly charts: readonly Chart[];
}

const NOBODY: Reading = {
  participants: [],
  uncounted: [],
  problems: [],
  words: [],
  rowCount: 0,
  supportUnit: null,
};

/** Computes the report from the wizard's state; each part only when what it depends on has changed. */
export function useReport({ opened, draft, at }: WizardState, today: Serial): Report {
  const { blockIds, mapping, outcomeWords, supportUnit, ownDefinitions, tableChoice } = draft;
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
  const reading = useMemo(
    () =>
      beyondSource ? readChosen(opened, blocks, { outcomeWords, supportUnit }, today) : NOBODY,
    [beyondSource, opened, blocks, outcomeWords, supportUnit, today],
  );
  const offered = useMemo(
    () => offeredPeriods(reading.participants, today),
    [reading.participants, today],
  );
  const proposed = useMemo(() => proposedDefinitions(opened, recognised), [opened, recognised]);

  const period = chosenPeriod(draft, offered);
  const [from, to] = [period?.from, period?.to];
  const definitions = draft.definitions ?? proposed.preset;
  const layout = draft.layout ?? definitions.layout;
  const sets = definitionSets(ownDefinitions, definitions);
  const ownIds = useMemo(() => new Set(ownDefinitions.map(({ id }) => id)), [ownDefinitions]);

  const reportTexts = useReportTexts(draft.language);
  const tables = useMemo(
    () =>
      !reviewing || reportTexts === null || from === undefined || to === undefined
        ? null
        : buildTables({
            participants: reading.participants,
            period: { from, to },
            definitions,
            layout,
            supportUnit: reading.supportUnit,
            choice: tableChoice,
            budget: null,
            texts: reportTexts,
          }),
    [reviewing, reportTexts, from, to, reading, definitions, layout, tableChoice],
  );
  const charts = useMemo(
    () =>
      tables === null || reportTexts === null || from === undefined || to === undefined
        ? []
        : tableChoice.charts
          ? buildCharts(tables, {
              period: { from, to },
              definitions,
              language: draft.language,
              texts: reportTexts,
            })
          : [],
    [tables, reportTexts, from, to, tableChoice.charts, definitions, draft.language],
  );
  return {
    recognised,
    blocks,
    reading,
    offered,
    period,
    sets,
    ownIds,
    definitions,
    proposedBecause: draft.definitions === null ? proposed.because : undefined,
    layout,
    tables,
    charts,
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
