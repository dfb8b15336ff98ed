import { formatNumber } from './numbers';

/** Kronor as text: whole where they are, else with öre: "240 000", "198 500,50". */
export function formatAmount(kronor: number, language: 'sv' | 'en'): string {
  return formatNumber(kronor, language, Number.isInteger(kronor) ? 0 : 2);
}
