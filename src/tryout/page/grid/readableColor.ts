/** How light a colour looks: 0 black, 1 white. */
export function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) || 0);
}

/** The same hue, light where it was dark and dark where it was light: for ink that was chosen for the other kind of paper. */
export function flipped(color: string): string {
  const rgb = channels(color);
  const shift = 255 - Math.max(...rgb) - Math.min(...rgb);
  const hex = rgb.map((channel) => (channel + shift).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`.toUpperCase();
}

/**
 * The ink for a cell. Sheets are made for white paper: on dark paper, ink of a cell without a fill
 * is flipped, and a filled cell without ink of its own gets black or white, whichever can be read.
 * Null: the page's own ink.
 */
export function inkFor(
  ink: string | undefined,
  fill: string | undefined,
  dark: boolean,
): string | null {
  if (fill !== undefined) return ink ?? (lightness(fill) > 0.5 ? '#1A1A1A' : '#FFFFFF');
  if (ink === undefined) return null;
  return dark && lightness(ink) < 0.55 ? flipped(ink) : ink;
}
