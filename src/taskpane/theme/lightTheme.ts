import { createLightTheme, type Theme } from '@fluentui/react-components';
import { petrol } from './brand';

export const theme: Theme = createLightTheme(petrol);
