import type { StandingReport } from '../settings/standingReport';
import type { PlannedPart } from './part';
import type { PlannedAgain } from './planAgain';
import type { FoundReport } from './readStanding';
import type { Obstacle } from './updateAccess';

/** Why a report cannot become what it would be today without a new insertion; none where it can. */
export function shapeObstacles(
  standing: StandingReport,
  found: FoundReport,
  { plan, missing }: PlannedAgain,
  planned: readonly PlannedPart[],
): readonly Obstacle[] {
  if (missing.length > 0) return [{ kind: 'sourceGone', subject: missing.join(', ') }];
  const known = Object.keys(standing.parts);
  const wanted = new Set(planned.map(({ key }) => key));
  const other = [
    ...planned.filter(({ key }) => !known.includes(key)).map(({ key }) => key),
    ...known.filter((key) => !wanted.has(key)),
  ];
  if (other.length > 0) return [{ kind: 'otherShape', subject: standing.names.reportSheet }];
  const participants = plan.sheets.find(({ name }) => name === standing.names.participants)?.table;
  if (participants && found.participants === null) {
    return [{ kind: 'sourceGone', subject: standing.names.participants }];
  }
  if (participants && participants.columnCount !== found.participants?.columnCount) {
    return [{ kind: 'otherShape', subject: standing.names.participants }];
  }
  return planned.flatMap((part): readonly Obstacle[] => {
    const stands = found.parts.get(part.key);
    const written = standing.parts[part.key];
    if (stands === undefined || written === undefined) return [];
    const { rowCount, columnCount, sheet } = stands;
    if (rowCount !== written.rowCount || columnCount !== written.columnCount) {
      return [{ kind: 'reshaped', subject: sheet }];
    }
    const rowsChange = part.rowCount !== rowCount;
    const tooSmall = rowsChange && (rowCount < 2 || part.rowCount < 2);
    return part.columnCount !== columnCount || tooSmall
      ? [{ kind: 'otherShape', subject: sheet }]
      : [];
  });
}
