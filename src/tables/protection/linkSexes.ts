import type { Group } from '../../measures/figure';
import type { Ledger } from './ledger';
import type { PlainWhom, Whom } from './whom';

/** Men, women and those whose sex is not told are all. */
export function linkSexes(ledger: Ledger): void {
  for (const { whom, groups } of ledger.whoms()) {
    if (groups.length === 1 && groups[0] === 'all') continue;
    const wanted: readonly Group[] = ['all', ...ledger.sexes];
    const missing = wanted.filter((group) => !groups.includes(group));
    for (const group of missing) {
      if (isPlain(whom)) ledger.include(whom, group);
      else if (missing.length === 1)
        ledger.includeRest({ whom, group }, restOf(ledger, whom, group), kindOf(whom));
    }
    ledger.relate(
      [{ whom, group: 'all' }],
      ledger.sexes.map((group) => ({ whom, group })),
    );
  }
}

/** What the only group that is not known comes to. */
function restOf(ledger: Ledger, whom: Whom, missing: Group): number | null {
  const sum = (groups: readonly Group[]): number =>
    groups.reduce((total, group) => total + (ledger.valueOf({ whom, group }) ?? 0), 0);
  const others = sum(ledger.sexes.filter((group) => group !== missing));
  return missing === 'all' ? others : sum(['all']) - others;
}

/** Limits of other numbers are no secrets of their own. */
function kindOf({ kind }: Whom): 'count' | 'unknown' {
  return kind === 'course' ? 'unknown' : 'count';
}

function isPlain(whom: Whom): whom is PlainWhom {
  switch (whom.kind) {
    case 'enrolled':
    case 'active':
    case 'started':
    case 'left':
      return true;
    case 'enrolledLong':
    case 'enrolledShort':
    case 'ageKnown':
    case 'course':
    case 'outlierRoom':
    case 'startedOfRow':
    case 'leftWith':
      return false;
  }
}
