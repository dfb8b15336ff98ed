import fc from 'fast-check';
import { PRESETS } from '../../../src/definitions/presets';
import type { Participant } from '../../../src/participants/participant';
import { anyTeam } from '../../support/anyTeam';
import { faultsOfNumbers } from '../../support/faultsOfNumbers';
import { publicReport } from '../../support/publicReport';
import { secondNumbers } from '../../support/secondNumbers';

const others = PRESETS.slice(1).flatMap((preset) =>
  [false, true].map((compare) => [preset.name, compare, preset] as const),
);

describe('public tables as other förbund count and lay them out', () => {
  test.each(others)(
    'leave other numbers possible for every small one: %s (beside the period before: %s)',
    (_, compare, preset) => {
      const holds = (participants: readonly Participant[]) => {
        const { tables, whole, input } = publicReport(participants, { compare, preset });
        const kept = whole.filter(({ id }) => tables.some((table) => table.id === id));
        const { all, without } = secondNumbers(kept, input);
        expect(without).toBe(0);
        expect(
          all.flatMap((other) => faultsOfNumbers(tables, kept, other, input.definitions)),
        ).toEqual([]);
      };
      fc.assert(fc.property(anyTeam(70), holds), { numRuns: 8, endOnFailure: true });
    },
    120_000,
  );
});
