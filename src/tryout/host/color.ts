import { asText } from './args';
import { refusal } from './hostError';

/** The names of HTML colours that this host knows; Excel knows them all. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  orange: '#FFA500',
};

/** A colour as `#RRGGBB` in capitals, from the same with or without `#`, or from its name. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw refusal('argument', `${text} is no colour`);
  return `#${digits.toUpperCase()}`;
}
