import type { BrandVariants } from '@fluentui/react-components';

/** Petrol: calm beside Excel's green. 80 on white is 5.8:1, 120 on the dark ground 5.3:1. */
export const petrol: BrandVariants = {
  10: '#03161b',
  20: '#062832',
  30: '#083744',
  40: '#0a4252',
  50: '#0c4d5f',
  60: '#0d586d',
  70: '#0f637b',
  80: '#116e88',
  90: '#1484a3',
  100: '#378da4',
  110: '#40a4bf',
  120: '#5eb2c9',
  130: '#81becf',
  140: '#9fcedb',
  150: '#bcdde6',
  160: '#deeef2',
};
