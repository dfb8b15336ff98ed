import { about } from './about';
import { mistakes } from './mistakes';
import { view } from './view';

/** Every Swedish text of the custom functions. */
export const functions = { about, mistakes, view };
