import type { Texts } from '../texts';
import { charts } from './charts';
import { errors } from './errors';
import { pane } from './pane';
import { problems } from './problems';
import { tables } from './tables';

/** Every English text. */
export const en: Texts = { charts, errors, pane, problems, tables };
