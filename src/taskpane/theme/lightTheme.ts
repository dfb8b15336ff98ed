import { createLightTheme, type Theme } from '@fluentui/react-components';
import { LIGHT_COLORS } from '../../tables/charts/colors';
import { petrol } from './brand';
import { chartTokens } from './chartTokens';

const light = createLightTheme(petrol);

/** Hints and labels of what is not chosen are as dark as other secondary text: grey reads as disabled. */
export const theme: Theme = {
  ...light,
  ...chartTokens(LIGHT_COLORS),
  colorNeutralForeground3: light.colorNeutralForeground2,
};
