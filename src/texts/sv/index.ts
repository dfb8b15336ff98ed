import { pane } from './pane';
import { problems } from './problems';

/** Every Swedish text. */
export const sv = { pane, problems };
