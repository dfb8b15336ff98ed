import type { Group } from './figure';
import type { FormulaScope } from './formula';
import { PERIOD_FROM, PERIOD_TO, PREVIOUS_FROM, PREVIOUS_TO } from './workbookNames';

/** The period before the report's, as the named cells hold it. */
export function previousScope(group: Group): FormulaScope {
  return { from: PREVIOUS_FROM, to: PREVIOUS_TO, group };
}

/** What the named cells of the period before hold, as expressions: they follow the report's period. */
export function previousPeriodFormula(): Readonly<Record<'from' | 'to', string>> {
  const next = `(${PERIOD_TO}+1)`;
  const months = `(YEAR(${next})-YEAR(${PERIOD_FROM}))*12+MONTH(${next})-MONTH(${PERIOD_FROM})`;
  return {
    from: `IF(DAY(${next})=DAY(${PERIOD_FROM}),EDATE(${PERIOD_FROM},-(${months})),2*${PERIOD_FROM}-${next})`,
    to: `${PERIOD_FROM}-1`,
  };
}
