import { analysis } from './analysis';
import { document } from './document';
import { economy } from './economy';
import { headings } from './headings';
import { method } from './method';
import { prompts, promptsOfEmpty } from './prompts';
import { results } from './results';
import { summary } from './summary';
import { whoCame } from './whoCame';
import { words } from './words';

/**
 * The sentences of a drafted report, as templates to be read and changed without code. `{exits}`
 * is a number, `{exits:person|personer}` the word that goes with it: the first where it is one. A
 * sentence is left out where one of its numbers is missing. The capital at its beginning is set by
 * itself. A guide for writers stands in docs/rapporttexternas-ord.md.
 */
export const report = {
  analysis,
  document,
  economy,
  headings,
  method,
  prompts,
  promptsOfEmpty,
  results,
  summary,
  whoCame,
  words,
};
