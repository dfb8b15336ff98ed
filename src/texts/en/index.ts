import type { Texts } from '../texts';
import { errors } from './errors';
import { pane } from './pane';
import { problems } from './problems';
import { tables } from './tables';

/** Every English text. */
export const en: Texts = { errors, pane, problems, tables };
