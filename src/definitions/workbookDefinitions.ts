import type { DefinitionSet } from './definitionSet';
import type { Outcome } from './outcome';

/** What a team has chosen in its workbook, for everything that counts there. */
export interface WorkbookDefinitions {
  /** Null where nothing has been chosen: nothing is guessed then. */
  readonly definitions: DefinitionSet | null;
  /** Copies of presets that the team has made. */
  readonly ownDefinitions: readonly DefinitionSet[];
  /** Corrections of the dictionary: outcome word as in the sheet → category. */
  readonly outcomeWords: Readonly<Record<string, Outcome>>;
}
