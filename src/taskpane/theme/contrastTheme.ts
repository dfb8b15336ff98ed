import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { DARK_COLORS } from '../../tables/charts/colors';
import { chartTokens } from './chartTokens';

/** On black; where the user's own colours are forced on the page, charts go by shapes. */
export const theme: Theme = { ...teamsHighContrastTheme, ...chartTokens(DARK_COLORS) };
