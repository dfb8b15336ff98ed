import { EXIT_CATEGORIES } from '../../src/definitions/outcome';
import type { Participant } from '../../src/participants/participant';

const FIRST_START = 42370; // 2016-01-01

/** Participants spread over five years, two thirds of them ended; the same ones at every call. */
export function inventedParticipants(count: number): readonly Participant[] {
  return Array.from({ length: count }, (_, i) => {
    const start = FIRST_START + ((i * 7919) % 1800);
    const ended = i % 3 !== 0;
    return {
      source: { sheet: 'Deltagare', row: i + 1, column: 0 },
      number: String(i),
      sex: i % 50 === 0 ? null : i % 5 < 3 ? 'woman' : 'man',
      age: 18 + (i % 47),
      referrer: 'FK',
      supportForm: 'Sjukpenning',
      start,
      end: ended ? start + 30 + ((i * 104729) % 900) : null,
      exit: ended ? (EXIT_CATEGORIES[i % EXIT_CATEGORIES.length] ?? 'other') : null,
      supportTime: i % 4 === 0 ? null : { months: i % 120, capped: i % 11 === 0 },
      orsIn: null,
      orsOut: null,
    };
  });
}
