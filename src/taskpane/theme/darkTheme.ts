import { createDarkTheme, type Theme } from '@fluentui/react-components';
import { DARK_COLORS } from '../../tables/charts/colors';
import { petrol } from './brand';
import { chartTokens } from './chartTokens';

const dark = createDarkTheme(petrol);

/** Links and marks are lifted two steps, so that they keep 4.5:1 on the dark ground. Secondary text as in the light theme. */
export const theme: Theme = {
  ...dark,
  ...chartTokens(DARK_COLORS),
  colorNeutralForeground3: dark.colorNeutralForeground2,
  colorBrandForeground1: petrol[120],
  colorBrandForeground2: petrol[130],
  colorBrandForegroundLink: petrol[120],
  colorBrandForegroundLinkHover: petrol[130],
  colorBrandForegroundLinkPressed: petrol[130],
  colorCompoundBrandForeground1: petrol[120],
  colorCompoundBrandForeground1Hover: petrol[130],
  colorCompoundBrandForeground1Pressed: petrol[130],
  colorCompoundBrandStroke: petrol[120],
  colorCompoundBrandStrokeHover: petrol[130],
  colorCompoundBrandBackground: petrol[120],
  colorCompoundBrandBackgroundHover: petrol[130],
};
