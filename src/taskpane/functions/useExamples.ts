import { useMemo } from 'react';
import type { PresetProposal } from '../../definitions/presets';
import type { Serial } from '../../definitions/serial';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { OpenedWorkbook } from '../../excel/workbookAccess';
import type { Reading } from '../../participants/reading';
import { createRunner, type FunctionRunner } from '../../functions/runner';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import { useInSteps, type Work } from '../app/useInSteps';
import type { ExampleBasis } from './examples';
import type { List } from './listRange';
import { exampleWord, firstList, listsIn, readListInSteps } from './lists';
import type { Printing } from './printResult';

/** Everything that the examples of an open workbook are made with. */
export interface Examples {
  /** Everybody on the list; null where there is none. */
  readonly reading: Reading | null;
  readonly proposal: PresetProposal;
  readonly basis: ExampleBasis;
  readonly run: FunctionRunner;
  readonly printing: Printing;
}

interface ChosenExamples {
  readonly lists: readonly List[];
  readonly list: List | null;
  /** Null until the list has been read for the first time. */
  readonly examples: Examples | null;
  /** The reading of the list, while it is under way or left off; the examples are of an earlier one then. */
  readonly work: Work | null;
}

interface ExamplesInput {
  readonly opened: OpenedWorkbook;
  /** Null: the list to begin with. */
  readonly listId: string | null;
  readonly definitions: WorkbookDefinitions;
  readonly functionTexts: FunctionTexts;
  readonly today: Serial;
}

/** Each part is worked out anew only when what it depends on has changed, and a list is read in steps. */
export function useExamples(input: ExamplesInput): ChosenExamples {
  const { opened, listId, definitions, functionTexts, today } = input;
  const { texts, language } = useTexts();
  const lists = useMemo(() => listsIn(opened), [opened]);
  const list = useMemo(
    () => lists.find(({ block }) => block.id === listId) ?? firstList(lists, opened),
    [lists, listId, opened],
  );
  const { outcomeWords } = definitions;
  const begin = useMemo(
    () => () => readListInSteps(opened, list, outcomeWords, today),
    [opened, list, outcomeWords, today],
  );
  const { value, work } = useInSteps(begin);
  const run = useMemo(
    () => createRunner({ texts, functionTexts, workbook: () => definitions }),
    [texts, functionTexts, definitions],
  );
  const basis = useMemo<ExampleBasis | null>(
    () =>
      value === null
        ? null
        : {
            list: value.list,
            period: value.period,
            definitions,
            outcomeWord: exampleWord(value.reading),
            words: functionTexts.view.words,
          },
    [value, definitions, functionTexts],
  );
  // What another list gave is no example of this one.
  if (value === null || basis === null || value.list?.block.id !== list?.block.id) {
    return { lists, list, examples: null, work };
  }
  const { reading, proposal } = value;
  const supportUnit = value.list?.block.supportUnit?.unit ?? 'months';
  const printing = { language, texts: functionTexts.view, supportUnit };
  return { lists, list, examples: { reading, proposal, basis, run, printing }, work };
}
