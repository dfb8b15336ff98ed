import { SERIES_MEANINGS, type SeriesMeaning } from '../../../src/tables/charts/chart';
import { DARK_COLORS, LIGHT_COLORS } from '../../../src/tables/charts/colors';

type Rgb = readonly [number, number, number];

/** What people with each kind of colour blindness see of linear light, after Viénot, Brettel and Mollon (1999) and, for tritanopia, Machado and others (2009). */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const part = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function seen(color: Rgb, [r, g, b]: readonly [Rgb, Rgb, Rgb]): Rgb {
  const row = (m: Rgb): number =>
    Math.min(1, Math.max(0, m[0] * color[0] + m[1] * color[1] + m[2] * color[2]));
  return [row(r), row(g), row(b)];
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)) + 0.05, luminance(linear(b)) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * t * (1 / 116) + 16 / 116;
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: string, b: string, sight: readonly [Rgb, Rgb, Rgb]): number {
  const [p, q] = [lab(seen(linear(a), sight)), lab(seen(linear(b), sight))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** Those that stand in one chart. */
const TOGETHER: readonly (readonly SeriesMeaning[])[] = [
  ['all', 'median'],
  ['women', 'men', 'unknownSex'],
];

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const));

describe.each([
  ['light', LIGHT_COLORS, '#ffffff'],
  ['dark', DARK_COLORS, '#292929'],
] as const)('the %s colours of charts', (_, colors, ground) => {
  test('stand out from the ground, 3:1 at least', () => {
    const faint = SERIES_MEANINGS.filter((one) => contrast(colors[one], ground) < 3);
    expect(faint).toEqual([]);
  });

  test('are apart in grey where they stand together', () => {
    const alike = TOGETHER.flatMap((group) =>
      pairs(group).filter(([a, b]) => contrast(colors[a], colors[b]) < 1.4),
    );
    expect(alike).toEqual([]);
  });

  test.each(Object.keys(SIGHTS))('are all apart with %s sight', (name) => {
    const sight = SIGHTS[name];
    if (sight === undefined) throw new Error(name);
    const alike = pairs(SERIES_MEANINGS).filter(
      ([a, b]) => distance(colors[a], colors[b], sight) < 15,
    );
    expect(alike).toEqual([]);
  });
});
