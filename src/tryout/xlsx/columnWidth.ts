const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** A column width as files have it, in characters of the normal font (margins included) → points. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

/** Points → characters of the normal font (margins included). */
export function charactersOfPoints(points: number): number {
  return points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER;
}
