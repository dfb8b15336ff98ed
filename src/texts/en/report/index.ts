import type { ReportTexts } from '../../reportTexts';
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

/** The sentences of a drafted report in English; the Swedish ones say how templates are written. */
export const report: ReportTexts = {
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
