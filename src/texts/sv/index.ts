import { charts } from './charts';
import { errors } from './errors';
import { pane } from './pane';
import { problems } from './problems';
import { tables } from './tables';

/** Every Swedish text. */
export const sv = { charts, errors, pane, problems, tables };
