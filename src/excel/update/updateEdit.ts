import type { ExpectedValue } from '../insertion/sheetPlan';
import type { StandingReport } from '../settings/standingReport';
import type { PartEdit, PartTarget } from './part';

/** What a part must show when an update is done; places within the part. */
export interface ExpectedPart {
  readonly key: string;
  readonly target: PartTarget;
  readonly cells: readonly ExpectedValue[];
}

/** An update planned in full before anything is written. */
export interface UpdateEdit {
  /** The report's sheet. */
  readonly sheet: string;
  readonly parts: readonly PartEdit[];
  readonly expected: readonly ExpectedPart[];
  /** How many rows Excel has to calculate over. */
  readonly rowCount: number;
  /** What is kept of the report when all is written. */
  readonly report: StandingReport;
}
