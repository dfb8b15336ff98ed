import { useMemo } from 'react';
import type { Serial } from '../../definitions/serial';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { OpenedWorkbook } from '../../excel/workbookAccess';
import type { Reading } from '../../participants/reading';
import { createRunner, type FunctionRunner } from '../../functions/runner';
import type { FunctionTexts } from '../../texts/functionTexts';
import { useTexts } from '../app/textsContext';
import type { ExampleBasis } from './examples';
import type { List } from './listRange';
import { examplePeriod, exampleWord, firstList, listsIn, readList } from './lists';
import type { Printing } from './printResult';

/** Everything that the examples of an open workbook are made with. */
export interface Examples {
  readonly lists: readonly List[];
  /** Everybody on the list; null where there is none. */
  readonly reading: Reading | null;
  readonly basis: ExampleBasis;
  readonly run: FunctionRunner;
  readonly printing: Printing;
}

interface ExamplesInput {
  readonly opened: OpenedWorkbook;
  /** Null: the list to begin with. */
  readonly listId: string | null;
  readonly definitions: WorkbookDefinitions;
  readonly functionTexts: FunctionTexts;
  readonly today: Serial;
}

/** Each part is worked out anew only when what it depends on has changed. */
export function useExamples(input: ExamplesInput): Examples {
  const { opened, listId, definitions, functionTexts, today } = input;
  const { texts, language } = useTexts();
  const lists = useMemo(() => listsIn(opened), [opened]);
  const list = useMemo(
    () => lists.find(({ block }) => block.id === listId) ?? firstList(lists, opened),
    [lists, listId, opened],
  );
  const reading = useMemo(
    () => (list === null ? null : readList(opened, list, definitions, today)),
    [opened, list, definitions, today],
  );
  const run = useMemo(
    () => createRunner({ texts, functionTexts, workbook: () => definitions }),
    [texts, functionTexts, definitions],
  );
  const basis = useMemo(
    () => ({
      list,
      period: examplePeriod(opened, reading, today),
      definitions,
      outcomeWord: exampleWord(reading),
      words: functionTexts.view.words,
    }),
    [list, opened, reading, today, definitions, functionTexts],
  );
  const supportUnit = list?.block.supportUnit?.unit ?? 'months';
  const printing = { language, texts: functionTexts.view, supportUnit };
  return { lists, reading, basis, run, printing };
}
