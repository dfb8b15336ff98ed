import { createLightTheme, type Theme } from '@fluentui/react-components';
import { petrol } from './brand';

const light = createLightTheme(petrol);

/** Hints and labels of what is not chosen are as dark as other secondary text: grey reads as disabled. */
export const theme: Theme = { ...light, colorNeutralForeground3: light.colorNeutralForeground2 };
