import type { CellValue } from '../cells/cell';

/**
 * What a cell shows, as an audit reads it: the number as far as its digits are printed, "56 %" where
 * it is shown as per cent, "15,6" where it is rounded so. Marks for decimals and thousands are taken
 * from the value, not from the text, since they differ between languages.
 *
 * @param text as Excel prints it, in the user's language
 */
export function shownValue(value: CellValue, text: string): CellValue {
  const shown = text.trim();
  if (typeof value !== 'number' || shown === '' || /^#+$/.test(shown)) return value;
  const digits = shown.replace(/\D/g, '');
  if (shown.endsWith('%')) {
    const percent = printed(value * 100, digits) ?? printed(value, digits);
    return percent === null ? shown : `${percent} %`;
  }
  const number = printed(value, digits);
  if (number === null) return shown;
  return number.includes(',') ? number : Number(number);
}

const MOST_DECIMALS = 10;

/** A number rounded so that it is written in these digits; null where it is another number. */
function printed(value: number, digits: string): string | null {
  const size = Math.abs(value);
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const text = size.toFixed(decimals);
    if (text.replace('.', '') === digits) return (value < 0 ? '-' : '') + text.replace('.', ',');
  }
  return null;
}
