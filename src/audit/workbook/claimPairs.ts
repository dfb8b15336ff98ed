import { fullAddress } from '../../cells/cell';
import type { Serial } from '../../definitions/serial';
import type { MeasureInput } from '../../measures/countMeasure';
import { mapInSteps, type Steps } from '../../steps/steps';
import type { Listed } from '../../texts/auditWords';
import type { AuditWorkbook } from '../auditWorkbook';
import type { Claim } from '../claim';
import type { AuditContext } from '../context';
import { groupBy } from '../groupBy';
import { countReadings } from './countReadings';
import { dayReadings } from './dayReadings';
import type { Pair } from './pair';
import { periodOf } from './periodOf';
import { timeReadings } from './timeReadings';

/** The counts and times of a report that a list of participants can tell; each value once. */
export function* claimPairs(
  context: AuditContext,
  workbook: AuditWorkbook,
): Steps<readonly Pair[]> {
  const days = daysByCell(context);
  const ofOneTeam = withoutOtherTeams(context.claims);
  const groups = groupBy(
    ofOneTeam.filter(({ statistic }) => statistic !== 'share' && statistic !== 'amount'),
    (claim) => {
      const { quantity, outcome, group, statistic, unit, period, value } = claim;
      return [quantity, outcome, group, statistic, unit, period, value, dayOf(claim, days)].join();
    },
  );
  const pairOf = ([claim]: readonly Claim[]): readonly Pair[] => {
    if (claim === undefined) return [];
    const listed = listedBy(claim);
    const period = periodOf(claim.period, context, workbook);
    const { group, unit } = claim;
    if (listed === null || period === null || unit === 'kronor' || unit === 'points') return [];
    const shared = { stated: claim, where: claim.place };
    const day = dayOf(claim, days);
    if (day !== null && day !== period.from && day !== period.to) {
      const readings = dayReadings(workbook, day, group);
      const quantity = { listed: 'enrolledAt', group, unit, part: null } as const;
      return [{ ...shared, quantity, period: { from: day, to: day }, readings }];
    }
    const input: MeasureInput = { ...workbook, period };
    const readings =
      claim.statistic === 'count' ? countReadings(claim, input) : timeReadings(claim, input);
    const quantity = { listed, group, unit, part: null };
    return readings.length === 0 ? [] : [{ ...shared, quantity, period, readings }];
  };
  // Each asks of the whole list.
  return (yield* mapInSteps(groups, pairOf, 1)).flat();
}

/** A list is of one team: a number of one of several teams or places is of a part of it at most. */
function withoutOtherTeams(claims: readonly Claim[]): readonly Claim[] {
  const scopes = new Set(claims.map(({ scope }) => scope));
  return scopes.size > 1 ? claims.filter(({ scope }) => scope === null) : claims;
}

/** The days that columns of people enrolled name in their headers, by the cells under them. */
function daysByCell({ tables }: AuditContext): ReadonlyMap<string, Serial> {
  const days = new Map<string, Serial>();
  for (const { columns, rows } of tables) {
    columns.forEach(({ day, quantity }, at) => {
      if (day === null || (quantity !== 'enrolledAtStart' && quantity !== 'enrolledAtEnd')) return;
      for (const { cells } of rows) {
        const cell = cells[at];
        if (cell?.kind === 'number') days.set(fullAddress(cell.number.cell), day);
      }
    });
  }
  return days;
}

function dayOf({ place }: Claim, days: ReadonlyMap<string, Serial>): Serial | null {
  return place.kind === 'cell' ? (days.get(fullAddress(place.cell)) ?? null) : null;
}

function listedBy({ quantity, outcome }: Claim): Listed | null {
  switch (quantity) {
    case 'outcome':
      return outcome === 'dropout' ? 'dropouts' : outcome;
    case 'ors':
    case 'budget':
    case 'spent':
    case 'surplus':
    case null:
      return null;
    case 'enrolledAtStart':
    case 'newlyEnrolled':
    case 'active':
    case 'exits':
    case 'dropouts':
    case 'enrolledAtEnd':
    case 'positiveExits':
    case 'throughputTime':
    case 'supportTime':
    case 'age':
      return quantity;
  }
}
