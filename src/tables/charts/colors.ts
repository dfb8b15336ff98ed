import type { SeriesMeaning } from './chart';

/**
 * The colours of a chart on white: at least 3:1 to the ground, apart in every common kind of colour
 * blindness, and those of one chart apart in grey print too.
 */
export const LIGHT_COLORS: Readonly<Record<SeriesMeaning, string>> = {
  all: '#083744',
  median: '#1484a3',
  women: '#d97310',
  men: '#154f8f',
  unknownSex: '#6b6b6b',
};

/** The same on the dark ground of the pane. */
export const DARK_COLORS: Readonly<Record<SeriesMeaning, string>> = {
  all: '#bcdde6',
  median: '#35b5d6',
  women: '#ffbb78',
  men: '#3d7cc9',
  unknownSex: '#9a9a9a',
};
