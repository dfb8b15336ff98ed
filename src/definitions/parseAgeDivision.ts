import type { AgeBand } from './ageBands';
import { divisionMistake, youngestFirst, type DivisionMistake } from './ageDivision';
import { parseAgeBands } from './parseAgeBands';

export type AgeDivisionMistake =
  DivisionMistake | { readonly kind: 'unreadable'; readonly found: string };

export type AgeDivisionReading =
  { readonly kind: 'bands'; readonly bands: readonly AgeBand[] } | AgeDivisionMistake;

/** Reads the bands of a definition set as people write them ("18–29, 30–44, 45–"), the youngest first. */
export function parseAgeDivision(text: string): AgeDivisionReading {
  const reading = parseAgeBands([text]);
  if (reading.kind !== 'bands') return reading;
  return divisionMistake(reading.bands) ?? { kind: 'bands', bands: youngestFirst(reading.bands) };
}
