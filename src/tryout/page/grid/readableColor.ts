/** How light a colour looks: 0 black, 1 white. */
export function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) || 0);
}

function hexOf(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** The same hue, light where it was dark and dark where it was light: for ink that was chosen for the other kind of paper. */
export function flipped(color: string): string {
  const rgb = channels(color);
  const shift = 255 - Math.max(...rgb) - Math.min(...rgb);
  return hexOf(rgb.map((channel) => channel + shift));
}

/** How much lighter than the page's own dark paper a deep fill is, so that it can be told from it. */
const LIFT = 0x20;
const PALE = 0.55;

/** The fill as it is shown: on dark paper pale fills turn deep, in the same hue. */
export function fillFor(fill: string, dark: boolean): string {
  if (!dark || lightness(fill) < PALE) return fill;
  const lifted = channels(flipped(fill)).map((channel) => Math.min(255, channel + LIFT));
  return hexOf(lifted);
}

/**
 * The ink for a cell. Sheets are made for white paper: on dark paper dark ink turns light, and a
 * filled cell without ink of its own gets black or white, whichever can be read on the fill as it is
 * shown. Null: the page's own ink.
 * @param fill as the sheet has it
 */
export function inkFor(
  ink: string | undefined,
  fill: string | undefined,
  dark: boolean,
): string | null {
  const shown = fill === undefined ? undefined : fillFor(fill, dark);
  if (ink === undefined) {
    if (shown === undefined) return null;
    return lightness(shown) > 0.5 ? '#1A1A1A' : '#FFFFFF';
  }
  const paperChanged = dark && shown !== fill;
  const onDarkPaper = dark && fill === undefined;
  return (paperChanged || onDarkPaper) && lightness(ink) < PALE ? flipped(ink) : ink;
}
