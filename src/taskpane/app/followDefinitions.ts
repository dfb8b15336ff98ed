import { rulesKey, type DefinitionSet } from '../../definitions/definitionSet';
import type { WorkbookDefinitions } from '../../definitions/workbookDefinitions';
import type { WorkbookAccess } from '../../excel/workbookAccess';

/** A way to the workbook that the custom functions follow: they always count under what it now says. */
export interface FollowedWorkbook {
  readonly access: WorkbookAccess;
  /** What the workbook counts under: asked for once, at the first need, and kept. */
  readonly definitions: () => Promise<WorkbookDefinitions>;
  /** The same at this moment, as last known; before it is known, as where nothing is chosen. */
  readonly known: () => WorkbookDefinitions;
}

const NONE: WorkbookDefinitions = { definitions: null, ownDefinitions: [], outcomeWords: {} };

/**
 * Keeps what the workbook counts under as it passes by. Where it changes, every formula is
 * calculated anew, since Excel cannot know that the functions' results depend on it; where it does
 * not, nothing is asked of Excel.
 */
export function followDefinitions(inner: WorkbookAccess): FollowedWorkbook {
  let kept: WorkbookDefinitions | null = null;

  /** What comes from the workbook itself is nothing new unless something else was known. */
  function learn(read: WorkbookDefinitions): void {
    if (kept === null) kept = read;
    else settle(read);
  }

  function settle(now: WorkbookDefinitions): void {
    const changed = kept === null || fingerprint(kept) !== fingerprint(now);
    kept = now;
    // What was saved stands, whether the formulas follow at once or at the next calculation.
    if (changed) inner.recalculate().catch(() => undefined);
  }

  const access: WorkbookAccess = {
    ...inner,
    async findEarlierWork() {
      const earlier = await inner.findEarlierWork();
      learn(earlier.definitions);
      return earlier;
    },
    async open(following) {
      const opened = await inner.open(following);
      learn(opened.definitions);
      return opened;
    },
    async insert(plan, following) {
      const report = await inner.insert(plan, following);
      const { definitions, ownDefinitions, outcomeWords } = plan.choices;
      settle({ definitions, ownDefinitions, outcomeWords });
      return report;
    },
    async saveDefinitions(definitions) {
      await inner.saveDefinitions(definitions);
      settle(definitions);
    },
  };

  return {
    access,
    async definitions() {
      if (kept === null) learn(await inner.readDefinitions());
      return kept ?? NONE;
    },
    known: () => kept ?? NONE,
  };
}

/** The same for definitions that count the same, however they came to be. */
function fingerprint(all: WorkbookDefinitions): string {
  const { definitions, ownDefinitions, outcomeWords } = all;
  return JSON.stringify([
    definitions && rules(definitions),
    ownDefinitions.map(rules),
    Object.entries(outcomeWords).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function rules(set: DefinitionSet): readonly unknown[] {
  return [set.id, set.name, rulesKey(set)];
}
