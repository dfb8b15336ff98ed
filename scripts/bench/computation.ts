import { yearPeriod } from '../../src/definitions/period';
import { PRESETS } from '../../src/definitions/presets';
import type { Participant } from '../../src/participants/participant';
import { buildTables } from '../../src/tables/buildTables';
import { TABLE_IDS } from '../../src/tables/table';
import { DEFAULT_TABLE_CHOICE } from '../../src/tables/tableChoice';
import { sv } from '../../src/texts/sv';
import { inventedParticipants } from './inventedParticipants';

const SIZES = [1_000, 100_000, 1_000_000];

/** All standard tables over N participants beside one bare pass over the same fields: the floor. */
export function benchComputation(): void {
  console.log('All tables of a report, beside one bare pass over the same participants');
  for (const size of SIZES) {
    const participants = inventedParticipants(size);
    const runs = size >= 1_000_000 ? 3 : 9;
    const pass = fastest(runs, () => barePass(participants));
    const tables = fastest(runs, () => allTables(participants));
    console.log(
      `  ${size.toLocaleString('en').padStart(9)} rows  ${tables.toFixed(1).padStart(8)} ms` +
        `  bare pass ${pass.toFixed(2).padStart(7)} ms  ratio ${(tables / pass).toFixed(0)}`,
    );
  }
}

function allTables(participants: readonly Participant[]): number {
  const [definitions] = PRESETS;
  if (definitions === undefined) throw new Error('no preset');
  return buildTables({
    participants,
    period: yearPeriod(2018),
    definitions,
    layout: definitions.layout,
    supportUnit: 'months',
    choice: { ...DEFAULT_TABLE_CHOICE, tables: TABLE_IDS },
    budget: null,
    texts: sv,
  }).length;
}

function barePass(participants: readonly Participant[]): number {
  let sum = 0;
  for (const { start, end, sex, exit, supportTime } of participants) {
    sum += start + (end ?? 0) + (supportTime?.months ?? 0);
    if (sex === 'woman') sum++;
    if (exit === 'work') sum++;
  }
  return sum;
}

function fastest(runs: number, work: () => number): number {
  let best = Infinity;
  let kept = 0;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    kept += work();
    best = Math.min(best, performance.now() - begun);
  }
  if (Number.isNaN(kept)) throw new Error('the work gave no number');
  return best;
}
