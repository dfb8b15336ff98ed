/** No-break space: between thousands and before %, as Swedish typography has it. */
const NBSP = '\u00a0';

/** A number in Swedish or English writing: "1 810 507", "15,6"; `decimals` digits after the mark. */
export function formatNumber(value: number, language: 'sv' | 'en', decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? NBSP : ',');
  const digits =
    fraction === undefined ? grouped : grouped + (language === 'sv' ? ',' : '.') + fraction;
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `\u2212${digits}` : digits;
}

/** A fraction as per cent: 0.733 with one decimal → "73,3 %" or "73.3%". */
export function formatPercent(fraction: number, language: 'sv' | 'en', decimals = 0): string {
  return formatNumber(fraction * 100, language, decimals) + (language === 'sv' ? `${NBSP}%` : '%');
}

/** A rate with one decimal, or none where it is whole: 0.56 → "56 %", 11/15 → "73,3 %". */
export function formatRate(fraction: number, language: 'sv' | 'en'): string {
  const tenths = Math.round(fraction * 1000);
  return formatPercent(fraction, language, tenths % 10 === 0 ? 0 : 1);
}
