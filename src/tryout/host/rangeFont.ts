import { asBoolean, asNumber, asOneOf, asText } from './args';
import { asColor } from './color';
import { refusal } from './hostError';
import type { Kind } from './kind';
import type { Place } from './place';
import { styleMember } from './rangeFormat';

const UNDERLINES = ['None', 'Single', 'Double'] as const;
const MAX_FONT_SIZE = 409;

export const rangeFont: Kind<Place> = {
  members: {
    bold: styleMember('bold', false, asBoolean),
    italic: styleMember('italic', false, asBoolean),
    underline: styleMember('underline', 'None', (value) => asOneOf(value, UNDERLINES)),
    color: styleMember('fontColor', '#000000', asColor),
    name: styleMember('fontName', 'Aptos Narrow', asText),
    size: styleMember('fontSize', 11, (value) => {
      const size = asNumber(value);
      if (size < 1 || size > MAX_FONT_SIZE) throw refusal('argument', `a font size of ${size}`);
      return size;
    }),
  },
};
