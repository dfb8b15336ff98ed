import type { FunctionTexts } from '../../functionTexts';
import { about } from './about';
import { mistakes } from './mistakes';
import { view } from './view';

/** Every English text of the custom functions. */
export const functions: FunctionTexts = { about, mistakes, view };
