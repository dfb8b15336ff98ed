import { about } from './about';
import { mistakes } from './mistakes';

/** Every Swedish text of the custom functions. */
export const functions = { about, mistakes };
