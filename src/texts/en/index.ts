import type { Texts } from '../texts';
import { pane } from './pane';
import { problems } from './problems';

/** Every English text. */
export const en: Texts = { pane, problems };
